// SPDX-License-Identifier: EUPL-1.2
import { looseKey } from "../../plan/wording";

/** Years of a plan from its exercise on (D.Lgs. 91/2011 art. 19(2)). */
export const PLAN_YEARS = 3;

/** Spans shorter than the plan's, by the words that name them. */
const SHORTER_SPANS: readonly [RegExp, number][] = [
  [/\b(?:bienn\p{L}*|due anni|2 anni|24 mesi)\b/u, 2],
  [/\b(?:annual\p{L}*|un anno|1 anno|12 mesi|semestr\p{L}*|trimestr\p{L}*|\d{1,2} mesi)\b/u, 1],
];

/** Words that only say how long: what is left of an arco temporale without them is a reason. */
const SPAN_WORDS =
  /\b(?:annual\p{L}*|bienn\p{L}*|trienn\p{L}*|pluriennal\p{L}*|semestr\p{L}*|trimestr\p{L}*|ann[oi]|mes[ei]|giorni|prim[oai]|second[oai]|terz[oai]|quart[oai]|eserciz\p{L}*|period\p{L}*|durata|arco|temporale|entro|fino|dalla?|alla?|finanziari[oa]|corrente|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\b/gu;

/**
 * How many years, from the exercise on, the arco temporale of an objective declares: fewer than three only when it
 * gives a reason too (`Annuale: il mandato del Consiglio scade nel 2018`), as DPCM 18/9/2012 art. 3(2)(b) admits.
 */
export function declaredYears(timeframe: string | null): number {
  const key = looseKey(timeframe ?? "");
  const span = SHORTER_SPANS.find(([words]) => words.test(key));
  return span && givesReason(key) ? span[1] : PLAN_YEARS;
}

/** A reason takes at least one long word or two middling ones. */
function givesReason(key: string): boolean {
  const words = key.replace(SPAN_WORDS, " ").match(/\p{L}{4,}/gu) ?? [];
  return words.length > 1 || words.some((word) => word.length > 7);
}
