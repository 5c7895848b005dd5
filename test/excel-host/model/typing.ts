// SPDX-License-Identifier: EUPL-1.2
import { parseEntry } from "./cell-entry";
import { tokenise } from "./formula-references";
import { invalidArgument } from "./host-error";
import type { EntryLocale } from "./locale";
import { requireUnlocked } from "./protection";
import { type Rect, cellRect } from "./rect";
import type { Sheet } from "./sheet";
import { enter, recordEdit } from "./writing";
import { EN_US } from "./locale";

/** Types a text into the first cell of a rectangle. */
export function typeText(sheet: Sheet, { row, column }: Rect, text: string, locale: EntryLocale): void {
  const cell = cellRect(row, column);
  requireUnlocked(sheet, [cell]);
  const before = sheet.grid.get(row, column).value;
  enterTyped(sheet, row, column, text, locale);
  recordEdit(sheet, cell, before);
}

/** Pastes texts from a rectangle's first cell on. */
export function pasteTexts(
  sheet: Sheet,
  { row, column }: Rect,
  lines: readonly (readonly string[])[],
  locale: EntryLocale,
): void {
  const pasted: Rect = {
    row,
    column,
    rows: lines.length,
    columns: Math.max(...lines.map((line) => line.length)),
  };
  requireUnlocked(sheet, [pasted]);
  const single = pasted.rows * pasted.columns === 1 ? sheet.grid.get(row, column).value : undefined;
  lines.forEach((line, r) => line.forEach((text, c) => enterTyped(sheet, row + r, column + c, text, locale)));
  recordEdit(sheet, pasted, single);
}

/**
 * The keyboard makes formulas of `=`, `+` and `-` in front of what is no number: `---` is refused as one.
 * Formulas are typed in the user's language.
 */
function enterTyped(sheet: Sheet, row: number, column: number, text: string, locale: EntryLocale): void {
  const isText = sheet.grid.get(row, column).format.numberFormat === "@";
  const formula =
    /^[=+-]/.test(text) &&
    text.length > 1 &&
    typeof parseEntry(text, locale, sheet.workbook.today).value === "string";
  if (isText || !formula) {
    enter(sheet, row, column, text, locale);
    return;
  }
  enter(sheet, row, column, inEnglish(text.startsWith("=") ? text : `=${text}`, locale), EN_US);
}

/** `=SOMMA(A1;2,5)` → `=SUM(A1,2.5)`; text constants stay. */
function inEnglish(formula: string, locale: EntryLocale): string {
  const translated = formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replaceAll(locale.decimal, ".").replaceAll(locale.listSeparator, ","),
    )
    .join("");
  const tokens = tokenise(translated);
  if (!tokens) throw invalidArgument(`Not a formula: ${formula}`);
  return `=${tokens.map(({ kind, text }) => (kind === "name" ? (locale.functions[text.toUpperCase()] ?? text) : text)).join("")}`;
}
