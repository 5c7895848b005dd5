// SPDX-License-Identifier: EUPL-1.2
import { valueType } from "../events";
import { type Area, rectOf } from "../model/area";
import { withNumberFormat } from "../model/cell-format";
import type { Cell } from "../model/grid";
import { requireAllowed } from "../model/protection";
import { type Rect, addressIn, isWholeColumns, isWholeRows, lastColumn, lastRow } from "../model/rect";
import type { Lanes } from "../model/sheet";
import { MOST_CELLS, matrixFor, writeValues } from "../model/writing";
import { flag, text } from "../wire/arguments";
import type { Json } from "../wire/messages";
import { type Argument, HostObject, type OfficeClass, type Property } from "../wire/office-class";
import { CONDITIONAL_FORMATS } from "./conditional-formats";
import { DATA_VALIDATION } from "./data-validation";
import { RANGE_FORMAT } from "./range-format";
import { styleOfCells } from "./range-style";
import { RANGE_METHODS } from "./range-methods";
import { WORKSHEET } from "./worksheet";

/** One property of each cell, row by row; null instead of an error above five million cells (office-js issue 4783). */
function ofCells(area: Area, read: (cell: Cell, row: number, column: number) => Json): Json {
  const rect = rectOf(area);
  if (rect.rows * rect.columns > MOST_CELLS) return null;
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (_, column) =>
      read(area.sheet.grid.get(rect.row + row, rect.column + column), row, column),
    ),
  );
}

function writeNumberFormats(area: Area, given: Argument): void {
  const rect = rectOf(area);
  requireAllowed(area.sheet, "allowFormatCells");
  const formatAt = matrixFor(rect, given);
  if (!Array.isArray(given)) {
    area.sheet.grid.changeFormat(rect, (format) => withNumberFormat(format, text(given)));
    return;
  }
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const numberFormat = formatAt(row, column);
      const [r, c] = [rect.row + row, rect.column + column];
      const cell = area.sheet.grid.get(r, c);
      if (numberFormat === null) continue;
      area.sheet.grid.set(r, c, {
        ...cell,
        format: withNumberFormat(cell.format, text(numberFormat)),
      });
    }
  }
}

const measure = (read: (rect: Rect) => Json): Property<Area> => ({ get: (area) => read(rectOf(area)) });

/** Hidden rows or columns: true, false, or null when some are. */
function hiddenLanes(
  lanesOf: (area: Area) => Lanes,
  spanOf: (rect: Rect) => [number, number],
): Property<Area> {
  return {
    since: "1.2",
    get(area) {
      const [first, last] = spanOf(rectOf(area));
      const hidden = [...lanesOf(area).hidden].filter((index) => index >= first && index <= last).length;
      return hidden === 0 ? false : hidden === last - first + 1 ? true : null;
    },
    set(area, given) {
      const [first, last] = spanOf(rectOf(area));
      requireAllowed(
        area.sheet,
        lanesOf(area) === area.sheet.rows ? "allowFormatRows" : "allowFormatColumns",
      );
      for (let index = first; index <= last; index++) {
        if (flag(given)) lanesOf(area).hidden.add(index);
        else lanesOf(area).hidden.delete(index);
      }
    },
  };
}

export const RANGE: OfficeClass<Area> = {
  name: "Range",
  since: "1.1",
  properties: {
    address: { get: (area) => addressIn(area.sheet.name, rectOf(area)) },
    cellCount: measure((rect) => (rect.rows * rect.columns > 2 ** 31 - 1 ? -1 : rect.rows * rect.columns)),
    columnCount: measure((rect) => rect.columns),
    columnHidden: hiddenLanes(
      (area) => area.sheet.columns,
      (rect) => [rect.column, lastColumn(rect)],
    ),
    columnIndex: measure((rect) => rect.column),
    formulas: {
      get: (area) => ofCells(area, (cell) => cell.formula ?? cell.value),
      set: (area, given, session) => writeValues(area, given, session.locale),
    },
    isEntireColumn: { since: "1.7", ...measure(isWholeColumns) },
    isEntireRow: { since: "1.7", ...measure(isWholeRows) },
    numberFormat: {
      get: (area) => ofCells(area, (cell) => cell.format.numberFormat),
      set: writeNumberFormats,
    },
    rowCount: measure((rect) => rect.rows),
    rowHidden: hiddenLanes(
      (area) => area.sheet.rows,
      (rect) => [rect.row, lastRow(rect)],
    ),
    rowIndex: measure((rect) => rect.row),
    values: {
      get: (area) => ofCells(area, (cell) => cell.value),
      set: (area, given, session) => writeValues(area, given, session.locale),
    },
    style: styleOfCells("1.7"),
    valueTypes: { get: (area) => ofCells(area, (cell) => valueType(cell.value)) },
  },
  navigation: {
    conditionalFormats: { since: "1.6", open: (area) => new HostObject(CONDITIONAL_FORMATS, area) },
    dataValidation: { since: "1.8", open: (area) => new HostObject(DATA_VALIDATION, area) },
    format: { open: (area) => new HostObject(RANGE_FORMAT, area) },
    worksheet: { open: (area) => new HostObject(WORKSHEET, area.sheet) },
  },
  methods: RANGE_METHODS,
  identity: (area, session) => {
    const reference = session.referenceOf(area);
    return reference === undefined ? {} : { _ReferenceId: reference };
  },
};
