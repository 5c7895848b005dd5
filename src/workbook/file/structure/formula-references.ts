// SPDX-License-Identifier: EUPL-1.2
import { columnLetters, parseCellAddress } from "../../address";

export const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** A zero-based row or column of a reference; a fixed one has its dollar sign. */
interface Line {
  index: number;
  isFixed: boolean;
}

interface Lines {
  first: Line;
  last: Line;
}

/** A reference to cells as it stands in a formula: `'Foglio 1'!$A$1:B2`, `3:5`, `A:C`. */
export interface Reference {
  /** The sheet it names; null where that is the formula's own. */
  sheet: string | null;
  /** Null for whole columns. */
  rows: Lines | null;
  /** Null for whole rows. */
  columns: Lines | null;
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|${NAME}(?::${NAME})?)!`;
/** Columns of a table, or the number of another workbook and the reference into it. */
const BRACKETS = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\](?:${NAME}!(?:${AREA})?)?`;
/** What a formula is made of; only references have groups, all else is passed over as it is. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|${BRACKETS}|(?<sheet>${SHEET})?(?<area>${AREA})(?![\p{L}\p{N}_.(![])|${SHEET}|${NAME}|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?`,
  "gu",
);

/**
 * A formula, without its `=`, with each reference to cells of this workbook replaced by what `change` makes of it.
 * Every other character stays. References into other workbooks, to spans of sheets and to tables are left alone.
 * @param change null for cells that are lost: `#REF!`
 */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return formula.replace(TOKEN, (...found) => {
    const [text] = found;
    const { sheet: prefix = "", area } = found.at(-1) as { sheet?: string; area?: string };
    const reference = area === undefined ? null : parsed(prefix, area);
    if (reference === null) return text;
    const changed = change(reference);
    if (changed === reference) return text;
    // Excel would keep the name of the sheet before the error; LibreOffice takes the two for a name that is not there.
    if (changed === null) return "#REF!";
    return (changed.sheet === reference.sheet ? prefix : sheetPrefix(changed.sheet)) + areaText(changed);
  });
}

/** A formula as it reads once copied so many rows and columns away: references that are not fixed go along. */
export const shiftedFormula = (formula: string, rows: number, columns: number): string =>
  rows === 0 && columns === 0
    ? formula
    : mapReferences(formula, (reference) => {
        const shifted = {
          ...reference,
          rows: shiftedLines(reference.rows, rows, MAX_ROWS),
          columns: shiftedLines(reference.columns, columns, MAX_COLUMNS),
        };
        return shifted.rows === "lost" || shifted.columns === "lost" ? null : (shifted as Reference);
      });

/** True for a formula that names this sheet. */
export function namesSheet(formula: string, sheet: string): boolean {
  let isNamed = false;
  mapReferences(formula, (reference) => {
    isNamed ||= reference.sheet !== null && sameSheet(reference.sheet, sheet);
    return reference;
  });
  return isNamed;
}

/** Excel does not tell upper from lower case in names of sheets. */
export const sameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function shiftedLines(lines: Lines | null, by: number, limit: number): Lines | null | "lost" {
  if (lines === null) return null;
  const shifted = ({ index, isFixed }: Line): Line => ({ index: isFixed ? index : index + by, isFixed });
  const [first, last] = [shifted(lines.first), shifted(lines.last)];
  if ([first, last].some(({ index }) => index < 0 || index >= limit)) return "lost";
  return first.index <= last.index ? { first, last } : { first: last, last: first };
}

function parsed(prefix: string, area: string): Reference | null {
  // A colon joins a span of sheets, a bracket holds another workbook: neither can stand in the name of a sheet.
  if (/[:[]/.test(prefix)) return null;
  const [from = "", to = from] = area.split(":");
  const [first, last] = [corner(from), corner(to)];
  const [rows, columns] = [joined(first.row, last.row), joined(first.column, last.column)];
  const isOnSheet =
    (rows?.last.index ?? 0) < MAX_ROWS &&
    (columns?.last.index ?? 0) < MAX_COLUMNS &&
    (rows ?? columns) !== null;
  return isOnSheet ? { sheet: sheetName(prefix), rows, columns } : null;
}

function corner(text: string): { row: Line | null; column: Line | null } {
  const [, columnDollar, letters, rowDollar, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    column: letters ? { index: parseCellAddress(`${letters}1`).column, isFixed: columnDollar === "$" } : null,
    row: digits
      ? { index: Number(digits) - 1, isFixed: (letters ? rowDollar : columnDollar || rowDollar) === "$" }
      : null,
  };
}

function joined(first: Line | null, last: Line | null): Lines | null {
  if (first === null || last === null) return null;
  return first.index <= last.index ? { first, last } : { first: last, last: first };
}

function sheetName(prefix: string): string | null {
  if (prefix === "") return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

const sheetPrefix = (name: string | null): string =>
  name === null ? "" : `${/^[\p{L}_][\p{L}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`}!`;

function areaText({ rows, columns }: Reference): string {
  const mark = ({ isFixed }: Line): string => (isFixed ? "$" : "");
  const text = (column: Line | undefined, row: Line | undefined): string =>
    (column ? mark(column) + columnLetters(column.index) : "") + (row ? `${mark(row)}${row.index + 1}` : "");
  const [from, to] = [text(columns?.first, rows?.first), text(columns?.last, rows?.last)];
  return rows && columns && from === to ? from : `${from}:${to}`;
}
