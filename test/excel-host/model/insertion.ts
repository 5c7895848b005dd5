// SPDX-License-Identifier: EUPL-1.2
import type { ChangeType, ShiftDirection } from "./changes";
import { shiftConditionalFormats } from "./conditional-format";
import { shiftValidations } from "./data-validation";
import { shiftKeys } from "./grid";
import { invalidOperation } from "./host-error";
import { Merges } from "./merges";
import { mendShift } from "./mending";
import { shiftPageLayout } from "./page-layout";
import { type ProtectionOption, requireAllowed } from "./protection";
import { type Rect, formatRect, isWholeColumns, isWholeRows } from "./rect";
import type { Lanes, PageBreak, Sheet } from "./sheet";
import { shiftTables } from "./tables";
import { type Shift, isWhole, movedRect, shiftIndex, shiftOf, shiftRect } from "./shift";

/** Pushes cells apart to make room; returns the room. */
export function insertCells(sheet: Sheet, rect: Rect, axis: Shift["axis"]): Rect {
  move(sheet, rect, shiftOf(rect, axis, 1));
  return rect;
}

/** Takes cells away and closes the gap. */
export function deleteCells(sheet: Sheet, rect: Rect, axis: Shift["axis"]): void {
  move(sheet, rect, shiftOf(rect, axis, -1));
}

function move(sheet: Sheet, rect: Rect, shift: Shift): void {
  const verb = shift.count > 0 ? "Insert" : "Delete";
  const what = shift.axis === "row" ? "Rows" : "Columns";
  const option: ProtectionOption | undefined = isWhole(shift) ? `allow${verb}${what}` : undefined;
  requireAllowed(sheet, option);
  const moved = movedRect(shift);
  if (sheet.merges.touching(moved).some((merged) => sticksOut(merged, shift)))
    throw invalidOperation("This would cut through merged cells.");
  mendShift(sheet, shift);
  sheet.grid.shift(shift);
  if (shift.count > 0) takeLooksFromBefore(sheet, rect, shift);
  sheet.merges = new Merges([...sheet.merges].flatMap((merged) => keptMerge(shiftRect(merged, shift))));
  shiftConditionalFormats(sheet, shift);
  shiftValidations(sheet, shift);
  shiftTables(sheet, shift);
  if (isWhole(shift)) shiftLanes(sheet, shift);
  for (const area of sheet.workbook.areas) {
    if (area.sheet === sheet) area.rects = area.rects.flatMap((own) => shiftRect(own, shift) ?? []);
  }
  sheet.workbook.record({
    kind: "changed",
    sheet,
    address: formatRect(rect),
    changeType: changeType(rect, shift),
    shiftDirection: direction(shift),
  });
}

/** A merge reaches beyond the lanes that move. */
const sticksOut = (merged: Rect, shift: Shift): boolean =>
  shift.axis === "row"
    ? merged.column < shift.first || merged.column + merged.columns - 1 > shift.last
    : merged.row < shift.first || merged.row + merged.rows - 1 > shift.last;

const keptMerge = (rect: Rect | null): Rect[] => (rect && rect.rows * rect.columns > 1 ? [rect] : []);

/** New cells look like those before them, as Excel's default has it; heights are not copied. */
function takeLooksFromBefore(sheet: Sheet, rect: Rect, shift: Shift): void {
  const byRow = shift.axis === "row";
  if (shift.at === 0) return;
  const before: Rect = byRow
    ? { ...rect, row: rect.row - 1, rows: 1 }
    : { ...rect, column: rect.column - 1, columns: 1 };
  for (const [row, column, { format }] of [...sheet.grid.stored(before)]) {
    for (let step = 1; step <= shift.count; step++) {
      const [newRow, newColumn] = byRow ? [row + step, column] : [row, column + step];
      sheet.grid.set(newRow, newColumn, { value: "", formula: null, format });
    }
  }
}

function shiftLanes(sheet: Sheet, shift: Shift): void {
  const byRow = shift.axis === "row";
  const lanes: Lanes = byRow ? sheet.rows : sheet.columns;
  lanes.sizes = shiftKeys(lanes.sizes, shift);
  lanes.hidden = new Set([...lanes.hidden].flatMap((index) => shiftIndex(index, shift) ?? []));
  const breaks = byRow ? sheet.horizontalBreaks : sheet.verticalBreaks;
  const kept = breaks.flatMap((item): PageBreak[] => {
    const index = shiftIndex(item.index, shift);
    return index === null ? [] : [{ ...item, index }];
  });
  if (byRow) sheet.horizontalBreaks = kept;
  else sheet.verticalBreaks = kept;
  shiftPageLayout(sheet.pageLayout, shift);
}

function changeType(rect: Rect, shift: Shift): ChangeType {
  const verb = shift.count > 0 ? "Inserted" : "Deleted";
  if (shift.axis === "row" && isWholeRows(rect)) return `Row${verb}`;
  if (shift.axis === "column" && isWholeColumns(rect)) return `Column${verb}`;
  return `Cell${verb}`;
}

function direction(shift: Shift): ShiftDirection {
  if (shift.axis === "row") return shift.count > 0 ? "ShiftCellDown" : "ShiftCellUp";
  return shift.count > 0 ? "ShiftCellRight" : "ShiftCellLeft";
}
