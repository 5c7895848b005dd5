// SPDX-License-Identifier: EUPL-1.2
import { remembered } from "../../plan/remembered";
import type { NameWord } from "./words/name-words";
import { nameWords } from "./words/nature";

/**
 * The words of a text that tell it from others, without their last vowels (`servizio` and `servizi` are the same);
 * numbers as written. Articles, prepositions and what `leftOut` names are left out.
 */
export function contentWords(
  text: string,
  leftOut: (word: string, means: NameWord | undefined) => boolean,
): string[] {
  return nameWords(text).flatMap(({ key, means, start, end }) => {
    if (key === "#" || key === "%") return [text.slice(start, end)];
    if (means === "small") return [];
    // A listed phrase is as many words.
    return text
      .slice(start, end)
      .split(/[\s'’]+/u)
      .map(stem)
      .filter((word) => word !== "" && !leftOut(word, means));
  });
}

/** A word in lower case, without accents and final vowels. */
export const stem = remembered((word) =>
  word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLocaleLowerCase("it")
    .replace(/(?<=\p{L}{3})[aeio]{1,2}$/u, ""),
);
