// SPDX-License-Identifier: EUPL-1.2
import type { Span } from "../../../plan/target/target";
import { remembered } from "../../../plan/remembered";
import { phraseFinder, wordsOf } from "../../phrase-finder";

/** Words of a list by what they mean; phrases as `ListedPhrase` wants them. */
export type WordTable<T extends string> = Readonly<Record<T, readonly string[]>>;

/** A word of a text, or a whole listed phrase, with what the list says of it. */
export interface TaggedWord<T> extends Span {
  /** As `Word.key`; of a phrase, that of its first word. */
  key: string;
  /** Left out: not in the list. */
  means?: T;
}

/** Reads texts with a table of words: every word once and in its order, a listed phrase as one word. */
export function tagger<T extends string>(table: WordTable<T>): (text: string) => readonly TaggedWord<T>[] {
  const find = phraseFinder(
    (Object.entries(table) as [T, readonly string[]][]).flatMap(([means, phrases]) =>
      phrases.map((phrase) => ({ phrase, means })),
    ),
  );
  return remembered((text) => {
    const words = wordsOf(text);
    const tagged: TaggedWord<T>[] = [];
    const found = find(words);
    let next = 0;
    let end = 0;
    for (const { key, start, end: wordEnd } of words) {
      const phrase = found[next];
      if (phrase?.start === start) {
        tagged.push({ ...phrase, key });
        end = phrase.end;
        next += 1;
      } else if (start >= end) {
        tagged.push({ key, start, end: wordEnd });
      }
    }
    return tagged;
  });
}
