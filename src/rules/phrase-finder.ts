// SPDX-License-Identifier: EUPL-1.2
import { remembered } from "../plan/remembered";
import type { Span } from "../plan/target/target";

/**
 * A phrase of a word list, in plain Italian; case and accents never count, punctuation parts words.
 * At the end of a word `*` stands for any ending (`soddisf*`), alone `#` stands for any number (`entro # giorni`).
 */
export interface ListedPhrase<T> {
  phrase: string;
  means: T;
}

/** A phrase as it stands in a text. */
export interface FoundPhrase<T> extends Span {
  means: T;
}

export interface Word extends Span {
  /** Lower case, without accents; `#` for a number. */
  key: string;
}

const WORD = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*|%/gu;

/** Words and numbers of a text, in their order. */
export const wordsOf = remembered((text): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    key: wordKey(word),
    start: index,
    end: index + word.length,
  })),
);

const wordKey = remembered((word) =>
  /^\p{N}/u.test(word) ? "#" : word.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("it"),
);

/** A pattern of one word: the whole key, or how it begins. */
interface WordPattern {
  key: string;
  anyEnding: boolean;
}

interface Entry<T> {
  pattern: WordPattern[];
  means: T;
}

/** Phrases are looked up by how their first word begins; no ending may be left open before that. */
const INDEXED_LETTERS = 3;
const indexKey = (key: string): string => key.slice(0, INDEXED_LETTERS);

/**
 * Finds the phrases of a list in a text given as words: the longest at each place, none inside another.
 * Linear in the text, whatever the length of the list.
 */
export function phraseFinder<T>(
  list: readonly ListedPhrase<T>[],
): (words: readonly Word[]) => FoundPhrase<T>[] {
  const entries = new Map<string, Entry<T>[]>();
  for (const { phrase, means } of list) {
    const pattern = patternOf(phrase);
    const key = indexKey(pattern[0]?.key ?? "");
    entries.set(key, [...(entries.get(key) ?? []), { pattern, means }]);
  }
  for (const group of entries.values()) group.sort((a, b) => b.pattern.length - a.pattern.length);

  return (words) => {
    const found: FoundPhrase<T>[] = [];
    for (let at = 0; at < words.length;) {
      const [first, entry] = [words[at], entryAt(entries, words, at)];
      const last = entry && words[at + entry.pattern.length - 1];
      if (first && last) found.push({ means: entry.means, start: first.start, end: last.end });
      at += entry ? entry.pattern.length : 1;
    }
    return found;
  };
}

const patternOf = (phrase: string): WordPattern[] =>
  phrase
    .split(/[\s'’/]+/u)
    .map((word) => ({ key: wordKey(word.replace(/\*$/u, "")), anyEnding: word.endsWith("*") }));

const entryAt = <T>(
  entries: ReadonlyMap<string, readonly Entry<T>[]>,
  words: readonly Word[],
  at: number,
): Entry<T> | undefined =>
  entries.get(indexKey(words[at]?.key ?? ""))?.find(({ pattern }) =>
    pattern.every(({ key, anyEnding }, n) => {
      const word = words[at + n]?.key;
      return word !== undefined && (anyEnding ? word.startsWith(key) : word === key);
    }),
  );
