// SPDX-License-Identifier: EUPL-1.2
import type { Token } from "./tokens";
import { findCounted } from "./units";
import { ADJECTIVES_BEFORE_NOUN, isCountable } from "./words";

interface Read<T> {
  read: T;
  /** Past its last token. */
  end: number;
}

/** The noun after a number: `2 nuovi servizi` counts `servizi`. */
export function readCounted(tokens: readonly Token[], at: number): Read<string> | null {
  const phrase = findCounted(tokens, at);
  if (phrase) return { read: phrase.meaning, end: phrase.end };
  const slice = tokens.slice(at, at + 4);
  const skipped = slice.findIndex(({ key }) => !ADJECTIVES_BEFORE_NOUN.has(key));
  const noun = slice[skipped];
  if (!noun || noun.kind !== "word" || noun.article || !isCountable(noun.key)) return null;
  if (/['’]$/u.test(noun.written)) return null;
  return { read: noun.written, end: at + skipped + 1 };
}
