// SPDX-License-Identifier: EUPL-1.2

/** A label's words without what people vary: case, accents, punctuation, numbering, white space and years. */
export interface LabelWords {
  /** Plain words joined by one space; `""` when the text is a year alone. */
  words: string;
  /** Years that stood in the text, in their order. */
  years: number[];
}

const YEAR = /^(?:19|20)\d\d$/;
/** Words around a year that say no more than the year does. */
const YEAR_COMPANIONS = /(?:^| )(?:(?:per )?l anno|(?:per l )?anno|esercizio|al 31 12|31 12)$/;
/** What numbers a label: `1)`, `a)`, `2.`, `•`. */
const NUMBERING = /^\s*(?:\(?(?:\d{1,2}|[a-z])\)\s*|\d{1,2}\.\s*|[-–—•▪◦·*]\s*)+(?=\p{L})/iu;
/** What leads from a label to a note: `*`, `(1)`. */
const NOTE_MARK = /\s*(?:\*+|\((?:\*+|\d{1,2}|[a-z])\)\**)(?=\s*:?\s*$)/iu;
/** What stands after the words of an amount. */
const CURRENCY = / (?:in )?(?:euro|eur)$/;

/** A label without what numbers it. */
export const withoutNumbering = (text: string): string => text.replace(NUMBERING, "");

/** Plain words of a text: `UNITA' DI\nMISURA:` and `Unità di misura` give the same. */
export function labelWords(text: string): LabelWords {
  const tokens = plainTokens(withoutNumbering(text).replace(NOTE_MARK, ""));
  const years = tokens.filter((token) => YEAR.test(token)).map(Number);
  const words = tokens.filter((token) => !YEAR.test(token)).join(" ");
  const unnumbered = words.replace(CURRENCY, "");
  return { words: years.length > 0 ? withoutCompanions(unnumbered) : unnumbered, years };
}

/** Lower-case words of a text without accents and punctuation, years included. */
export function plainTokens(text: string): string[] {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/€/gu, " euro ")
    .replace(/[^a-z0-9]+/gu, " ")
    .trim();
  return plain === "" ? [] : plain.replace(/^(?:\d{1,2} )+(?=[a-z])/u, "").split(" ");
}

/** `Target anno 2018` is `Target 2018`; `Anno 2018` is a label of its own, a date is none. */
function withoutCompanions(words: string): string {
  const rest = words.replace(YEAR_COMPANIONS, "");
  return rest === "" ? words : rest;
}
