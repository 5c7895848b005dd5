// SPDX-License-Identifier: EUPL-1.2
import type { LabelKey } from "../template/labels";
import type { PlannedCell, SheetPlan } from "../workbook/sheet-plan";
import { layoutText } from "./layout-text";
import { cell, heightFor, type Look } from "./looks";

/** Headings of the values of an indicator, before those of the targets; widths in pixels. */
const VALUES: readonly { key: LabelKey; width: number; style: Look }[] = [
  { key: "type", width: 100, style: "value" },
  { key: "unit", width: 150, style: "value" },
  { key: "algorithm", width: 140, style: "longValue" },
  { key: "dataSource", width: 130, style: "longValue" },
  { key: "lastValue", width: 100, style: "value" },
];
const TARGET_WIDTH = 110;
/** Years that a plan looks ahead, its exercise included (D.Lgs. 91/2011 art. 19(2)). */
const YEARS = 3;

const WIDTHS = [...VALUES.map(({ width }) => width), ...Array<number>(YEARS).fill(TARGET_WIDTH)];
const WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);
const LEFT = (WIDTHS[0] ?? 0) + (WIDTHS[1] ?? 0);
/** Lines of room for the values of an indicator. */
const VALUE_LINES = 3;

/** A row of an objective. */
export interface ObjectiveRow {
  label: string;
  value?: string;
  style: Look;
  /** Lines of room; left out: as many as its label takes. */
  lines?: number;
}

/** The rows of a programme's sheet, one below the other. */
export class BlockRows {
  private readonly heights: number[] = [];
  private readonly cells: PlannedCell[] = [];

  /** @param year exercise of the plan */
  constructor(private readonly year: number) {}

  /** Rows so far. */
  get count(): number {
    return this.heights.length;
  }

  sheet(): Pick<SheetPlan, "columns" | "rows" | "cells"> {
    return { columns: WIDTHS, rows: this.heights, cells: this.cells };
  }

  gap(height: number): void {
    this.heights.push(height);
  }

  /** A label with its value across the rest of the page. */
  wide(label: string, value = "", style: Look = "programme", lines = 1): void {
    const [first = 0] = WIDTHS;
    const row = this.push(
      Math.max(heightFor(label, first, "label"), heightFor(value, WIDTH - first, style, lines)),
    );
    this.cells.push(
      cell(row, 0, label, "label"),
      cell(row, 1, value, style, { columnSpan: WIDTHS.length - 1 }),
    );
  }

  /** The rows of an objective, under the one label that stands beside them all. */
  objective(label: string, fields: readonly ObjectiveRow[]): void {
    const first = this.count;
    for (const { label: text, value = "", style, lines } of fields) {
      const height = heightFor(value, WIDTH - LEFT, style, lines);
      const row = this.push(Math.max(height, heightFor(text, WIDTHS[1] ?? 0, "label")));
      this.cells.push(
        cell(row, 1, text, "label"),
        cell(row, 2, value, style, { columnSpan: WIDTHS.length - 2 }),
      );
    }
    this.cells.push(cell(first, 0, label, "label", { rowSpan: fields.length }));
  }

  /** A text across the page. */
  across(text: string): void {
    const row = this.push(heightFor(text, WIDTH, "label"));
    this.cells.push(cell(row, 0, text, "label", { columnSpan: WIDTHS.length }));
  }

  /** An indicator: what it is, then its values under their headings. */
  indicator({ polarity, baselineYear }: { polarity: boolean; baselineYear: boolean }): void {
    this.wide(layoutText("indicator"), "", "long", 2);
    this.wide(layoutText("measures"), "", "long", 2);
    if (polarity) this.wide(layoutText("polarity"), "", "short");
    if (baselineYear) this.wide(layoutText("baselineYear"), "", "short");
    const years = Array.from({ length: YEARS }, (_, n) => layoutText("target", this.year + n));
    const headings = [...VALUES.map(({ key }) => layoutText(key)), ...years];
    const styles = [...VALUES.map(({ style }) => style), ...years.map((): Look => "value")];
    const tallest = Math.max(
      ...headings.map((heading, column) => heightFor(heading, WIDTHS[column] ?? 0, "heading", 2)),
    );
    const above = this.push(tallest);
    const below = this.push(heightFor("", WIDTH, "value", VALUE_LINES));
    this.cells.push(
      ...headings.map((heading, column) => cell(above, column, heading, "heading")),
      ...styles.map((style, column) => cell(below, column, "", style)),
    );
  }

  private push(height: number): number {
    this.heights.push(height);
    return this.count - 1;
  }
}
