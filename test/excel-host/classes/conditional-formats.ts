// SPDX-License-Identifier: EUPL-1.2
import type { Area } from "../model/area";
import {
  type ConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsOn,
  newConditionalFormat,
} from "../model/conditional-format";
import { invalidOperation, itemNotFound, notModelled } from "../model/host-error";
import { requireAllowed } from "../model/protection";
import type { Sheet } from "../model/sheet";
import { flag, text, whole } from "../wire/arguments";
import { HostObject, type Navigation, type OfficeClass } from "../wire/office-class";
import { CELL_VALUE_FORMAT, CUSTOM_FORMAT, TEXT_FORMAT } from "./conditional-rules";
import { rangeAreasObject, rangeObject } from "./range-arguments";

const TYPES = ["Custom", "CellValue", "ContainsText"] as const;

/** One conditional format, on the sheet that holds it. */
export interface FormatOnSheet {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

const wrap = (sheet: Sheet, format: ConditionalFormat): HostObject =>
  new HostObject(CONDITIONAL_FORMAT, { sheet, format });

function find(area: Area, id: string): ConditionalFormat | undefined {
  return conditionalFormatsOn(area.sheet, area.rects).find((format) => format.id === id);
}

/** Those that touch the range, the first in force first. */
export const CONDITIONAL_FORMATS: OfficeClass<Area> = {
  name: "ConditionalFormatCollection",
  since: "1.6",
  properties: {},
  items: (area) => conditionalFormatsOn(area.sheet, area.rects).map((format) => wrap(area.sheet, format)),
  item: (area, key) => {
    const format = find(area, text(key));
    if (!format) throw itemNotFound(`Conditional format ${text(key)}`);
    return wrap(area.sheet, format);
  },
  methods: {
    add: {
      writes: true,
      run: (area, [given]) => {
        const type = TYPES.find((name) => name === given);
        if (!type) throw notModelled(`conditional formats of type ${text(given)}`);
        requireAllowed(area.sheet, "allowFormatCells");
        const format = newConditionalFormat(area.sheet.workbook.newId("format"), type, [...area.rects]);
        area.sheet.conditionalFormats = [format, ...area.sheet.conditionalFormats];
        return wrap(area.sheet, format);
      },
    },
    clearAll: {
      writes: true,
      act: (area) => {
        requireAllowed(area.sheet, "allowFormatCells");
        clearConditionalFormats(area.sheet, area.rects);
      },
    },
    getCount: { run: (area) => conditionalFormatsOn(area.sheet, area.rects).length },
    getItemAt: {
      run: (area, [index]) => {
        const format = conditionalFormatsOn(area.sheet, area.rects)[whole(index)];
        if (!format) throw itemNotFound(`Conditional format ${whole(index)}`);
        return wrap(area.sheet, format);
      },
    },
    getItemOrNullObject: {
      since: "1.14",
      run: (area, [id]) => {
        const format = find(area, text(id));
        return format ? wrap(area.sheet, format) : null;
      },
    },
  },
};

/** `custom` and `customOrNullObject` and their like. */
function part(
  name: string,
  type: ConditionalFormat["type"],
  shape: OfficeClass<FormatOnSheet>,
): Record<string, Navigation<FormatOnSheet>> {
  return {
    [name]: {
      open: (target) => {
        if (target.format.type !== type) throw invalidOperation(`This conditional format is not ${type}.`);
        return new HostObject(shape, target);
      },
    },
    [`${name}OrNullObject`]: {
      open: (target) => (target.format.type === type ? new HostObject(shape, target) : null),
    },
  };
}

export const CONDITIONAL_FORMAT: OfficeClass<FormatOnSheet> = {
  name: "ConditionalFormat",
  since: "1.6",
  properties: {
    id: { get: ({ format }) => format.id },
    priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, given) => {
        requireAllowed(sheet, "allowFormatCells");
        const others = sheet.conditionalFormats.filter((other) => other !== format);
        sheet.conditionalFormats = [...others.slice(0, whole(given)), format, ...others.slice(whole(given))];
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ sheet, format }, given) => {
        requireAllowed(sheet, "allowFormatCells");
        format.stopIfTrue = flag(given);
      },
    },
    type: { get: ({ format }) => format.type },
  },
  navigation: {
    ...part("custom", "Custom", CUSTOM_FORMAT),
    ...part("cellValue", "CellValue", CELL_VALUE_FORMAT),
    ...part("textComparison", "ContainsText", TEXT_FORMAT),
  },
  methods: {
    delete: {
      writes: true,
      act: ({ sheet, format }) => {
        requireAllowed(sheet, "allowFormatCells");
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      },
    },
    getRange: {
      run: ({ sheet, format }) => {
        const [rect, ...more] = format.rects;
        if (!rect || more.length > 0)
          throw invalidOperation("The conditional format stands on several ranges.");
        return rangeObject(sheet, rect);
      },
    },
    getRangeOrNullObject: {
      run: ({ sheet, format }) => {
        const [rect, ...more] = format.rects;
        return rect && more.length === 0 ? rangeObject(sheet, rect) : null;
      },
    },
    getRanges: { since: "1.9", run: ({ sheet, format }) => rangeAreasObject(sheet, format.rects) },
  },
  identity: ({ format }) => ({ Id: format.id }),
};
