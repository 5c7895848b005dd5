// SPDX-License-Identifier: EUPL-1.2
import { layoutText } from "../new-plan/layout-text";
import { cell, heightFor, type Look, page, STYLES } from "../new-plan/looks";
import type { LabelKey } from "../template/labels";
import { handedTexts } from "../texts/exchange";
import type { PlannedCell, SheetPlan } from "../workbook/sheet-plan";

/** A label with its value. */
export interface LabelledText {
  key: LabelKey;
  year?: number | undefined;
  text: string;
}

/** An objective as a block of the common layout. */
export interface ObjectiveBlock {
  fields: readonly LabelledText[];
  declared: string | null;
  indicators: readonly { rows: readonly LabelledText[]; values: readonly LabelledText[] }[];
}

/** Widths of the two columns of labels and of the others, in pixels. */
const FIRST = 100;
const SECOND = 150;
const OTHER = 120;
/** Columns at least: a long text must not stand in a narrow one. */
const FEWEST = 7;
/** Lines of room for texts that are still to be written. */
const ROOM = 2;
const GAP = 12;

/** The sheet of a part of a plan: where it comes from, mission and programme, then its objectives one below the other. */
export function handedSheet(
  name: string,
  origin: string,
  programme: readonly LabelledText[],
  objectives: readonly ObjectiveBlock[],
): SheetPlan {
  const rows = new Rows(widestOf(objectives));
  rows.across(origin, "short");
  rows.gap();
  for (const field of programme) rows.wide(field, "programme");
  for (const { fields, declared, indicators } of objectives) {
    rows.gap();
    rows.objective(fields);
    if (declared !== null) rows.across(`${layoutText("declaredIndicators")} ${declared}`.trimEnd(), "label");
    for (const indicator of indicators) {
      for (const field of indicator.rows) rows.wide(field, "long");
      rows.values(indicator.values);
    }
  }
  return {
    name,
    ...rows.sheet(),
    styles: STYLES,
    page: page(handedTexts.footer(name)),
  };
}

const widestOf = (objectives: readonly ObjectiveBlock[]): number =>
  Math.max(FEWEST, ...objectives.flatMap(({ indicators }) => indicators.map(({ values }) => values.length)));

class Rows {
  private readonly heights: number[] = [];
  private readonly cells: PlannedCell[] = [];
  private readonly widths: readonly number[];

  constructor(columns: number) {
    this.widths = [FIRST, SECOND, ...Array<number>(columns - 2).fill(OTHER)];
  }

  sheet(): Pick<SheetPlan, "columns" | "rows" | "cells"> {
    return { columns: this.widths, rows: this.heights, cells: this.cells };
  }

  gap(): void {
    this.heights.push(GAP);
  }

  across(text: string, style: Look): void {
    const row = this.push(heightFor(text, this.widthFrom(0), style));
    this.cells.push(cell(row, 0, text, style, { columnSpan: this.widths.length }));
  }

  /** A label with its value across the rest of the page. */
  wide({ key, year, text }: LabelledText, style: Look): void {
    const label = layoutText(key, year);
    const height = heightFor(text, this.widthFrom(1), style, style === "long" ? ROOM : 1);
    const row = this.push(Math.max(height, heightFor(label, FIRST, "label")));
    this.cells.push(
      cell(row, 0, label, "label"),
      cell(row, 1, text, style, { columnSpan: this.widths.length - 1 }),
    );
  }

  /** The rows of an objective, under the one label that stands beside them all. */
  objective(fields: readonly LabelledText[]): void {
    const first = this.heights.length;
    for (const { key, year, text } of fields) {
      const label = layoutText(key, year);
      const height = Math.max(heightFor(text, this.widthFrom(2), "long"), heightFor(label, SECOND, "label"));
      const row = this.push(height);
      this.cells.push(
        cell(row, 1, label, "label"),
        cell(row, 2, text, "short", { columnSpan: this.widths.length - 2 }),
      );
    }
    this.cells.push(cell(first, 0, layoutText("objective"), "label", { rowSpan: fields.length }));
  }

  /** Values of an indicator under their headings. */
  values(values: readonly LabelledText[]): void {
    if (values.length === 0) return;
    const labels = values.map(({ key, year }) => layoutText(key, year));
    const above = this.push(this.tallest(labels, "heading"));
    const texts = values.map(({ text }) => text);
    const below = this.push(this.tallest(texts, "value"));
    this.cells.push(
      ...labels.map((label, column) => cell(above, column, label, "heading")),
      ...texts.map((text, column) => cell(below, column, text, "value")),
    );
  }

  private tallest(texts: readonly string[], style: Look): number {
    return Math.max(
      ...texts.map((text, column) => heightFor(text, this.widths[column] ?? OTHER, style, ROOM)),
    );
  }

  private widthFrom(column: number): number {
    return this.widths.slice(column).reduce((sum, width) => sum + width, 0);
  }

  private push(height: number): number {
    this.heights.push(height);
    return this.heights.length - 1;
  }
}
