// SPDX-License-Identifier: EUPL-1.2
import { type Rect, MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET, lastColumn, lastRow } from "./rect";

/** Cells pushed apart (`count` > 0) or taken away (`count` < 0) along one axis. */
export interface Shift {
  readonly axis: "row" | "column";
  /** First index that moves or is taken away. */
  readonly at: number;
  readonly count: number;
  /** Lanes that move: columns when rows are shifted, rows when columns are. */
  readonly first: number;
  readonly last: number;
}

const LAST_LANE = { row: MAX_COLUMNS - 1, column: MAX_ROWS - 1 } as const;

/** True when whole rows or columns move, so that heights, widths and page breaks move too. */
export const isWhole = (shift: Shift): boolean => shift.first === 0 && shift.last === LAST_LANE[shift.axis];

/** Where an index goes; null when it is taken away. */
export function shiftIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  return index + count;
}

/** Where a rectangle goes: it moves, grows, shrinks, or is taken away (null). One cut across is left alone. */
export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  const byRow = shift.axis === "row";
  const [first, last] = byRow ? [rect.column, lastColumn(rect)] : [rect.row, lastRow(rect)];
  if (first < shift.first || last > shift.last) return rect;
  const span = byRow ? [rect.row, lastRow(rect)] : [rect.column, lastColumn(rect)];
  const moved = shiftSpan(span[0] ?? 0, span[1] ?? 0, shift, byRow ? MAX_ROWS : MAX_COLUMNS);
  if (!moved) return null;
  return byRow
    ? { ...rect, row: moved.start, rows: moved.size }
    : { ...rect, column: moved.start, columns: moved.size };
}

function shiftSpan(start: number, end: number, shift: Shift, limit: number) {
  if (start === 0 && end === limit - 1) return { start, size: limit };
  if (shift.count > 0) {
    const newStart = start >= shift.at ? start + shift.count : start;
    const newEnd = Math.min(end >= shift.at ? end + shift.count : end, limit - 1);
    return newStart < limit ? { start: newStart, size: newEnd - newStart + 1 } : null;
  }
  const gone = -shift.count;
  const cut = Math.max(0, Math.min(end, shift.at + gone - 1) - Math.max(start, shift.at) + 1);
  const before = Math.max(0, Math.min(start, shift.at + gone) - shift.at);
  const size = end - start + 1 - cut;
  return size > 0 ? { start: start - before, size } : null;
}

/** Shift that an insertion or deletion of these cells makes. */
export function shiftOf(rect: Rect, axis: Shift["axis"], direction: 1 | -1): Shift {
  return axis === "row"
    ? { axis, at: rect.row, count: direction * rect.rows, first: rect.column, last: lastColumn(rect) }
    : { axis, at: rect.column, count: direction * rect.columns, first: rect.row, last: lastRow(rect) };
}

/** The cells that a shift moves or takes away. */
export const movedRect = (shift: Shift): Rect =>
  shift.axis === "row"
    ? {
        row: shift.at,
        column: shift.first,
        rows: WHOLE_SHEET.rows - shift.at,
        columns: shift.last - shift.first + 1,
      }
    : {
        row: shift.first,
        column: shift.at,
        rows: shift.last - shift.first + 1,
        columns: WHOLE_SHEET.columns - shift.at,
      };
