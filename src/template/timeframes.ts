// SPDX-License-Identifier: EUPL-1.2
import type { ListedTerm, TermList } from "./lists";
import { matchTerm } from "./lists";

export interface Timeframe extends ListedTerm {
  /** Number of exercise years it spans; null: more than one. */
  years: number | null;
}

/** Words for the arco temporale of an objective; the decree asks for the triennio or for the different span foreseen. */
export const TIMEFRAMES: TermList<Timeframe> = {
  verified: false,
  source: "D.P.C.M. 18/9/2012, art. 3, c. 2, lett. b), e prassi delle Camere di commercio",
  terms: [
    {
      term: "annuale",
      years: 1,
      spellings: ["annualità", "un anno", "1 anno", "12 mesi"],
      oddSpellings: ["annuo", "anno"],
    },
    { term: "biennale", years: 2, spellings: ["biennio", "due anni", "2 anni", "24 mesi"], oddSpellings: [] },
    {
      term: "triennale",
      years: 3,
      spellings: ["triennio", "tre anni", "3 anni", "36 mesi"],
      oddSpellings: [],
    },
    {
      term: "quadriennale",
      years: 4,
      spellings: ["quadriennio", "quattro anni", "4 anni"],
      oddSpellings: [],
    },
    { term: "quinquennale", years: 5, spellings: ["quinquennio", "cinque anni", "5 anni"], oddSpellings: [] },
    { term: "pluriennale", years: null, spellings: ["poliennale"], oddSpellings: ["più anni"] },
  ],
};

/** How long an arco temporale lasts: so many years, more than one (`several`), or a text that does not say. */
export type Duration = number | "several" | "unknown";

/**
 * Duration of an arco temporale in words (`Triennale`), in years (`2018-2020`, `31/12/2018`) or both
 * (`triennio 2018-2020`). A reason may follow: `Annuale: il mandato del Consiglio scade nel 2018`.
 */
export function durationOf(text: string): Duration {
  for (const part of [spanOf(text), text]) {
    const match = matchTerm(withoutYears(part), TIMEFRAMES);
    if (match.kind !== "unknown") return match.term.years ?? "several";
  }
  const years = [...text.matchAll(/\b20\d\d\b/gu)].map(([year]) => Number(year));
  return years.length === 0 ? "unknown" : Math.max(...years) - Math.min(...years) + 1;
}

/** What stands before the reason. */
const spanOf = (text: string): string => text.replace(REASON, "");

/** True when an arco temporale says, after its span, why it is that long. */
export const givesReason = (text: string): boolean =>
  /\p{L}{3}/u.test((REASON.exec(text)?.[0] ?? "").replace(NOT_A_REASON, " "));

/** From the first sign, or word, that starts an explanation. */
const REASON = /(?:[:;,(]|\s[-–—]\s(?!20\d\d)|\s(?:per|in|causa)\s).*$/su;
/** Words that only say which year or part of it. */
const NOT_A_REASON =
  /\b(?:dal?|al|del?|d?ell'|anno|anni|esercizio|finanziario|corrente|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\b/giu;

const withoutYears = (text: string): string =>
  text.replace(/\(?\b(?:dal|al|anno|anni|del)?\s*20\d\d\b\)?|[-–/]/giu, " ").trim();
