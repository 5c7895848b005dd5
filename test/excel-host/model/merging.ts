// SPDX-License-Identifier: EUPL-1.2
import { invalidOperation } from "./host-error";
import { requireAllowed } from "./protection";
import { type Rect, cellRect, covers, intersect } from "./rect";
import type { Sheet } from "./sheet";

/** Merges cells. Only the first value (left to right, top down) is kept; the whole takes the top left cell's look. */
export function merge(sheet: Sheet, rect: Rect, across: boolean): void {
  requireMergeable(sheet);
  const bands = across
    ? Array.from({ length: rect.rows }, (_, index): Rect => ({ ...rect, row: rect.row + index, rows: 1 }))
    : [rect];
  for (const band of bands) mergeBand(sheet, band);
}

function mergeBand(sheet: Sheet, rect: Rect): void {
  if (rect.rows * rect.columns === 1) return;
  const cut = sheet.merges.some((other) => intersect(other, rect) && !covers(rect, other));
  if (cut) throw invalidOperation("The range cuts through merged cells.");
  const { format } = sheet.grid.get(rect.row, rect.column);
  const kept = [...sheet.grid.stored(rect)].find(
    ([, , cell]) => cell.value !== "" || cell.formula !== null,
  )?.[2];
  for (let index = 0; index < rect.rows * rect.columns; index++) {
    const [row, column] = [rect.row + Math.floor(index / rect.columns), rect.column + (index % rect.columns)];
    sheet.grid.set(row, column, { value: "", formula: null, format });
  }
  sheet.grid.setContent(rect.row, rect.column, kept?.value ?? "", kept?.formula ?? null);
  sheet.merges = [...sheet.merges.filter((other) => !covers(rect, other)), rect];
}

export function unmerge(sheet: Sheet, rect: Rect): void {
  requireMergeable(sheet);
  sheet.merges = sheet.merges.filter((other) => !intersect(other, rect));
}

/** No protection option allows merging. */
const requireMergeable = (sheet: Sheet): void => requireAllowed(sheet);

/** The merge that holds a cell, or the cell itself. */
export function mergedRect(sheet: Sheet, row: number, column: number): Rect {
  const cell = cellRect(row, column);
  return sheet.merges.find((other) => covers(other, cell)) ?? cell;
}
