// SPDX-License-Identifier: EUPL-1.2
import { mapReferences } from "./formula-references";
import { type Rect, intersect, subtract } from "./rect";
import type { Sheet } from "./sheet";
import { type Shift, shiftRect } from "./shift";

type ConditionalFormatType = "Custom" | "CellValue" | "ContainsText";

/** What the format changes where its rule holds; null leaves a property alone. */
interface ConditionalLook {
  numberFormat: string | null;
  fillColor: string | null;
  font: {
    color: string | null;
    bold: boolean | null;
    italic: boolean | null;
    underline: string | null;
    strikethrough: boolean | null;
  };
  borders: Record<string, { style: string; color: string }>;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: ConditionalFormatType;
  rects: Rect[];
  stopIfTrue: boolean;
  /** Formula of a custom rule. */
  formula: string;
  /** Rule of the other types, as office.js writes it. */
  rule: Readonly<Record<string, string | number>>;
  look: ConditionalLook;
}

export const newConditionalFormat = (
  id: string,
  type: ConditionalFormatType,
  rects: Rect[],
): ConditionalFormat => ({
  id,
  type,
  rects,
  stopIfTrue: false,
  formula: "",
  rule: {},
  look: {
    numberFormat: null,
    fillColor: null,
    font: { color: null, bold: null, italic: null, underline: null, strikethrough: null },
    borders: {},
  },
});

/** The formats that touch any of these cells, the first in force first. */
export const conditionalFormatsOn = (sheet: Sheet, rects: readonly Rect[]): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) =>
    format.rects.some((rect) => rects.some((area) => intersect(rect, area))),
  );

/** Takes every format off these cells; what lies outside keeps it. */
export function clearConditionalFormats(sheet: Sheet, rects: readonly Rect[]): void {
  for (const format of conditionalFormatsOn(sheet, rects)) {
    format.rects = rects.reduce((left, hole) => left.flatMap((rect) => subtract(rect, hole)), format.rects);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.rects.length > 0);
}

export const copyConditionalFormat = (format: ConditionalFormat, id = format.id): ConditionalFormat => ({
  ...(JSON.parse(JSON.stringify(format)) as ConditionalFormat),
  id,
});

/** Formats follow their cells; their formulas follow the cells they name on the same sheet. */
export function shiftConditionalFormats(sheet: Sheet, shift: Shift): void {
  for (const format of sheet.conditionalFormats) {
    format.rects = format.rects.flatMap((rect) => shiftRect(rect, shift) ?? []);
    format.formula = mapReferences(format.formula, (reference) => {
      if (reference.sheet !== null && reference.sheet.toLowerCase() !== sheet.name.toLowerCase())
        return reference;
      const rect = shiftRect(reference.rect, shift);
      return rect ? { ...reference, rect } : "lost-cells";
    });
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.rects.length > 0);
}
