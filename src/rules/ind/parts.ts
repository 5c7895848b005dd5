// SPDX-License-Identifier: EUPL-1.2
import type { NameWord } from "./words/name-words";
import type { TaggedWord } from "./words/tagged-words";
import { nameWords } from "./words/nature";

const QUANTITIES: ReadonlySet<NameWord | undefined> = new Set<NameWord>(["measure", "cost", "satisfaction"]);
const DOINGS: ReadonlySet<NameWord | undefined> = new Set<NameWord>(["action", "extent", "activity"]);
const BODIES: ReadonlySet<NameWord | undefined> = new Set<NameWord>([
  "project",
  "document",
  "body",
  "method",
]);

const CONJUNCTIONS = new Set(["e", "ed", "nonche"]);
/** After these «e» joins what is between: `rapporto tra costi e ricavi`. */
const BETWEEN = /\b(?:tra|fra)$/iu;
/** After a conjunction, what goes on with the thing just named: `e sua attuazione`, `e stesura del relativo report`. */
const GOING_ON = new Set(["sua", "suo", "sue", "suoi", "relativa", "relativo", "relative", "relativi"]);

/**
 * Where a text goes on to a second thing that is measured or done on its own: the offset of its first letter.
 * Parts stand after a semicolon, or after «e»; `progettazione e svolgimento dei corsi` is one thing,
 * `numero e importo dei contributi` are two. Null when there is only one.
 */
export function secondPart(text: string): number | null {
  const words = nameWords(text);
  const lead = words.findIndex(({ means }) => means !== "small");
  const first = words[lead];
  if (!first || !leads(first)) return null;
  let between = BETWEEN.test(text.slice(first.start, first.end));
  for (let at = lead + 1; at < words.length; at++) {
    const word = words[at];
    const joins = CONJUNCTIONS.has(word?.key ?? "");
    const start =
      afterSemicolon(text, words, at) ?? (joins && !between ? afterConjunction(words, lead, at) : null);
    if (start !== null) return start;
    if (joins) between = false;
    if (word && BETWEEN.test(text.slice(word.start, word.end))) between = true;
  }
  return null;
}

/** True for a word that a text of its own may begin with. */
const leads = ({ means }: TaggedWord<NameWord>): boolean =>
  QUANTITIES.has(means) || DOINGS.has(means) || BODIES.has(means);

function afterSemicolon(text: string, words: readonly TaggedWord<NameWord>[], at: number): number | null {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || !text.slice(before.end, word.start).includes(";")) return null;
  const next = words.slice(at, at + 2).find(({ means }) => means !== "small");
  return next && leads(next) && !BODIES.has(next.means) ? word.start : null;
}

function afterConjunction(words: readonly TaggedWord<NameWord>[], lead: number, at: number): number | null {
  const before = words[at - 1];
  if (!before) return null;
  // An article would put it on a level with what is inside the first thing: `per la nascita e lo sviluppo`.
  const following = words.slice(at + 1, at + 4);
  const [word] = following;
  if (!word || following.some(({ key }) => GOING_ON.has(key))) return null;
  const first = words[lead];
  if (QUANTITIES.has(first?.means)) return QUANTITIES.has(word.means) ? word.start : null;
  // Two actions side by side have one object; an action alone has none yet.
  const sideBySide = DOINGS.has(before.means) || at - lead < 3;
  return DOINGS.has(word.means) && !sideBySide ? word.start : null;
}
