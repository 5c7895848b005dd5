// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit } from "../cell-edit";
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

/** Words of a date, in the languages that Excel has in Italy; it takes the first letters of a month for the month. */
const DATE_WORDS: readonly string[] = [
  ...["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre"],
  ...["ottobre", "novembre", "dicembre", "january", "february", "march", "april", "june", "july", "august"],
  ...["september", "october", "november", "december", "januar", "jänner", "februar", "feber", "märz", "juni"],
  ...["juli", "oktober", "dezember", "janvier", "février", "mars", "avril", "juin", "juillet", "août"],
  ...["septembre", "octobre", "décembre", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato"],
  ...["domenica", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag"],
  ...["dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi"],
  ...["jeudi", "vendredi", "samedi", "dimanche"],
];

/** Shorter words may be currencies, halves of the day, exponents, or months of some language. */
const MIN_WORD = 4;

/** A word that no number, date, time or fraction has. */
const isPlainWord = (word: string): boolean =>
  word.length >= MIN_WORD && !DATE_WORDS.some((known) => known.startsWith(word.toLowerCase()));

/**
 * True when Excel, in any of its languages here, might take a text for something else: a formula, a number, a date, a
 * truth value, an error, or one with a leading apostrophe, which Excel swallows. A digit alone does not make it one:
 * «Area 2» has a word that nothing of the kind has.
 */
export function mayBeCoerced(text: string): boolean {
  if (/^\s*[=+\-@'#]/.test(text)) return true;
  if (text.length > MAX_COERCED_LENGTH) return false;
  if (/^\s*(?:true|false|vero|falso|wahr|falsch|vrai|faux)\s*$/i.test(text)) return true;
  return /\d/.test(text) && !(text.normalize("NFC").match(/\p{L}+/gu) ?? []).some(isPlainWord);
}

/** A leading apostrophe makes Excel keep as text whatever follows; it is not part of the text. */
const forced = (text: string): string => `'${text}`;

/** What Excel does with a leading apostrophe in a cell of the format Text is not documented: none is entered there. */
const hasApostrophe = (text: string): boolean => text.startsWith("'");

const fitsTextFormat = (text: string): boolean =>
  text.length <= MAX_TEXT_FORMAT_LENGTH && !hasApostrophe(text);

/**
 * How to write a value over a cell of the user's. Its number format is kept, but where a number enters a cell of the
 * format Text (it becomes General): as a cell of the format Text, others would take what is typed later for text too.
 */
export function entryOver(value: CellValue, numberFormat: string): Entry {
  if (typeof value !== "string") {
    return numberFormat === TEXT_FORMAT ? { value, numberFormat: GENERAL } : { value };
  }
  return textEntry(value, numberFormat);
}

/** How to write an edit: with the number format it names, otherwise over the one that the cell has. */
export const entryOf = ({ value, numberFormat }: CellEdit, present: string): Entry =>
  numberFormat === undefined ? entryOver(value, present) : entryBack(value, false, numberFormat);

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
