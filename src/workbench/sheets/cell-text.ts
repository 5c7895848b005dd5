// SPDX-License-Identifier: EUPL-1.2
import { numberText } from "../../reading/number-text";
import { cellAddress } from "../../workbook/address";
import type { CellValue, SheetSnapshot } from "../../workbook/snapshot";

/** Raw value of a cell, by zero-based row and column of the sheet. */
export const cellValue = (sheet: SheetSnapshot, row: number, column: number): CellValue =>
  sheet.values[row - sheet.top]?.[column - sheet.left] ?? "";

/** What a cell shows, in Italian. */
export function cellText(sheet: SheetSnapshot, row: number, column: number): string {
  const value = cellValue(sheet, row, column);
  if (typeof value === "boolean") return value ? "VERO" : "FALSO";
  if (typeof value === "string") return value;
  return numberText(value, sheet.numberFormats[cellAddress(row, column)] ?? null);
}

/** Text that was typed, as the value of a cell that held `before`: a number stays a number. */
export function typedValue(text: string, before: CellValue): CellValue {
  const number = Number(
    text
      .trim()
      .replace(/\.(?=\d{3}(?:\D|$))/gu, "")
      .replace(",", "."),
  );
  return typeof before === "number" && text.trim() !== "" && Number.isFinite(number) ? number : text;
}
