// SPDX-License-Identifier: EUPL-1.2
import type { LocatedObjective } from "../../plan/elements";
import type { Objective } from "../../plan/plan";
import { quoted } from "../phrases";
import type { FoundPhrase } from "../phrase-finder";
import { phraseFinder, wordsOf } from "../phrase-finder";
import type { Direction, Subject } from "./word-list";
import { WISHES } from "./wish-words";
import { POLARITY_WORDS } from "./word-list";

/** A word about a subject, or one that says in which direction things should go. */
type Mention = { subject: Subject } | { wish: Direction };

const find = phraseFinder<Mention>([
  ...POLARITY_WORDS.flatMap(({ subject, words }) =>
    subject ? words.map((phrase) => ({ phrase, means: { subject } })) : [],
  ),
  ...(["higher", "lower"] as const).flatMap((wish) =>
    WISHES[wish].map((phrase) => ({ phrase, means: { wish } })),
  ),
]);

/** How far a wish may stand from its subject, in characters. */
const NEAR = 120;
const LONGEST_QUOTE = 60;

/** What an objective says it wants of a subject, quoted; null where it says nothing. */
export type WishOf = (owner: LocatedObjective, subject: Subject, wish: Direction) => string | null;

/**
 * Looks in the texts of an objective for what it wants of a subject: `la descrizione dell’obiettivo dice
 * «al di sotto del termine di legge»`. Texts are gone through once for each objective and only when asked for.
 */
export function wishFinder(): WishOf {
  const known = new Map<Objective, FoundInText[]>();
  return ({ objective }, subject, wish) => {
    const texts = known.get(objective) ?? mentionsOf(objective);
    known.set(objective, texts);
    for (const { text, who, found } of texts) {
      const at = wishAt(text, found, subject, wish);
      if (at !== null) return `${who} dice ${quoted(clauseFrom(text, at))}`;
    }
    return null;
  };
}

interface FoundInText {
  text: string;
  who: string;
  found: FoundPhrase<Mention>[];
}

const mentionsOf = ({ title, description }: Objective): FoundInText[] =>
  [
    { text: description ?? "", who: "la descrizione dell’obiettivo" },
    { text: title, who: "il titolo dell’obiettivo" },
  ].map((each) => ({ ...each, found: find(wordsOf(each.text)) }));

/** Where the wish stands whose nearest neighbour, in the same sentence, is the subject. */
function wishAt(
  text: string,
  found: readonly FoundPhrase<Mention>[],
  subject: Subject,
  wish: Direction,
): number | null {
  for (const [n, { means, start, end }] of found.entries()) {
    if (!("wish" in means) || means.wish !== wish) continue;
    const neighbours = [found[n - 1], found[n + 1]].filter((each) => each !== undefined);
    const isNear = neighbours.some((each) => {
      if (!("subject" in each.means) || each.means.subject !== subject) return false;
      const [from, to] = each.start < start ? [each.end, start] : [end, each.start];
      return to - from <= NEAR && !/[.;:]\s/u.test(text.slice(from, to));
    });
    if (isNear) return start;
  }
  return null;
}

/** From a place to the end of the clause. */
const clauseFrom = (text: string, at: number): string =>
  /^[^.,;:()<]*/u.exec(text.slice(at, at + LONGEST_QUOTE))?.[0].trim() ?? "";
