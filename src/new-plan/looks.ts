// SPDX-License-Identifier: EUPL-1.2
import { newPlanTexts } from "../texts/new-plan";
import { lineCount, rowHeight } from "../workbook/row-height";
import type { CellStyle, PageSetup, PlannedCell } from "../workbook/sheet-plan";

const INK = "#1F2933";
const SHADE = "#E9EEF5";
const FRAME = ["top", "right", "bottom", "left"] as const;
const FRAMED = { color: INK, wrap: true, borders: FRAME } as const;
/** A typed `1-5` or `>= 80%` stays what it is. */
const TEXT = "@";

/** Looks of the sheets: labels are shaded, what is to be filled in is white. */
export const STYLES = {
  chamber: { color: INK, fontSize: 18, bold: true, horizontal: "center", vertical: "center", wrap: true },
  document: { color: INK, fontSize: 22, bold: true, horizontal: "center", vertical: "center", wrap: true },
  span: { color: INK, fontSize: 14, horizontal: "center", vertical: "center", wrap: true },
  conformity: { color: INK, fontSize: 11, italic: true, horizontal: "center", vertical: "center" },
  template: { color: "#52606D", fontSize: 8, horizontal: "center", vertical: "bottom" },
  title: { color: INK, fontSize: 14, bold: true, vertical: "center", wrap: true },
  section: { color: INK, fontSize: 11, bold: true, vertical: "bottom", wrap: true },
  narrative: { ...FRAMED, fontSize: 10, vertical: "top" },
  label: { ...FRAMED, fontSize: 10, bold: true, fill: SHADE, vertical: "center" },
  heading: { ...FRAMED, fontSize: 9, bold: true, fill: SHADE, horizontal: "center", vertical: "center" },
  programme: { ...FRAMED, fontSize: 10, bold: true, vertical: "center", numberFormat: TEXT },
  short: { ...FRAMED, fontSize: 10, vertical: "center", numberFormat: TEXT },
  long: { ...FRAMED, fontSize: 10, vertical: "top" },
  listed: { ...FRAMED, fontSize: 10, vertical: "center" },
  value: { ...FRAMED, fontSize: 9, horizontal: "center", vertical: "center", numberFormat: TEXT },
  longValue: { ...FRAMED, fontSize: 9, vertical: "center" },
  amount: {
    ...FRAMED,
    fontSize: 10,
    horizontal: "left",
    vertical: "center",
    numberFormat: '"€ "#,##0.00',
  },
} as const satisfies Record<string, CellStyle>;

export type Look = keyof typeof STYLES;

/** A cell, over so many columns and rows. */
export const cell = (
  row: number,
  column: number,
  value: string | number,
  style: Look,
  { columnSpan = 1, rowSpan = 1 }: Partial<Pick<PlannedCell, "columnSpan" | "rowSpan">> = {},
): PlannedCell => ({ row, column, rowSpan, columnSpan, value, style });

/** Points that a row takes for a text in so many pixels, and at least for so many lines. */
export const heightFor = (text: string, pixels: number, style: Look, lines = 1): number =>
  rowHeight(Math.max(lines, lineCount(text, pixels, STYLES[style].fontSize)), STYLES[style].fontSize);

/** Pixels across a landscape page, with room to spare for programs that make columns wider than Excel does. */
export const PAGE_WIDTH = 950;

/** A4 landscape; the wider left side leaves room for binding. */
export const page = (footer: string, details: Partial<PageSetup> = {}): PageSetup => ({
  orientation: "landscape",
  margins: { top: 36, right: 34, bottom: 42, left: 42.5, header: 18, footer: 20 },
  header: { left: "", center: "", right: "" },
  footer: { left: footer.replaceAll("&", "&&"), center: "", right: newPlanTexts.page },
  firstPageNumber: 1,
  titleRows: null,
  breaksBefore: [],
  ...details,
});
