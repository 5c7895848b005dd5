// SPDX-License-Identifier: EUPL-1.2
import type { Style } from "excelize-wasm";
import { type CellStyle, LINE_COLOR, type PlannedCell, type SheetPlan } from "../sheet-plan";
import { checked, type ExcelizeBook } from "./excelize";
import type { StyleOf } from "./sheet-xml";

/** Print sheets are set in Arial: its metrics are known everywhere, so the measured heights hold. */
const FONT = "Arial";
/** Excelize's numbers for a solid fill and a thin line. */
const SOLID = 1;
const THIN = 1;
const BLACK = "000000";

/** A cell of the format Text shows `####` in place of longer texts. */
const MAX_TEXT_FORMAT_LENGTH = 255;

/** Gives the cells of a plan their styles in the workbook; each style is made once, when it is first needed. */
export function printStyles(book: ExcelizeBook, plan: SheetPlan): StyleOf {
  const made = new Map<string, number>();
  return ({ style: key, value, formula }) => {
    const style = plan.styles[key];
    if (style === undefined) throw new RangeError(`The plan of the sheet ${plan.name} has no style ${key}`);
    const numberFormat = formula === undefined ? numberFormatOf(value, style) : style.numberFormat;
    const madeAs = `${key}\n${numberFormat ?? ""}`;
    const index = made.get(madeAs) ?? checked(book.NewStyle(excelizeStyle(style, numberFormat))).style;
    made.set(madeAs, index);
    return index;
  };
}

/** Text is text even when it looks like a number; a blank cell is ready for what its style expects. */
function numberFormatOf(value: PlannedCell["value"], { numberFormat }: CellStyle): string | undefined {
  if (typeof value === "number" || (value === "" && numberFormat !== undefined)) return numberFormat;
  return value.length <= MAX_TEXT_FORMAT_LENGTH ? "@" : undefined;
}

function excelizeStyle(style: CellStyle, numberFormat: string | undefined): Style {
  const {
    fontSize,
    bold = false,
    italic = false,
    color = BLACK,
    fill,
    horizontal,
    vertical,
    wrap = false,
  } = style;
  return {
    Font: { Family: FONT, Size: fontSize, Bold: bold, Italic: italic, Color: hex(color) },
    ...(fill === undefined ? {} : { Fill: { Type: "pattern", Pattern: SOLID, Color: [hex(fill)] } }),
    Border: (style.borders ?? []).map((side) => ({ Type: side, Style: THIN, Color: hex(LINE_COLOR) })),
    Alignment: {
      ...(horizontal === undefined ? {} : { Horizontal: horizontal }),
      ...(vertical === undefined ? {} : { Vertical: vertical }),
      WrapText: wrap,
    },
    ...(numberFormat === undefined ? {} : { CustomNumFmt: numberFormat }),
  };
}

const hex = (color: string): string => color.replace("#", "").toUpperCase();
