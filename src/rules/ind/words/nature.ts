// SPDX-License-Identifier: EUPL-1.2
import { remembered } from "../../../plan/remembered";
import type { NameWord } from "./name-words";
import { NAME_WORDS } from "./name-words";
import type { TaggedWord } from "./tagged-words";
import { tagger } from "./tagged-words";

/** Words of a text with what they make of a name. */
export const nameWords = tagger(NAME_WORDS);

/** Words that are no measure: what the text is instead. */
const OTHER_NATURES = [
  "action",
  "extent",
  "activity",
  "purpose",
  "project",
  "document",
  "body",
  "method",
] as const satisfies readonly NameWord[];

export type OtherNature = (typeof OTHER_NATURES)[number];

/** Wherever they stand, the text says what is measured. */
const TELLING: ReadonlySet<NameWord | undefined> = new Set<NameWord>(["measure", "cost", "done"]);

const ACTIONS: ReadonlySet<NameWord | undefined> = new Set<NameWord>(["action", "extent"]);

/**
 * What a text is when it names no quantity, as its first word of weight says: an action, a purpose, a project…
 * Null for a quantity, for what is counted, and for words that nobody listed.
 */
export const otherNature = remembered((text): OtherNature | null => {
  const words = nameWords(text);
  if (words.some(({ means }) => TELLING.has(means))) return null;
  const [first, second] = weighty(words);
  if (ACTIONS.has(first?.means) && second?.means === "counted") return null;
  return OTHER_NATURES.find((nature) => nature === first?.means) ?? null;
});

/** The words that are not small. */
export const weighty = (words: readonly TaggedWord<NameWord>[]): TaggedWord<NameWord>[] =>
  words.filter(({ means }) => means !== "small");

/** What leads to the thing that is measured: `riduzione dei`, `livello di`, `indagine di`. */
const LEADING: ReadonlySet<NameWord | undefined> = new Set<NameWord>([
  "measure",
  "variation",
  "action",
  "extent",
  "activity",
]);

/** What is measured, when it is a cost or the satisfaction of somebody: `Riduzione dei costi`, not `Imprese con costi`. */
export const measuredSubject = remembered((text): "cost" | "satisfaction" | null => {
  const subject = weighty(nameWords(text)).find(({ means }) => !LEADING.has(means))?.means;
  return subject === "cost" || subject === "satisfaction" ? subject : null;
});
