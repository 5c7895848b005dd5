// SPDX-License-Identifier: EUPL-1.2
import { wordsOf } from "../phrase-finder";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Articles, prepositions and conjunctions: without accents, apostrophes part words. */
const FUNCTION_WORDS = words(
  "il lo la i gli le l un uno una di del dello della dei degli delle dell d a al allo alla ai agli alle all da dal " +
    "dallo dalla dai dagli dalle dall in nel nello nella nei negli nelle nell con su sul sullo sulla sui sugli sulle " +
    "sull per tra fra e ed o che ad si ne",
);

/** Words that say something, in their order; accents and case aside. */
export const contentWords = (text: string): string[] =>
  wordsOf(text)
    .map(({ key }) => key)
    .filter((key) => !FUNCTION_WORDS.has(key));
