// SPDX-License-Identifier: EUPL-1.2
import type { CellRange } from "../../workbook/address";
import type { PlannedCell, PlannedChart, SheetPlan } from "../../workbook/sheet-plan";
import { cellText } from "./cell-text";

/** One bar of a chart. */
export interface Bar {
  category: string;
  /** The number as its cell shows it. */
  label: string;
  /** Of the longest bar, from 0 to 1. */
  share: number;
  color: string;
}

/** The bars of a chart, category by category, from the cells of its sheet. */
export function chartBars({ categories, series }: PlannedChart, sheet: SheetPlan): Bar[] {
  const byPlace = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const at = ({ row, column }: CellRange, n: number): PlannedCell | undefined =>
    byPlace.get(`${row + n},${column}`);
  const bars = Array.from({ length: categories.rows }, (_, n) =>
    series.map(({ values, color }) => {
      const cell = at(values, n);
      const value = Number(cell?.value ?? 0) || 0;
      const category = String(at(categories, n)?.value ?? "");
      return { category, value, label: cell ? cellText(cell, sheet) : "", color };
    }),
  ).flat();
  const longest = Math.max(0, ...bars.map(({ value }) => value));
  return bars.map(({ value, ...bar }) => ({ ...bar, share: longest > 0 ? Math.max(0, value) / longest : 0 }));
}
