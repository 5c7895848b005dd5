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
  const keys = keysOf(list.terms);
  const having = (holds: (keys: TermKeys) => boolean): T | undefined => list.terms[keys.findIndex(holds)];

  const listed = having(({ accepted }) => accepted.includes(key));
  if (listed) return { kind: "listed", term: listed };
  const odd =
    having((term) => term.odd.includes(key)) ??
    having(({ accepted }) => accepted.some((form) => form.length >= 6 && oneEditApart(form, key)));
  return odd ? { kind: "odd", term: odd } : { kind: "unknown" };
}

interface TermKeys {
  accepted: readonly string[];
  odd: readonly string[];
}

/** Keys of the forms of each list, computed once: a plan looks up thousands of texts. */
const KEYS = new WeakMap<readonly ListedTerm[], readonly TermKeys[]>();

function keysOf(terms: readonly ListedTerm[]): readonly TermKeys[] {
  const keys =
    KEYS.get(terms) ??
    terms.map(({ term, spellings, oddSpellings }) => ({
      accepted: [term, ...spellings].map(termKey),
      odd: oddSpellings.map(termKey),
    }));
  KEYS.set(terms, keys);
  return keys;
}

/** `Si / No` and `sì/no`, `n °` and `n.` are the same term. */
const termKey = (text: string): string => looseKey(text).replace(/\s*([/°.()])\s*/gu, "$1");

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
