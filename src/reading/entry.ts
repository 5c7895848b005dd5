// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../plan/plan-document";
import type { LabelKey } from "../template/layout-label";
import type { Cell } from "./grid";

/** A label of the layout together with its value, wherever they stand. */
export interface Entry {
  key: LabelKey;
  /** Year of the label or, for a target, of the line of the cell. */
  year: number | null;
  /** `""` when the cell is blank. */
  text: string;
  /** The cell of the value, blank or not. */
  place: CellContent;
  /** The cell of the label. */
  label: CellContent;
  /** True when the label shares its cell, and so its value, with others. */
  shared: boolean;
  /** True in a table, where a blank cell means "as above" and a repeated text is the same thing. */
  inTable: boolean;
  /** True for a label that only introduces those beside it (`Obiettivo | Titolo | …`). */
  introduces: boolean;
}

/** The entries of one row, and the cells they were read from. */
export interface EntryRow {
  entries: readonly Entry[];
  cells: readonly Cell[];
}
