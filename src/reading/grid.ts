// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../plan/plan-document";
import { remembered } from "../plan/remembered";
import { recogniseLabel, type FoundLabel } from "../template/recognise-label";
import { cellAddress } from "../workbook/address";
import { isErrorValue, type CellValue, type SheetSnapshot } from "../workbook/snapshot";
import { numberText } from "./number-text";

/** A cell that holds something. */
export interface Cell {
  /** Zero-based. */
  row: number;
  /** Zero-based. */
  column: number;
  value: CellValue;
  /** What the cell says: texts as they are, numbers and dates in Italian. */
  text: string;
  /** The label that the text is or begins with. */
  label: FoundLabel | null;
}

/** A row that holds something, its cells from left to right. */
export interface Row {
  index: number;
  cells: readonly Cell[];
}

/** A sheet as the rows that hold something, from top to bottom. */
export interface Grid {
  sheet: SheetSnapshot;
  rows: readonly Row[];
}

/** The same labels stand in a plan over and over. */
const recognise = remembered(recogniseLabel);

/** The filled cells of a sheet, each with the label it reads like. */
export function gridOf(sheet: SheetSnapshot): Grid {
  const rows: Row[] = [];
  for (const [r, values] of sheet.values.entries()) {
    const cells: Cell[] = [];
    for (const [c, value] of values.entries()) {
      if (isBlank(value)) continue;
      const [row, column] = [sheet.top + r, sheet.left + c];
      const text =
        typeof value === "number" ? numberText(value, formatAt(sheet, row, column)) : textOf(value);
      const mayBeLabel = typeof value === "string" ? !isErrorValue(value) : isYear(value);
      cells.push({ row, column, value, text, label: mayBeLabel ? recognise(text) : null });
    }
    if (cells.length > 0) rows.push({ index: sheet.top + r, cells });
  }
  return { sheet, rows };
}

/** What stands in a cell, blank ones included, as places show it. */
export function contentAt({ sheet }: Grid, row: number, column: number): CellContent {
  const cell = cellAddress(row, column);
  return {
    sheet: sheet.name,
    cell,
    value: sheet.values[row - sheet.top]?.[column - sheet.left] ?? "",
    formula: sheet.formulas[cell] ?? null,
    numberFormat: sheet.numberFormats[cell] ?? null,
  };
}

const isBlank = (value: CellValue): boolean => typeof value === "string" && value.trim() === "";

const isYear = (value: CellValue): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 1900 && value < 2100;

const formatAt = ({ numberFormats }: SheetSnapshot, row: number, column: number): string | null =>
  numberFormats[cellAddress(row, column)] ?? null;

const textOf = (value: string | boolean): string =>
  typeof value === "string" ? value : value ? "VERO" : "FALSO";
