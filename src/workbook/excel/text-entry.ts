// SPDX-License-Identifier: EUPL-1.2
import { isErrorValue, type CellValue } from "../snapshot";

/** What to give Excel so that a cell ends up holding a value, and the number format it needs for that. */
export interface Entry {
  value: CellValue;
  /** To set before the value; left out when the cell can keep its own. */
  numberFormat?: string;
  /** To set after the value, where the two cannot be the same. */
  formatAfter?: string;
}

const TEXT_FORMAT = "@";
const GENERAL = "General";

/** A cell of the format Text shows `####` in place of longer texts. */
const MAX_TEXT_FORMAT_LENGTH = 255;

/** Longer texts are never numbers, dates or the like. */
const MAX_COERCED_LENGTH = 64;

/**
 * True when Excel, whatever its language, might take a text for something else: a formula, a number, a date, a
 * truth value, an error, or one with a leading apostrophe, which Excel swallows.
 */
export function mayBeCoerced(text: string): boolean {
  if (/^\s*[=+\-@'#]/.test(text)) return true;
  return (
    text.length <= MAX_COERCED_LENGTH && (/\d/.test(text) || /^\s*(true|false|vero|falso)\s*$/i.test(text))
  );
}

/** A leading apostrophe makes Excel keep as text whatever follows; it is not part of the text. */
const forced = (text: string): string => `'${text}`;

/** What Excel does with a leading apostrophe in a cell of the format Text is not documented: none is entered there. */
const hasApostrophe = (text: string): boolean => text.startsWith("'");

const fitsTextFormat = (text: string): boolean =>
  text.length <= MAX_TEXT_FORMAT_LENGTH && !hasApostrophe(text);

/**
 * How to write a value over a cell of the user's. Its number format is kept, but where a text that Excel would
 * take for something else enters a cell without any (it becomes Text), and where a number enters one of the format
 * Text (it becomes General).
 */
export function entryOver(value: CellValue, numberFormat: string): Entry {
  if (typeof value !== "string") {
    return numberFormat === TEXT_FORMAT ? { value, numberFormat: GENERAL } : { value };
  }
  if (numberFormat === GENERAL && mayBeCoerced(value) && fitsTextFormat(value)) {
    return { value, numberFormat: TEXT_FORMAT };
  }
  return textEntry(value, numberFormat);
}

/** How to give a cell back a formula or a value that it held, with its number format. */
export function entryBack(content: CellValue, isFormula: boolean, numberFormat: string): Entry {
  if (isFormula || typeof content !== "string" || isErrorValue(content)) {
    return { value: content, numberFormat: GENERAL, formatAfter: numberFormat };
  }
  return { numberFormat, ...textEntry(content, numberFormat) };
}

/** A text that stays one in a cell whose number format does not change. */
function textEntry(text: string, numberFormat: string): Entry {
  if (numberFormat !== TEXT_FORMAT) return { value: mayBeCoerced(text) ? forced(text) : text };
  return hasApostrophe(text)
    ? { value: forced(text), numberFormat: GENERAL, formatAfter: TEXT_FORMAT }
    : { value: text };
}

/** How to write a value in a cell of ours: texts stay texts, long ones too; a blank takes the format of its style. */
export function entryOnOurs(
  value: string | number,
  numberFormat: string | undefined,
): { value: string | number; numberFormat: string } {
  if (typeof value === "number") return { value, numberFormat: numberFormat ?? GENERAL };
  if (value === "" && numberFormat !== undefined) return { value, numberFormat };
  if (fitsTextFormat(value)) return { value, numberFormat: TEXT_FORMAT };
  return { value: mayBeCoerced(value) ? forced(value) : value, numberFormat: GENERAL };
}
