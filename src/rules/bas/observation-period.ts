// SPDX-License-Identifier: EUPL-1.2
import { looseKey } from "../../plan/wording";

const MONTHS = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre";
const PERIOD = "bimestre|trimestre|quadrimestre|semestre";
const PERIODS = "bimestri|trimestri|quadrimestri|mesi";

/** Ways to say that a value covers a part of a year; texts come as `looseKey` gives them. */
const PARTIAL: readonly RegExp[] = [
  new RegExp(`\\b(?:primo|secondo|terzo|quarto|ultimo|i|ii|iii|iv|[1-6]°)\\s+(?:${PERIOD})\\b`, "u"),
  new RegExp(`\\bprimi\\s+(?:\\p{L}+|\\d+)\\s+(?:${PERIODS})\\b`, "u"),
  new RegExp(`\\b(?:da\\s+)?gennaio\\s*(?:-|–|/|\\ba\\b|\\bad\\b)\\s*(?:${MONTHS})\\b`, "u"),
  new RegExp(`\\b(?:al|fino al|a tutto)\\s+(?:\\d{1,2}°?\\s+)?(?:${MONTHS})\\b`, "u"),
  /\bal\s+\d{1,2}[/.-](?:0?[1-9]|1[01])(?:[/.-](?:20)?\d\d)?(?![\d%])/u,
  /\b(?:dat[oi]|valore|rilevazione)\s+(?:parzial[ei]|provvisori[oa]?)\b/u,
];

/** True for a value that covers a part of a year: `83% nel primo semestre`, `210 al 30/09/2017`. */
export function coversPartOfYear(text: string): boolean {
  const key = looseKey(text);
  return PARTIAL.some((pattern) => pattern.test(key));
}

/** A year that says when: not the number of a law (`D.Lgs. 50/2016`). */
const YEAR = /(?<![\d.,/])(?:\d{1,2}[/.-]\d{1,2}[/.-])?(20\d\d)(?!\d|[.,]\d|\s*%)/gu;

/** The last year that a text names; null for none. */
export function lastYearIn(text: string): number | null {
  const years = [...text.matchAll(YEAR)].map(([, year]) => Number(year));
  return years.length === 0 ? null : Math.max(...years);
}
