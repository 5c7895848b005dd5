// SPDX-License-Identifier: EUPL-1.2
import type { ConditionalFormat } from "./conditional-format";
import { changeValidation, clearValidation } from "./data-validation";
import { moveRelative } from "./formula-references";
import type { Line } from "./grid";
import { type Rect, covers, intersect, joinedDown, lastRow, subtract } from "./rect";
import type { Sheet } from "./sheet";

/** Rows of one sheet as they are about to be pasted on the same one, `by` rows further down (up, if negative). */
export function pasteRows(sheet: Sheet, from: Rect, by: number): void {
  const lines = sheet.grid.lines(from.row, from.rows).map((line) => ({ ...line, cells: pasted(line, by) }));
  const target: Rect = { ...from, row: from.row + by };
  sheet.grid.replaceLines(target.row, lines);
  pasteRules(sheet, from, target);
  for (let row = from.row; row <= lastRow(from); row++) pasteHeight(sheet, row, row + by);
}

function pasted({ cells }: Line, by: number): Line["cells"] {
  return new Map(
    [...cells].map(([column, cell]) => [
      column,
      { ...cell, formula: cell.formula && moveRelative(cell.formula, by, 0) },
    ]),
  );
}

/** Merges, conditional formats and validation of cells that are pasted as they are. */
export function pasteRules(sheet: Sheet, from: Rect, target: Rect): void {
  const moved = (rect: Rect): Rect => ({
    ...rect,
    row: rect.row + target.row - from.row,
    column: rect.column + target.column - from.column,
  });
  const inside = (rects: readonly Rect[]): Rect[] => rects.flatMap((rect) => intersect(rect, from) ?? []);
  for (const merged of sheet.merges.touching(target)) sheet.merges.remove(merged);
  for (const merged of sheet.merges.touching(from)) {
    if (covers(from, merged)) sheet.merges.add(moved(merged));
  }
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format): ConditionalFormat => {
      const own = inside(format.rects);
      if (own.length === 0 && !format.rects.some((rect) => intersect(rect, target))) return format;
      const left = format.rects.flatMap((rect) => subtract(rect, target));
      return { ...format, rects: joinedDown([...left, ...own.map(moved)]) };
    })
    .filter(({ rects }) => rects.length > 0);
  const validations = sheet.validations.map(({ rects, settings }) => ({ rects: inside(rects), settings }));
  clearValidation(sheet, [target]);
  for (const { rects, settings } of validations) {
    if (rects.length > 0) changeValidation(sheet, rects.map(moved), () => settings);
  }
}

function pasteHeight({ rows: { sizes, hidden } }: Sheet, from: number, to: number): void {
  const size = sizes.get(from);
  if (size === undefined) sizes.delete(to);
  else sizes.set(to, size);
  if (hidden.has(from)) hidden.add(to);
  else hidden.delete(to);
}
