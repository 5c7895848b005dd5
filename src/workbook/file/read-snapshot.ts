// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, parseRange } from "../address";
import { isErrorValue, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot";
import { WorkbookError } from "../workbook-error";
import type { OpenBook } from "./excelize";
import { readCellFormats } from "./cell-formats";
import { partText, type Parts } from "./package";
import { readSharedStrings } from "./shared-strings";
import { scanSheet, type ScannedCell, type SheetScan } from "./sheet-scan";
import { readWorkbookPart, type WorksheetEntry } from "./workbook-part";
import { unescapeExcel } from "./xml";

/** A cell that the sheet writes down, for what it holds or for its format alone. */
interface ReadCell {
  row: number;
  column: number;
  value: CellValue;
  formula: string | null;
  numberFormat: string | null;
}

/**
 * Reads every worksheet as Excel's API would give it. Excelize hands cells over one at a time, about 0.1 ms each, and
 * knows no very hidden sheets; so the parts are read directly, and it is asked only for formulas that lean on others
 * and for values that the file does not keep.
 * @throws WorkbookError `not-a-workbook` for a damaged part
 */
export async function readSnapshot(parts: Parts, open: OpenBook): Promise<WorkbookSnapshot> {
  const strings = readSharedStrings(parts);
  const formats = readCellFormats(parts);
  const sheets: SheetSnapshot[] = [];
  const { worksheets, awaitsCalculation } = readWorkbookPart(parts);
  for (const entry of worksheets) {
    const scan = scanPart(parts, entry);
    const cells: ReadCell[] = [];
    for (const cell of scan.rows.flatMap((row) => row.cells)) {
      const formula = await formulaOf(cell, entry.name, open);
      const stored = storedValue(cell, strings);
      const isMissing = awaitsCalculation || (cell.content === "" && cell.type !== "str");
      const value = formula !== null && isMissing ? await calculated(cell, entry.name, stored, open) : stored;
      const numberFormat = formats[Number(cell.style ?? 0)]?.numberFormat ?? null;
      cells.push({ row: cell.row, column: cell.column, value, formula, numberFormat });
    }
    sheets.push(sheetSnapshot(entry, withoutMerged(cells, scan)));
  }
  return { sheets, leftAside: [] };
}

/** What the file keeps of the cells of a worksheet, by address; nothing is calculated. */
export function storedValues(parts: Parts, entry: WorksheetEntry): Map<string, CellValue> {
  const strings = readSharedStrings(parts);
  const cells = scanPart(parts, entry).rows.flatMap((row) => row.cells);
  return new Map(cells.map((cell) => [cellAddress(cell.row, cell.column), storedValue(cell, strings)]));
}

/** Scans the part of a worksheet; a damaged one is named in the error. */
export function scanPart(parts: Parts, { path, name }: WorksheetEntry): SheetScan {
  try {
    return scanSheet(partText(parts, path));
  } catch (cause) {
    throw new WorkbookError("not-a-workbook", [name], { cause });
  }
}

function storedValue({ type, content }: ScannedCell, strings: readonly string[]): CellValue {
  if (content === "") return "";
  if (type === "s") return strings[Number(content)] ?? "";
  if (type === "b") return content === "1" || content === "true";
  if (type === "n") return Number.isNaN(Number(content)) ? content : Number(content);
  if (type === "d") return dateSerial(content);
  return type === "e" ? content : unescapeExcel(content);
}

/** Days since 30 December 1899, as Excel counts dates from March 1900 on. */
const dateSerial = (iso: string): number =>
  Date.parse(`${iso.slice(0, 10)}T${iso.slice(11) || "00:00:00"}Z`) / 86_400_000 + 25_569;

async function formulaOf(
  { row, column, formula }: ScannedCell,
  sheet: string,
  open: OpenBook,
): Promise<string | null> {
  if (formula === null) return null;
  const text = formula.text || (await open()).GetCellFormula(sheet, cellAddress(row, column)).formula;
  // Functions newer than the file format are kept with a prefix that Excel does not show.
  return text === "" ? null : `=${text.replaceAll(/_xlfn\.(_xlws\.)?/g, "")}`;
}

/** The value of a formula, or the stored one when excelize does not know how to calculate it. */
async function calculated(
  { row, column, type }: ScannedCell,
  sheet: string,
  stored: CellValue,
  open: OpenBook,
): Promise<CellValue> {
  const { value, error } = (await open()).CalcCellValue(sheet, cellAddress(row, column), {
    RawCellValue: true,
  });
  if (error !== null) return isErrorValue(error) ? error : stored;
  // A function that excelize does not know makes an error of the one around it, and is not reported.
  if (isErrorValue(value) && stored !== "") return stored;
  if (type === "str") return value;
  if (value === "TRUE" || value === "FALSE") return value === "TRUE";
  return value === "" || Number.isNaN(Number(value)) ? value : Number(value);
}

const isFilled = ({ value, formula }: ReadCell): boolean => value !== "" || formula !== null;

/** A merge shows its first cell only; whatever lies under the others is hidden from everybody. */
function withoutMerged(cells: readonly ReadCell[], { merges }: SheetScan): ReadCell[] {
  const bottom = highest(cells.map(({ row }) => row));
  const right = highest(cells.map(({ column }) => column));
  const hidden = new Set<string>();
  for (const { ref } of merges) {
    const from = parseRange(ref);
    for (let row = from.row; row <= Math.min(from.row + from.rows - 1, bottom); row++) {
      for (let column = from.column; column <= Math.min(from.column + from.columns - 1, right); column++) {
        if (row !== from.row || column !== from.column) hidden.add(cellAddress(row, column));
      }
    }
  }
  return cells.map((cell) =>
    hidden.has(cellAddress(cell.row, cell.column)) ? { ...cell, value: "", formula: null } : cell,
  );
}

/** The rectangle of the cells that hold something; formats of others count inside it. */
function sheetSnapshot(
  { name, visibility, mark }: WorksheetEntry,
  cells: readonly ReadCell[],
): SheetSnapshot {
  const filled = cells.filter(isFilled);
  const rows = filled.map(({ row }) => row);
  const columns = filled.map(({ column }) => column);
  const top = lowest(rows);
  const left = lowest(columns);
  const height = filled.length === 0 ? 0 : highest(rows) - top + 1;
  const width = filled.length === 0 ? 0 : highest(columns) - left + 1;
  const values = Array.from({ length: height }, () => Array<CellValue>(width).fill(""));
  const formulas: Record<string, string> = {};
  const numberFormats: Record<string, string> = {};
  for (const { row, column, value, formula, numberFormat } of cells) {
    const line = values[row - top];
    if (line?.[column - left] === undefined) continue;
    line[column - left] = value;
    if (formula !== null) formulas[cellAddress(row, column)] = formula;
    if (numberFormat !== null) numberFormats[cellAddress(row, column)] = numberFormat;
  }
  return { name, visibility, top, left, values, formulas, numberFormats, mark };
}

const lowest = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
const highest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
