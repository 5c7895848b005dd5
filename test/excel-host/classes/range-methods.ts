// SPDX-License-Identifier: EUPL-1.2
import { type Area, rectOf } from "../model/area";
import { invalidArgument, itemNotFound, notModelled } from "../model/host-error";
import { deleteCells, insertCells } from "../model/insertion";
import { merge, unmerge } from "../model/merging";
import { moveRows } from "../model/moving";
import { validatedRects } from "../model/data-validation";
import { requireAllowed } from "../model/protection";
import { selectCells } from "../model/selection";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  type Rect,
  boundingRect,
  cellRect,
  contains,
  intersect,
  lastColumn,
  lastRow,
  rectAt,
} from "../model/rect";
import { oneOf, optional, text, whole } from "../wire/arguments";
import { type Argument, HostObject, type Method } from "../wire/office-class";
import { CELL_PROPERTY_METHODS } from "./cell-properties";
import { clearCells, copyCells } from "./range-content";
import { RANGE } from "./range";
import { rangeAreasObject, rangeArgument, rangeObject } from "./range-arguments";

/** A method that answers another range of the same sheet. */
const derived = (
  derive: (rect: Rect, numbers: readonly number[]) => Rect,
  since?: "1.2" | "1.7",
): Method<Area> => ({
  ...(since ? { since } : {}),
  run: (area, given) =>
    rangeObject(
      area.sheet,
      derive(
        rectOf(area),
        given.map((item) => optional(item, whole, 1)),
      ),
    ),
});

function intersection(area: Area, given: Argument): Rect | null {
  const other = rangeArgument(area.sheet, given);
  return other.sheet === area.sheet ? intersect(rectOf(area), rectOf(other)) : null;
}

const used = (area: Area, given: readonly Argument[]): Rect | null =>
  area.sheet.grid.usedRect(given[0] === true, rectOf(area));

const orNotFound = (area: Area, rect: Rect | null, what: string): HostObject => {
  if (!rect) throw itemNotFound(what);
  return rangeObject(area.sheet, rect);
};

/** Cells of a kind; on a protected sheet the search is refused, as VBA does. */
function specialCells(area: Area, cellType: Argument): Rect[] {
  if (cellType !== "DataValidations") throw notModelled(`special cells of the type ${text(cellType)}`);
  requireAllowed(area.sheet);
  return validatedRects(area.sheet, rectOf(area));
}

/** The cells so many rows or columns before (negative) or after an edge. */
function beside(edge: number, count: number): { start: number; size: number } {
  if (count === 0) throw invalidArgument("The count must not be 0.");
  return { start: count > 0 ? edge : edge + count, size: Math.abs(count) };
}

