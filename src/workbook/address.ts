// SPDX-License-Identifier: EUPL-1.2

/** A cell by zero-based row and column. */
export interface CellPosition {
  row: number;
  column: number;
}

/** A rectangle of cells by its first one and its size. */
export interface CellRange extends CellPosition {
  rows: number;
  columns: number;
}

/** Letters of a zero-based column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 address of a zero-based position: (3, 2) → `C4`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A1 range of a rectangle given by its first cell and its size. */
export const rangeAddress = (row: number, column: number, rows: number, columns: number): string =>
  rows === 1 && columns === 1
    ? cellAddress(row, column)
    : `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;

/**
 * Zero-based position of an A1 address (`C4`, `$C$4`).
 * @throws RangeError when the text is not the address of one cell.
 */
export function parseCellAddress(address: string): CellPosition {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d*)$/.exec(address);
  if (!match?.[1] || !match[2]) throw new RangeError(`Not a cell address: ${address}`);
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/**
 * First cell and size, zero-based, of an A1 range (`B2:C4`, or one cell).
 * @throws RangeError when the text is neither.
 */
export function parseRange(range: string): CellRange {
  const [first = "", last = first] = range.split(":");
  const from = parseCellAddress(first);
  const to = parseCellAddress(last);
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** Sheet name as it stands in a formula: quoted, inner apostrophes doubled. */
export const quotedSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;
