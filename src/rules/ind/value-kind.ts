// SPDX-License-Identifier: EUPL-1.2
import { gapOf } from "./algorithm-gaps";
import { VALUE_WORDS } from "./words/algorithm-words";
import type { ValueWord } from "./words/algorithm-words";
import type { ValueKind } from "./words/expected-values";
import { tagger } from "./words/tagged-words";

const tag = tagger(VALUE_WORDS);

/** A quotient, and its product by a hundred; `e/o` and `s/n` are none. */
const QUOTIENT = /(?<![eEsS])\/(?!o\b)|÷|\s:\s|\bdivis[oa]\b/u;
const YES_OR_NO = /\bs[iì]\s?\/\s?no\b/iu;
const BY_A_HUNDRED = /[*x×]\s*100\b|%/iu;

/**
 * What a calculation leads to, as its first telling word and its signs say; null when nothing tells,
 * and for activities in general, of which no value can be told.
 */
export function valueOf(text: string): ValueKind | null {
  if (gapOf(text) === "generic" || YES_OR_NO.test(text)) return null;
  const words = tag(text).flatMap(({ means }) => means ?? []);
  if (words[0] === "relative") return "relative";
  if (BY_A_HUNDRED.test(text)) return "percentage";
  if (QUOTIENT.test(text)) return "ratio";
  return ofFirstWord(words);
}

function ofFirstWord([first, ...others]: readonly ValueWord[]): ValueKind | null {
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
