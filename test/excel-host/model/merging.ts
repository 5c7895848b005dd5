// SPDX-License-Identifier: EUPL-1.2
import { invalidOperation } from "./host-error";
import { requireAllowed } from "./protection";
import { type Rect, covers } from "./rect";
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
  const inside = sheet.merges.touching(rect);
  if (inside.some((other) => !covers(rect, other)))
    throw invalidOperation("The range cuts through merged cells.");
  const { format } = sheet.grid.get(rect.row, rect.column);
  const kept = [...sheet.grid.stored(rect)].find(
    ([, , cell]) => cell.value !== "" || cell.formula !== null,
  )?.[2];
  for (let index = 0; index < rect.rows * rect.columns; index++) {
    const [row, column] = [rect.row + Math.floor(index / rect.columns), rect.column + (index % rect.columns)];
    sheet.grid.set(row, column, { value: "", formula: null, format });
  }
  sheet.grid.setContent(rect.row, rect.column, kept?.value ?? "", kept?.formula ?? null);
  for (const other of inside) sheet.merges.remove(other);
  sheet.merges.add(rect);
}

export function unmerge(sheet: Sheet, rect: Rect): void {
  requireMergeable(sheet);
  for (const merged of sheet.merges.touching(rect)) sheet.merges.remove(merged);
}

/** No protection option allows merging. */
const requireMergeable = (sheet: Sheet): void => requireAllowed(sheet);
