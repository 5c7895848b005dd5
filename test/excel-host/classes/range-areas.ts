// SPDX-License-Identifier: EUPL-1.2
import type { Area } from "../model/area";
import { itemNotFound } from "../model/host-error";
import { MAX_COLUMNS, MAX_ROWS, addressIn, isWholeColumns, isWholeRows, rectAt } from "../model/rect";
import { whole } from "../wire/arguments";
import { HostObject, type OfficeClass } from "../wire/office-class";
import { CONDITIONAL_FORMATS } from "./conditional-formats";
import { DATA_VALIDATION } from "./data-validation";
import { rangeAreasObject, rangeObject } from "./range-arguments";
import { clearCells, copyCells } from "./range-content";
import { styleOfCells } from "./range-style";
import { RANGE_FORMAT } from "./range-format";
import { WORKSHEET } from "./worksheet";

export const RANGE_AREAS: OfficeClass<Area> = {
  name: "RangeAreas",
  since: "1.9",
  properties: {
    address: { get: (area) => area.rects.map((rect) => addressIn(area.sheet.name, rect)).join(",") },
    areaCount: { get: (area) => area.rects.length },
    cellCount: { get: (area) => area.rects.reduce((sum, rect) => sum + rect.rows * rect.columns, 0) },
    isEntireColumn: { get: (area) => area.rects.every(isWholeColumns) },
    isEntireRow: { get: (area) => area.rects.every(isWholeRows) },
    style: styleOfCells(),
  },
  navigation: {
    areas: { open: (area) => new HostObject(RANGES, area) },
    conditionalFormats: { open: (area) => new HostObject(CONDITIONAL_FORMATS, area) },
    dataValidation: { open: (area) => new HostObject(DATA_VALIDATION, area) },
    format: { open: (area) => new HostObject(RANGE_FORMAT, area) },
    worksheet: { open: (area) => new HostObject(WORKSHEET, area.sheet) },
  },
  methods: {
    clear: { writes: true, act: (area, [applyTo]) => clearCells(area, applyTo) },
    copyFrom: {
      writes: true,
      act: (area, given) => {
        for (const rect of area.rects) copyCells({ sheet: area.sheet, rects: [rect] }, given);
      },
    },
    getEntireColumn: {
      run: (area) =>
        rangeAreasObject(
          area.sheet,
          area.rects.map((rect) => ({ ...rect, row: 0, rows: MAX_ROWS })),
        ),
    },
    getEntireRow: {
      run: (area) =>
        rangeAreasObject(
          area.sheet,
          area.rects.map((rect) => ({ ...rect, column: 0, columns: MAX_COLUMNS })),
        ),
    },
    getOffsetRangeAreas: {
      run: (area, [rows, columns]) =>
        rangeAreasObject(
          area.sheet,
          area.rects.map((rect) =>
            rectAt(rect.row + whole(rows), rect.column + whole(columns), rect.rows, rect.columns),
          ),
        ),
    },
    _KeepReference: { act: (area, _given, session) => session.keep(area, new HostObject(RANGE_AREAS, area)) },
  },
  identity: (area, session) => {
    const reference = session.referenceOf(area);
    return reference === undefined ? {} : { _ReferenceId: reference };
  },
};

/** `areas` of a `RangeAreas`. */
export const RANGES: OfficeClass<Area> = {
  name: "RangeCollection",
  since: "1.9",
  properties: {},
  items: (area) => area.rects.map((rect) => rangeObject(area.sheet, rect)),
  methods: {
    getCount: { run: (area) => area.rects.length },
    getItemAt: {
      run: (area, [index]) => {
        const rect = area.rects[whole(index)];
        if (!rect) throw itemNotFound(`Range ${whole(index)}`);
        return rangeObject(area.sheet, rect);
      },
    },
  },
};