export const RANGE_METHODS: Readonly<Record<string, Method<Area>>> = {
  getAbsoluteResizedRange: derived(
    (rect, [rows = 1, columns = 1]) => rectAt(rect.row, rect.column, rows, columns),
    "1.7",
  ),
  getBoundingRect: {
    run: (area, [other]) =>
      rangeObject(area.sheet, boundingRect(rectOf(area), rectOf(rangeArgument(area.sheet, other)))),
  },
  getCell: derived((rect, [row = 0, column = 0]) => rectAt(rect.row + row, rect.column + column, 1, 1)),
  getColumn: derived((rect, [column = 0]) => rectAt(rect.row, rect.column + column, rect.rows, 1)),
  getColumnsAfter: derived((rect, [count = 1]) => {
    const { start, size } = beside(lastColumn(rect) + 1, count);
    return rectAt(rect.row, start, rect.rows, size);
  }, "1.2"),
  getColumnsBefore: derived((rect, [count = 1]) => {
    const { start, size } = beside(rect.column, -count);
    return rectAt(rect.row, start, rect.rows, size);
  }, "1.2"),
  getEntireColumn: derived((rect) => ({ ...rect, row: 0, rows: MAX_ROWS })),
  getEntireRow: derived((rect) => ({ ...rect, column: 0, columns: MAX_COLUMNS })),
  getIntersection: { run: (area, [other]) => orNotFound(area, intersection(area, other), "intersection") },
  getIntersectionOrNullObject: {
    since: "1.4",
    run: (area, [other]) => {
      const rect = intersection(area, other);
      return rect && rangeObject(area.sheet, rect);
    },
  },
  getLastCell: derived((rect) => cellRect(lastRow(rect), lastColumn(rect))),
  getLastColumn: derived((rect) => ({ ...rect, column: lastColumn(rect), columns: 1 })),
  getLastRow: derived((rect) => ({ ...rect, row: lastRow(rect), rows: 1 })),
  getMergedAreasOrNullObject: {
    since: "1.13",
    // Only areas whose top left cell lies inside are seen (office-js issue 3611).
    run: (area) => {
      const rect = rectOf(area);
      const rects = area.sheet.merges
        .touching(rect)
        .filter((merged) => contains(rect, merged.row, merged.column));
      return rects.length > 0 ? rangeAreasObject(area.sheet, rects) : null;
    },
  },
  getOffsetRange: derived((rect, [rows = 0, columns = 0]) =>
    rectAt(rect.row + rows, rect.column + columns, rect.rows, rect.columns),
  ),
  getResizedRange: derived(
    (rect, [rows = 0, columns = 0]) =>
      rectAt(rect.row, rect.column, rect.rows + rows, rect.columns + columns),
    "1.2",
  ),
  getRow: derived((rect, [row = 0]) => rectAt(rect.row + row, rect.column, 1, rect.columns)),
  getRowsAbove: derived((rect, [count = 1]) => {
    const { start, size } = beside(rect.row, -count);
    return rectAt(start, rect.column, size, rect.columns);
  }, "1.2"),
  getRowsBelow: derived((rect, [count = 1]) => {
    const { start, size } = beside(lastRow(rect) + 1, count);
    return rectAt(start, rect.column, size, rect.columns);
  }, "1.2"),
  getSpecialCells: {
    since: "1.9",
    run: (area, [cellType]) => {
      const rects = specialCells(area, cellType);
      if (rects.length === 0) throw itemNotFound("special cells");
      return rangeAreasObject(area.sheet, rects);
    },
  },
  getSpecialCellsOrNullObject: {
    since: "1.9",
    run: (area, [cellType]) => {
      const rects = specialCells(area, cellType);
      return rects.length > 0 ? rangeAreasObject(area.sheet, rects) : null;
    },
  },
  getUsedRange: {
    since: "1.2",
    run: (area, given) =>
      rangeObject(area.sheet, used(area, given) ?? cellRect(rectOf(area).row, rectOf(area).column)),
  },
  getUsedRangeOrNullObject: {
    since: "1.4",
    run: (area, given) => {
      const rect = used(area, given);
      return rect && rangeObject(area.sheet, rect);
    },
  },
  clear: {
    writes: true,
    act: (area, [applyTo]) => clearCells(area, applyTo),
  },
  copyFrom: { since: "1.9", writes: true, act: (area, given) => copyCells(area, given) },
  delete: {
    writes: true,
    act: (area, [shift]) =>
      deleteCells(area.sheet, rectOf(area), oneOf(shift, ["Up", "Left"]) === "Up" ? "row" : "column"),
  },
  insert: {
    writes: true,
    run: (area, [shift]) => {
      const axis = oneOf(shift, ["Down", "Right"]) === "Down" ? "row" : "column";
      return rangeObject(area.sheet, insertCells(area.sheet, rectOf(area), axis));
    },
  },
  merge: {
    since: "1.2",
    writes: true,
    act: (area, [across]) => merge(area.sheet, rectOf(area), across === true),
  },
  unmerge: { since: "1.2", writes: true, act: (area) => unmerge(area.sheet, rectOf(area)) },
  moveTo: {
    since: "1.11",
    writes: true,
    act: (area, [given]) => {
      const target = rangeArgument(area.sheet, given);
      if (target.sheet !== area.sheet) throw notModelled("moveTo another sheet");
      moveRows(area.sheet, rectOf(area), rectOf(target).row);
    },
  },
  select: { act: (area) => selectCells(area.sheet, rectOf(area)) },
  calculate: { since: "1.6", act: () => undefined },
  ...CELL_PROPERTY_METHODS,
  _KeepReference: { act: (area, _given, session) => session.keep(area, new HostObject(RANGE, area)) },
  _ValidateArraySize: {
    since: "1.3",
    act: (area, [rows, columns]) => {
      const rect = rectOf(area);
      if (rect.rows !== rows || rect.columns !== columns) {
        throw invalidArgument("The number of rows or columns in the input array doesn't match the range.");
      }
    },
  },
};
