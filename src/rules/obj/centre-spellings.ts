// SPDX-License-Identifier: EUPL-1.2
import { looseKey, normalisedText } from "../../plan/wording";

/** Words that people leave out of a unit's name, or put in, without meaning another unit. */
const OPTIONAL_WORDS: ReadonlySet<string> = new Set([
  ...["dirigenziale", "organizzativa", "e", "di", "del", "della", "dei", "delle", "degli", "per", "alle"],
  ...["le", "la", "il", "i", "gli", "lo", "ai", "al", "alla"],
]);

/** A unit's name without its final stop: the form that is counted and proposed. */
export const withoutFinalStop = (centre: string): string => normalisedText(centre).replace(/[\s.]+$/u, "");

/** Equal for spellings that differ by case, accents, signs and blanks alone. */
export const spellingKey = (centre: string): string =>
  looseKey(centre)
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();

/** Equal for the spellings of one unit: as `spellingKey`, with the words that may be left out aside. */
export function unitKey(centre: string): string {
  const [first = "", ...words] = spellingKey(centre).split(" ");
  // A single letter at the end is the unit's name (`Area E`), not a conjunction.
  const names = words.filter((word, index) => !OPTIONAL_WORDS.has(word) || index === words.length - 1);
  return [first, ...names].join(" ");
}
