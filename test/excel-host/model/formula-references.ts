// SPDX-License-Identifier: EUPL-1.2
import { columnLetters } from "../../../src/workbook/address";
import {
  type Rect,
  MAX_COLUMNS,
  MAX_ROWS,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  parseRect,
  sheetPrefix,
} from "./rect";

/** A reference as it stands in a formula: `Foglio1!$A$1:B2`. */
export interface Reference {
  /** Sheet named in the formula; null when it is the formula's own. */
  readonly sheet: string | null;
  readonly rect: Rect;
  /** Dollar signs of first column, first row, last column, last row. */
  readonly absolute: readonly [boolean, boolean, boolean, boolean];
}

export type FormulaToken =
  | { readonly kind: "reference"; readonly text: string; readonly reference: Reference }
  | { readonly kind: "string" | "number" | "name" | "error" | "symbol" | "space"; readonly text: string };

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)`;
const WHOLE_REFERENCE = new RegExp(String.raw`^(${SHEET})?(${AREA})$`, "u");
const PATTERNS: readonly [FormulaToken["kind"], RegExp][] = [
  ["string", /"(?:[^"]|"")*"/uy],
  [
    "error",
    new RegExp(String.raw`(?:${SHEET})?#(?:REF!|N/A|VALUE!|NAME\?|DIV/0!|NUM!|NULL!)(?:${AREA})?`, "uy"),
  ],
  ["reference", new RegExp(String.raw`(?:${SHEET})?${AREA}(?![\p{L}\p{N}_.(!])`, "uy")],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy],
  ["number", /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/uy],
  ["space", /\s+/uy],
  ["symbol", /<=|>=|<>|[-+*/^&=<>(),;%:{}!@#']/uy],
];

/** Parts of a formula (with or without its `=`); null when some of it is no formula at all. */
export function tokenise(formula: string): FormulaToken[] | null {
  const tokens: FormulaToken[] = [];
  let at = formula.startsWith("=") ? 1 : 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    if (!token) return null;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (!text) continue;
    if (kind !== "reference") return { kind, text };
    const reference = parseReference(text);
    if (reference) return { kind, text, reference };
  }
  return null;
}

/** Reference of a text such as `'Foglio 1'!$A$1:B2`; null for anything else. */
export function parseReference(text: string): Reference | null {
  const match = WHOLE_REFERENCE.exec(text);
  if (!match?.[2]) return null;
  const [from = "", to = from] = match[2].split(":");
  try {
    const rect = parseRect(match[2]);
    return {
      sheet: unquote(match[1]),
      rect,
      absolute: [...dollars(from), ...dollars(to)] as Reference["absolute"],
    };
  } catch {
    return null;
  }
}

function dollars(part: string): [boolean, boolean] {
  const fixedRow = /\$\d/.test(part);
  return [/^\$[A-Za-z]/.test(part), fixedRow];
}

function unquote(prefix: string | undefined): string | null {
  if (prefix === undefined) return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function formatReference({ sheet, rect, absolute }: Reference): string {
  const mark = (on: boolean): string => (on ? "$" : "");
  const prefix = sheet === null ? "" : sheetPrefix(sheet);
  const columns = [
    `${mark(absolute[0])}${columnLetters(rect.column)}`,
    `${mark(absolute[2])}${columnLetters(lastColumn(rect))}`,
  ];
  const rows = [`${mark(absolute[1])}${rect.row + 1}`, `${mark(absolute[3])}${lastRow(rect) + 1}`];
  if (isWholeRows(rect)) return `${prefix}${rows.join(":")}`;
  if (isWholeColumns(rect)) return `${prefix}${columns.join(":")}`;
  const cells = [`${columns[0]}${rows[0]}`, `${columns[1]}${rows[1]}`];
  return `${prefix}${rect.rows === 1 && rect.columns === 1 ? cells[0] : cells.join(":")}`;
}

/** A formula with each reference replaced by what `change` makes of it; null stands for `#REF!`. */
export function mapReferences(
  formula: string,
  change: (reference: Reference) => Reference | "lost-cells" | "lost-sheet",
): string {
  const tokens = tokenise(formula);
  if (!tokens?.some((token) => token.kind === "reference")) return formula;
  const parts = tokens.map((token) => {
    if (token.kind !== "reference") return token.text;
    const changed = change(token.reference);
    if (changed === token.reference) return token.text;
    if (changed === "lost-cells")
      return `${token.reference.sheet === null ? "" : sheetPrefix(token.reference.sheet)}#REF!`;
    if (changed === "lost-sheet") return `#REF!${formatReference({ ...token.reference, sheet: null })}`;
    return formatReference(changed);
  });
  return `${formula.startsWith("=") ? "=" : ""}${parts.join("")}`;
}

/** A formula as it reads once copied so many rows and columns away: relative references follow, and may fall off. */
export function moveRelative(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const [fixedColumn, fixedRow, fixedLastColumn, fixedLastRow] = reference.absolute;
    const { rect } = reference;
    const row = rect.row + (fixedRow || isWholeColumns(rect) ? 0 : rows);
    const column = rect.column + (fixedColumn || isWholeRows(rect) ? 0 : columns);
    const bottom = lastRow(rect) + (fixedLastRow || isWholeColumns(rect) ? 0 : rows);
    const right = lastColumn(rect) + (fixedLastColumn || isWholeRows(rect) ? 0 : columns);
    const inside =
      row >= 0 && column >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS && bottom >= row && right >= column;
    if (!inside) return "lost-cells";
    return { ...reference, rect: { row, column, rows: bottom - row + 1, columns: right - column + 1 } };
  });
}
