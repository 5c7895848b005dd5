// SPDX-License-Identifier: EUPL-1.2
import { looseKey } from "../plan/wording";

/** A closed list of the layout, kept as data: what people may write in a field, and the form we propose. */
export interface TermList<T extends ListedTerm = ListedTerm> {
  /** False while no official act or manual was found that fixes the list: findings that rest on it are warnings. */
  verified: boolean;
  /** Where the terms come from. */
  source: string;
  terms: readonly T[];
}

export interface ListedTerm {
  /** The form we propose. */
  term: string;
  /** Other accepted forms, left as written. Case, accents, blanks and a final stop never count. */
  spellings: readonly string[];
  /** Forms that are understood, but for which the proposed one is offered. */
  oddSpellings: readonly string[];
}

/** What a text is for a list: one of its terms, a term in an odd spelling, or unknown. */
export type TermMatch<T extends ListedTerm> = { kind: "listed" | "odd"; term: T } | { kind: "unknown" };

/** Looks a text up in a list; a single wrong letter in a word of six or more is an odd spelling. */
export function matchTerm<T extends ListedTerm>(text: string, list: TermList<T>): TermMatch<T> {
  const key = termKey(text);
  const { listed, odd } = keysOf(list);
  const term = listed.get(key);
  if (term) return { kind: "listed", term };
  const oddTerm =
    odd.get(key) ?? [...listed].find(([form]) => form.length >= 6 && oneEditApart(form, key))?.[1];
  return oddTerm ? { kind: "odd", term: oddTerm } : { kind: "unknown" };
}

interface ListKeys<T> {
  listed: ReadonlyMap<string, T>;
  odd: ReadonlyMap<string, T>;
}

const keysByList = new WeakMap<TermList, ListKeys<ListedTerm>>();

/** Keys of a list's forms, worked out once: a plan asks for them thousands of times. */
function keysOf<T extends ListedTerm>(list: TermList<T>): ListKeys<T> {
  const known = keysByList.get(list) as ListKeys<T> | undefined;
  if (known) return known;
  const keys = {
    listed: termsByKey(list, ({ term, spellings }) => [term, ...spellings]),
    odd: termsByKey(list, ({ oddSpellings }) => oddSpellings),
  };
  keysByList.set(list, keys);
  return keys;
}

const termsByKey = <T extends ListedTerm>(
  { terms }: TermList<T>,
  formsOf: (term: T) => readonly string[],
): Map<string, T> => new Map(terms.flatMap((term) => formsOf(term).map((form) => [termKey(form), term])));

/** `Si / No` and `sì/no`, `n °` and `n.` are the same term. */
export const termKey = (text: string): string => looseKey(text).replace(/\s*([/°.()])\s*/gu, "$1");

/** True when one letter was added, left out, replaced or swapped with its neighbour. */
function oneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const restOf = (text: string, skipped: number) => text.slice(start + skipped);
  if (short.length < long.length) return restOf(short, 0) === restOf(long, 1);
  return (
    restOf(short, 1) === restOf(long, 1) ||
    (short[start] === long[start + 1] &&
      short[start + 1] === long[start] &&
      restOf(short, 2) === restOf(long, 2))
  );
}
