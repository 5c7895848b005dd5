// SPDX-License-Identifier: EUPL-1.2
import { remembered } from "../../plan/remembered";
import { matchUnit } from "../../template/units";
import { gapOf } from "./algorithm-gaps";
import { VALUE_WORDS } from "./words/algorithm-words";
import type { ValueWord } from "./words/algorithm-words";
import type { ValueKind } from "./words/expected-values";
import { tagger } from "./words/tagged-words";

const tag = tagger(VALUE_WORDS);

/** A quotient, and its product by a hundred; `e/o`, `s/n` and `domande/denunce` are none. */
const QUOTIENT = /(?<![eEsS])\/(?!o\b)|÷|\s:\s|\bdivis[oa]\b/u;
/** Signs of a quotient where a plural stands before the stroke: a participle (`attuate/previste`), a count after it. */
const OF_PLURALS = /(?:[aiu]t|[aeiou]s|ss|ott|ett|int|ert|ost)e\/|\/\s?(?:n\.|nr|num|numero|totale)/iu;
/** A difference of percentages is points of percentage, or a score (`% promotori - % detrattori`). */
const OF_PERCENTAGES = /%[^%/]{0,80}\s(?:[-–−]|meno)\s(?:la\s)?%/u;
const YES_OR_NO = /\bs[iì]\s?\/\s?no\b/iu;
const BY_A_HUNDRED = /[*x×]\s*100\b|%/iu;

/**
 * What a calculation leads to, as its first telling word and its signs say; null when nothing tells,
 * and for activities in general, of which no value can be told.
 */
export const valueOf = remembered((text): ValueKind | null => {
  if (gapOf(text) === "generic" || YES_OR_NO.test(text) || OF_PERCENTAGES.test(text)) return null;
  const words = tag(text).flatMap(({ means }) => (means === undefined || means === "limit" ? [] : means));
  if (words[0] === "relative") return "relative";
  if (BY_A_HUNDRED.test(text)) return "percentage";
  if (QUOTIENT.test(text) || OF_PLURALS.test(text)) return "ratio";
  return ofFirstWord(words);
});

function ofFirstWord([first, ...others]: readonly Exclude<ValueWord, "limit">[]): ValueKind | null {
  switch (first) {
    case undefined:
    case "relative":
      return null;
    case "ratio":
      return "percentage";
    // A sum or a mean is of what follows it.
    case "many":
      return ofFirstWord(others);
    default:
      return first;
  }
}

/** True for a percentage whose algorithm names its two sides. */
export function isShare(unit: string, algorithm: string): boolean {
  const match = matchUnit(unit);
  if (match.kind === "unknown" || match.term.term !== "%") return false;
  return ["ratio", "percentage"].includes(valueOf(algorithm) ?? "");
}
