// SPDX-License-Identifier: EUPL-1.2
import type { LabelKey } from "../template/layout-label";
import type { NamedLabel } from "../template/recognise-label";
import type { Cell, Row } from "./grid";

/** A label with the cells that stand between it and the next label of its row. */
export interface LabelItem {
  cell: Cell;
  names: readonly NamedLabel[];
  /** Value in the label's own cell; null when there is none. */
  inline: string | null;
  values: readonly Cell[];
}

/** A column of a table. */
export interface HeadingColumn {
  cell: Cell;
  names: readonly NamedLabel[];
}

/**
 * Headings over values: `values` over those of one thing (the current objective or indicator), `table` over one row per
 * objective or indicator, `overview` over missions, programmes and objectives.
 */
export interface HeadingLine {
  kind: "heading";
  over: "values" | "table" | "overview";
  row: Row;
  columns: readonly HeadingColumn[];
  /** Cells of a second row of headings, with the years alone. */
  years: readonly Cell[];
}

export interface LabelsLine {
  kind: "labels";
  row: Row;
  items: readonly LabelItem[];
  /** True for a mission or a programme named between the rows of a table, and for a sum. */
  inTable: boolean;
}

export interface ValuesLine {
  kind: "values";
  row: Row;
  heading: HeadingLine;
}

/** A row of a sheet, by what it is to the layout; `other` holds no label and stands under none. */
export type Line = HeadingLine | LabelsLine | ValuesLine | { kind: "other"; row: Row };

/** True when a table has a column for a label. */
export const hasColumn = ({ columns }: HeadingLine, ...keys: LabelKey[]): boolean =>
  columns.some(({ names }) => names.some(({ key }) => keys.includes(key)));
