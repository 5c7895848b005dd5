// SPDX-License-Identifier: EUPL-1.2
import type { Place } from "../rules/places";
import { columnLetters, parseCellAddress, quotedSheetName } from "../workbook/address";

/** A cell as people write it; reads back with `placeInText`. */
export const placeText = ({ sheet, cell }: Place): string => `${sheet}!${cell}`;

/**
 * A link to a cell, as a formula that Excel and LibreOffice both follow: `CELL` gives the address in the notation of
 * either. It refers to the cell itself, so it keeps up with inserted rows and renamed sheets; the reference is absolute,
 * so it also survives the list being sorted.
 */
export function linkFormula({ sheet, cell }: Place): string {
  const { row, column } = parseCellAddress(cell);
  const reference = `${quotedSheetName(sheet)}!$${columnLetters(column)}$${row + 1}`;
  const name = sheet.replaceAll('"', '""');
  return (
    `=HYPERLINK("#"&CELL("address",${reference}),` +
    `"${name}!"&ADDRESS(ROW(${reference}),COLUMN(${reference}),4))`
  );
}

/**
 * The first cell that a formula refers to: `'011-005'!$C$4`, or `$'011-005'.$C$4` as LibreOffice has it.
 * Null where there is none, for instance because the cell was deleted.
 */
export function placeInFormula(formula: string): Place | null {
  for (const [, quoted, bare, cell] of formula.matchAll(PARTS)) {
    const place = placeFrom(quoted?.replaceAll("''", "'") ?? bare, cell);
    if (place) return place;
  }
  return null;
}

/** The cell that a text names, as in `placeText`; null for any other text. */
export function placeInText(text: string): Place | null {
  const match = /^(.+)!(\$?[A-Za-z]{1,3}\$?[1-9]\d*)$/s.exec(text.trim());
  return match && placeFrom(match[1]?.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'"), match[2]);
}

const placeFrom = (sheet: string | undefined, cell: string | undefined): Place | null =>
  sheet === undefined || cell === undefined ? null : { sheet, cell: cell.replaceAll("$", "").toUpperCase() };

/** A text constant, which may hold anything; or a quoted sheet name or a bare one, and one cell of it. */
const PARTS =
  /"(?:[^"]|"")*"|(?<![#\p{L}\p{N}_.])\$?(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+(?=!))*))[!.](\$?[A-Za-z]{1,3}\$?[1-9]\d*)(?![\p{L}\p{N}_.(!])/gu;
