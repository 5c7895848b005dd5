// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { remembered } from "../../plan/remembered";
import { looseKey, normalisedText } from "../../plan/wording";
import type { Field } from "../fields";
import { isMissing } from "../fields";

/** The paragraphs of the narrative that say something; none where the workbook holds no narrative. */
export const premiseParagraphs = ({ plan: { premise } }: PlanDocument): Field[] =>
  premise.flatMap((text, n) => (isMissing(text) ? [] : [{ at: `/premise/${n}`, text }]));

/** A stop that ends no sentence: after an abbreviation or a single letter (`art.`, `n.`, `D. Lgs.`, `L.`). */
const ABBREVIATION = /(?:^|[\s.(])(?:\p{L}|\p{L}gs|art|artt|nr|lett|ecc|es|cfr|pag|prot|reg|dott|cd)\.$/iu;

/** The sentences of a text, with their stops; what follows an abbreviation is the same sentence. */
export const sentencesOf = remembered((text): readonly string[] => {
  const sentences: string[] = [];
  let goesOn = false;
  for (const piece of normalisedText(text).split(/(?<=[.;:!?])\s+/u)) {
    const before = goesOn ? sentences.pop() : undefined;
    sentences.push(before === undefined ? piece : `${before} ${piece}`);
    goesOn = ABBREVIATION.test(piece);
  }
  return sentences.filter((sentence) => sentence !== "");
});

/** The title of the document, which names indicators and expected results wherever it stands. */
const PLAN_TITLE = /piano (?:degli|di) indicatori(?: e (?:dei )?risultati attesi)?(?: di bilancio)?/gu;

/** A text as word lists look at it: plain lower case, without the plan's own title. */
export const plainWords = remembered(
  (text) =>
    ` ${looseKey(text)
      .replaceAll("'", "' ")
      .replace(/[^\p{L}\d' ]+/gu, " ")
      .replace(/\s+/gu, " ")
      .replace(PLAN_TITLE, " ")} `,
);

/** The first of some beginnings of words or phrases that a plain text has; null when it has none. */
export const firstNamed = (plain: string, beginnings: readonly string[]): string | null =>
  beginnings.find((beginning) => plain.includes(plainWords(beginning).trimEnd())) ?? null;
