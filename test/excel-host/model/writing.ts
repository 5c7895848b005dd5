// SPDX-License-Identifier: EUPL-1.2
import { type CellValue, isErrorValue } from "../../../src/workbook/snapshot";
import { type Area, rectOf } from "./area";
import { parseEntry } from "./cell-entry";
import { type CellFormat, withNumberFormat } from "./cell-format";
import { parseFormula } from "./formula-tree";
import type { Cell } from "./grid";
import { invalidArgument } from "./host-error";
import type { EntryLocale } from "./locale";
import { requireUnlocked } from "./protection";
import { type Rect, formatRect, placeOf } from "./rect";
import type { Sheet } from "./sheet";

const LONGEST_TEXT = 32_767;
export const MOST_CELLS = 5_000_000;

/** What can be written into one cell; null leaves the cell alone. */
type Written = CellValue | null;

/** One value for every cell, or a row of values for each row. @throws HostError when the sizes differ. */
export function matrixFor(rect: Rect, given: unknown): (row: number, column: number) => Written {
  if (rect.rows * rect.columns > MOST_CELLS)
    throw invalidArgument("A range is limited to five million cells.");
  if (!Array.isArray(given)) {
    if (given !== null && typeof given === "object")
      throw invalidArgument("Neither a value nor rows of values.");
    return () => given as Written;
  }
  const rows = given as unknown[];
  const fits =
    rows.length === rect.rows && rows.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (rows[row] as Written[])[column] ?? null;
}

/** Writes values or formulas into a range as `range.values =` does. */
export function writeValues(area: Area, given: unknown, locale: EntryLocale): void {
  const rect = rectOf(area);
  const { sheet } = area;
  const valueAt = matrixFor(rect, given);
  requireUnlocked(sheet, [rect]);
  const single = rect.rows * rect.columns === 1 ? sheet.grid.get(rect.row, rect.column).value : undefined;
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      enter(sheet, rect.row + row, rect.column + column, valueAt(row, column), locale);
    }
  }
  recordEdit(sheet, rect, single);
}

/** Notes an edit; `before` only when a single cell was edited. */
export function recordEdit(sheet: Sheet, rect: Rect, before: CellValue | undefined): void {
  const after = sheet.grid.get(rect.row, rect.column).value;
  sheet.workbook.record({
    kind: "changed",
    sheet,
    address: formatRect(rect),
    changeType: "RangeEdited",
    shiftDirection: "None",
    ...(before === undefined ? {} : { details: { before, after } }),
  });
}

/**
 * Enters one value. Inside a merge only the top left cell takes it; that Excel drops the others in silence is assumed.
 */
export function enter(sheet: Sheet, row: number, column: number, value: Written, locale: EntryLocale): void {
  if (value === null || isHiddenByMerge(sheet, row, column)) return;
  const cell = sheet.grid.get(row, column);
  const content = contentOf(value, cell, locale, sheet.workbook.today);
  if (!content)
    throw invalidArgument(`Not a formula, in ${placeOf({ row, column, rows: 1, columns: 1 })}: ${value}`);
  sheet.grid.set(row, column, content);
}

/** The cell once `value` is entered in it; null when Excel refuses. */
function contentOf(value: CellValue, cell: Cell, locale: EntryLocale, today: Date): Cell | null {
  const constant = (plain: CellValue): Cell => ({ value: plain, formula: null, format: cell.format });
  if (cell.format.numberFormat === "@") {
    // A number or a truth value put into a text cell becomes text (assumed to hold for office.js as it does for VBA).
    return constant(typeof value === "boolean" ? String(value).toUpperCase() : limited(String(value)));
  }
  if (typeof value !== "string") return constant(value);
  if (value.startsWith("'")) return constant(limited(value.slice(1)));
  if (value.startsWith("=") && value.length > 1) {
    return parseFormula(value)
      ? { value: cell.formula === value ? cell.value : 0, formula: value, format: cell.format }
      : null;
  }
  const entry = isErrorValue(value)
    ? { value, numberFormat: null }
    : parseEntry(limited(value), locale, today);
  return { ...constant(entry.value), format: withEntryFormat(cell.format, entry.numberFormat) };
}

/** A cell without a number format takes the one its entry brings. */
const withEntryFormat = (format: CellFormat, numberFormat: string | null): CellFormat =>
  numberFormat === null || format.numberFormat !== "General"
    ? format
    : withNumberFormat(format, numberFormat);

function limited(text: string): string {
  if (text.length > LONGEST_TEXT) throw invalidArgument(`A cell holds at most ${LONGEST_TEXT} characters.`);
  return text;
}

function isHiddenByMerge(sheet: Sheet, row: number, column: number): boolean {
  const merged = sheet.merges.at(row, column);
  return merged !== undefined && (merged.row !== row || merged.column !== column);
}

/** Empties cells; their looks stay. */
export function clearContents(sheet: Sheet, rect: Rect): void {
  for (const [row, column] of [...sheet.grid.stored(rect)]) sheet.grid.setContent(row, column, "", null);
}
