// SPDX-License-Identifier: EUPL-1.2
import type ExcelJS from "exceljs";
import type { ExampleValue } from "./example-plan";

/** Widths of the columns of a programme's sheet, in characters. */
export const WIDTHS = [22, 30, 32, 28, 14, 24, 20, 20, 20];
/** Known everywhere: column widths are counted in its digits. */
const FONT = { name: "Arial", size: 10 };
const LABEL_FILL: ExcelJS.Fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE7EBF0" } };
const LINE: ExcelJS.BorderStyle = "thin";
const BORDER = {
  top: { style: LINE },
  left: { style: LINE },
  bottom: { style: LINE },
  right: { style: LINE },
};

/** A label and, beside it up to the last column, its value. */
export function putLine(
  sheet: ExcelJS.Worksheet,
  row: number,
  column: number,
  label: string,
  value: ExampleValue,
): void {
  putLabel(sheet, row, column, label);
  put(sheet, row, column + 1, value, { border: true });
  sheet.mergeCells(row, column + 1, row, WIDTHS.length);
  const width = WIDTHS.slice(column).reduce((sum, next) => sum + next, 0);
  const height = typeof value === "string" ? heightFor(value, width) : 0;
  sheet.getRow(row).height = Math.max(height, heightFor(label, WIDTHS[column - 1] ?? 20));
}

export function putLabel(sheet: ExcelJS.Worksheet, row: number, column: number, label: string): void {
  put(sheet, row, column, label, { bold: true, border: true });
  sheet.getCell(row, column).fill = LABEL_FILL;
}

export function put(
  sheet: ExcelJS.Worksheet,
  row: number,
  column: number,
  value: ExampleValue,
  { bold = false, border = false } = {},
): void {
  const cell = sheet.getCell(row, column);
  cell.font = { ...FONT, bold };
  cell.alignment = { vertical: "top", horizontal: "left", wrapText: true };
  if (border) cell.border = BORDER;
  if (typeof value === "string") {
    if (value !== "") cell.value = value;
  } else {
    cell.value = value.number;
    cell.numFmt = value.format;
  }
}

/** Points that a text needs in a cell so many characters wide. */
export function heightFor(text: string, width: number): number {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
  return lines * 15 + 3;
}
