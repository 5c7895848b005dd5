// SPDX-License-Identifier: EUPL-1.2

const MONTH = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre";
/** A date by itself, after a place (`Lucca, …`) or a word that introduces it (`Data: …`). */
const DATE = new RegExp(
  String.raw`^\s*(?:\p{L}[\p{L}\s'’]{1,30}(?:,\s*(?:l[iì]\s+)?|:\s*))?(?:(?:\d{1,2}°?\s+)?(?:${MONTH})\s+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\s*\.?\s*$`,
  "iu",
);

/** True for a cell that holds a date and nothing else: `dicembre 2017`, `Lucca, 12 dicembre 2017`, `12/12/2017`. */
export const isIsolatedDate = (text: string): boolean => DATE.test(text);
