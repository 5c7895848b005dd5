// SPDX-License-Identifier: EUPL-1.2
import { parseCellAddress, parseRange } from "../../workbook/address";
import { groupedBy } from "../../workbook/grouping";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { CellPlace } from "../../workbook/workbook";
import type { Row } from "./rearrangement";

/** A text constant, or a reference with the sheet it names. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(])/giu;

/** Cells outside some rows whose formulas point into them and nowhere else: they lose what they point at. */
export function referencesInto(snapshot: WorkbookSnapshot, rows: readonly Row[]): CellPlace[] {
  const gone = new Map(
    [...groupedBy(rows, ({ origin }) => origin)].map(([sheet, own]) => [
      sheet.toLowerCase(),
      new Set(own.map(({ source }) => source)),
    ]),
  );
  if (gone.size === 0) return [];
  return snapshot.sheets.flatMap(({ name, formulas }) =>
    Object.entries(formulas)
      .filter(([cell]) => !gone.get(name.toLowerCase())?.has(parseCellAddress(cell).row))
      .filter(([, formula]) => pointsInto(formula, name, gone))
      .map(([cell]) => ({ sheet: name, cell })),
  );
}

function pointsInto(formula: string, own: string, gone: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  for (const [, quoted, bare, range] of formula.matchAll(REFERENCE)) {
    if (range === undefined) continue;
    const sheet = (quoted?.replaceAll("''", "'") ?? bare ?? own).toLowerCase();
    const rows = gone.get(sheet);
    if (!rows) continue;
    const { row, rows: count } = parseRange(range);
    if (rows.has(row) && rows.has(row + count - 1)) return true;
  }
  return false;
}
