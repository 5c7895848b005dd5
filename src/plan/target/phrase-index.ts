// SPDX-License-Identifier: EUPL-1.2
import type { Token } from "./tokens";
import { tokenise } from "./tokens";

interface Node<T> {
  next: Map<string, Node<T>>;
  meaning?: T;
}

export interface PhraseMatch<T> {
  meaning: T;
  /** Past its last token. */
  end: number;
}

export type PhraseIndex<T> = (tokens: readonly Token[], at: number) => PhraseMatch<T> | null;

/** Finds the longest of many phrases that begins at a token, in time bounded by the longest phrase. */
export function phraseIndex<T>(phrases: Iterable<readonly [phrase: string, meaning: T]>): PhraseIndex<T> {
  const root: Node<T> = { next: new Map() };
  for (const [phrase, meaning] of phrases) {
    let node = root;
    for (const { key, article } of tokenise(phrase)) {
      if (article) continue;
      const next: Node<T> = node.next.get(key) ?? { next: new Map() };
      node.next.set(key, next);
      node = next;
    }
    node.meaning = meaning;
  }
  return (tokens, at) => {
    let best: PhraseMatch<T> | null = null;
    let node: Node<T> | undefined = root;
    for (let index = at; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (!token || (token.article && index > at)) continue;
      node = node.next.get(token.key);
      if (!node) break;
      if (node.meaning !== undefined) best = { meaning: node.meaning, end: index + 1 };
    }
    return best;
  };
}
