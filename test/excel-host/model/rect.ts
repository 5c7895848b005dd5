// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, columnLetters, parseCellAddress } from "../../../src/workbook/address";
import { invalidArgument } from "./host-error";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells, zero-based. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const lastRow = (rect: Rect): number => rect.row + rect.rows - 1;
export const lastColumn = (rect: Rect): number => rect.column + rect.columns - 1;
export const isWholeRows = (rect: Rect): boolean => rect.columns === MAX_COLUMNS;
export const isWholeColumns = (rect: Rect): boolean => rect.rows === MAX_ROWS;

export const cellRect = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 });

/** @throws HostError when the rectangle leaves the sheet or is empty. */
export function rectAt(row: number, column: number, rows: number, columns: number): Rect {
  const inside =
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS;
  if (!inside) throw invalidArgument(`No cells at row ${row}, column ${column}, ${rows} by ${columns}.`);
  return { row, column, rows, columns };
}

/** Rectangle of an A1 address without sheet: `B2`, `$A$1:C3`, `A:C`, `2:5`. */
export function parseRect(address: string): Rect {
  const [from = "", to = from, ...more] = address.replaceAll("$", "").trim().split(":");
  if (more.length > 0) throw invalidArgument(`Not an address: ${address}`);
  const columns = [from, to].map(columnIndex);
  if (columns[0] !== undefined && columns[1] !== undefined && address.includes(":")) {
    return between(0, columns[0], MAX_ROWS - 1, columns[1]);
  }
  if (/^[1-9]\d*$/.test(from) && /^[1-9]\d*$/.test(to) && address.includes(":")) {
    return between(Number(from) - 1, 0, Number(to) - 1, MAX_COLUMNS - 1);
  }
  const [first, last] = [cell(from, address), cell(to, address)];
  return between(first.row, first.column, last.row, last.column);
}

function cell(text: string, address: string) {
  try {
    return parseCellAddress(text);
  } catch {
    throw invalidArgument(`Not an address: ${address}`);
  }
}

function columnIndex(text: string): number | undefined {
  return /^[A-Za-z]{1,3}$/.test(text) ? parseCellAddress(`${text}1`).column : undefined;
}

function between(rowA: number, columnA: number, rowB: number, columnB: number): Rect {
  const [row, column] = [Math.min(rowA, rowB), Math.min(columnA, columnB)];
  return rectAt(row, column, Math.abs(rowA - rowB) + 1, Math.abs(columnA - columnB) + 1);
}

/** A1 address without sheet; `mark` is `"$"` for an absolute one. */
export function formatRect(rect: Rect, mark = ""): string {
  if (isWholeRows(rect)) return `${mark}${rect.row + 1}:${mark}${lastRow(rect) + 1}`;
  const columns = [columnLetters(rect.column), columnLetters(lastColumn(rect))] as const;
  if (isWholeColumns(rect)) return `${mark}${columns[0]}:${mark}${columns[1]}`;
  const first = `${mark}${columns[0]}${mark}${rect.row + 1}`;
  const last = `${mark}${columns[1]}${mark}${lastRow(rect) + 1}`;
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${last}`;
}

export const contains = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.row && row <= lastRow(rect) && column >= rect.column && column <= lastColumn(rect);

export const covers = (outer: Rect, inner: Rect): boolean =>
  contains(outer, inner.row, inner.column) && contains(outer, lastRow(inner), lastColumn(inner));

export function intersect(a: Rect, b: Rect): Rect | null {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around both. */
export const boundingRect = (a: Rect, b: Rect): Rect =>
  between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

/** What is left of a rectangle once another is taken out of it. */
export function subtract(from: Rect, hole: Rect): Rect[] {
  const cut = intersect(from, hole);
  if (!cut) return [from];
  const below = lastRow(from) - lastRow(cut);
  const right = lastColumn(from) - lastColumn(cut);
  return [
    { ...from, rows: cut.row - from.row },
    { row: cut.row, column: from.column, rows: cut.rows, columns: cut.column - from.column },
    { row: cut.row, column: lastColumn(cut) + 1, rows: cut.rows, columns: right },
    { ...from, row: lastRow(cut) + 1, rows: below },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** Joins rectangles of the same columns that stand one right below the other. */
export function joinedDown(rects: readonly Rect[]): Rect[] {
  const sorted = [...rects].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  return sorted.reduce<Rect[]>((joined, rect) => {
    const last = joined.at(-1);
    const follows =
      last?.column === rect.column && last.columns === rect.columns && last.row + last.rows === rect.row;
    if (!last || !follows) return [...joined, rect];
    return [...joined.slice(0, -1), { ...last, rows: last.rows + rect.rows }];
  }, []);
}

/** `sheet!A1` texts of a message: quoted where Excel quotes the name. */
export const sheetPrefix = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? `${name}!`
    : `'${name.replaceAll("'", "''")}'!`;

export const addressIn = (sheetName: string, rect: Rect): string =>
  `${sheetPrefix(sheetName)}${formatRect(rect)}`;

/** One cell of a rectangle, as a place for messages. */
export const placeOf = (rect: Rect): string => cellAddress(rect.row, rect.column);
