// SPDX-License-Identifier: EUPL-1.2
import { copyConditionalFormat } from "./conditional-format";
import { BLANK_LINE } from "./grid";
import { invalidOperation, notModelled } from "./host-error";
import { mendMove } from "./mending";
import { Merges } from "./merges";
import { requireAllowed } from "./protection";
import { type Rect, covers, intersect, isWholeRows, joinedDown, subtract } from "./rect";
import type { Sheet } from "./sheet";
import { recordEdit } from "./writing";

/**
 * Cuts whole rows and pastes them over as many others: contents, looks, merges, conditional formats and validation go
 * along, and so does every reference to cells that move. Heights, page breaks and ranges that the add-in keeps stay
 * where they are.
 */
export function moveRows(sheet: Sheet, from: Rect, to: number): void {
  if (!isWholeRows(from)) throw notModelled("moveTo of anything but whole rows");
  requireAllowed(sheet);
  const target: Rect = { ...from, row: to };
  for (const rect of [from, target]) refuseCutMerges(sheet, rect);
  if (intersect(from, target)) throw notModelled("moveTo of rows onto some of themselves");
  const moved = (rect: Rect): Rect => ({ ...rect, row: rect.row + to - from.row });
  /** What becomes of cells that share a rule: those cut go along, those pasted over lose it. */
  const follow = (rects: readonly Rect[]): Rect[] => {
    const cut = rects.flatMap((rect) => intersect(rect, from) ?? []);
    if (cut.length === 0 && !rects.some((rect) => intersect(rect, target))) return [...rects];
    const left = rects.flatMap((rect) => subtract(rect, from).flatMap((piece) => subtract(piece, target)));
    return joinedDown([...left, ...cut.map(moved)]);
  };

  mendMove(sheet, from, target);
  const lines = sheet.grid.lines(from.row, from.rows);
  sheet.grid.replaceLines(
    from.row,
    lines.map(() => BLANK_LINE),
  );
  sheet.grid.replaceLines(to, lines);
  sheet.merges = new Merges(
    [...sheet.merges]
      .filter((merged) => !covers(target, merged))
      .map((merged) => (covers(from, merged) ? moved(merged) : merged)),
  );
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...copyConditionalFormat(format), rects: follow(format.rects) }))
    .filter(({ rects }) => rects.length > 0);
  sheet.validations = sheet.validations
    .map(({ rects, settings }) => ({ rects: follow(rects), settings }))
    .filter(({ rects }) => rects.length > 0);
  const { pageLayout } = sheet;
  pageLayout.printArea = pageLayout.printArea.map((rect) => (covers(from, rect) ? moved(rect) : rect));
  for (const rect of [from, target]) recordEdit(sheet, rect, undefined);
}

function refuseCutMerges(sheet: Sheet, rect: Rect): void {
  if (sheet.merges.touching(rect).some((merged) => !covers(rect, merged)))
    throw invalidOperation("This would cut through merged cells.");
}
