// SPDX-License-Identifier: EUPL-1.2
import { listed } from "../phrases";
import type { Rule } from "../rule";
import { missingTopics } from "./missing-topics";
import { CONTENTS, FEWEST_IN_A_LIST } from "./narrative-words";
import { premiseParagraphs } from "./premise";

export const doc07: Rule = {
  id: "DOC-07",
  severity: "warning",
  title: "Elenco degli elementi del piano completo",
  why:
    "La premessa che elenca che cosa il piano dà per ogni programma deve dirli tutti: " +
    "quello che manca nell’elenco di solito manca anche nelle schede.",
  source: "D.P.C.M. 18/9/2012, art. 4",
  examples: {
    good: "… i portatori di interesse; i centri di responsabilità; gli indicatori, con valori obiettivo, fonte e unità di misura; le risorse",
    bad: "… i centri di responsabilità; gli indicatori; le risorse",
  },
  limits:
    "Vale per le premesse che elencano gli elementi del piano, in un paragrafo o in un elenco puntato; cerca le parole con cui " +
    "di solito li si nomina, in tutta la premessa.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 1, of: 1 }, corpus: { right: 8, of: 8 } },
  },
  check: (document) => {
    const premise = premiseParagraphs(document);
    const [first] = premise;
    if (!first) return "not-applicable";
    const texts = premise.map(({ text }) => text);
    const missing = missingTopics(texts, CONTENTS).map(({ name }) => name);
    if (missing.length === 0 || !listsIn(texts).some(isListOfContents)) return [];
    return [
      {
        at: first.at,
        message: `La premessa elenca gli elementi del piano, ma non nomina ${listed(missing)}. Completare l’elenco e controllare che gli elementi ci siano anche nelle schede.`,
        expected: listed(missing),
      },
    ];
  },
};

const isListOfContents = (paragraphs: readonly string[]): boolean =>
  CONTENTS.length - missingTopics(paragraphs, CONTENTS).length >= FEWEST_IN_A_LIST;

/** Begins with a bullet, a letter of a list or a small letter. */
const ITEM = /^\s*(?:[-–•·*]|\p{L}\)|\p{Ll})/u;
/** Announces items, or is one that others follow. */
const GOES_ON = /[:;,]\s*$/u;

/** Paragraphs that are one list together; others stand alone. */
function listsIn(paragraphs: readonly string[]): string[][] {
  const lists: string[][] = [];
  for (const text of paragraphs) {
    const list = lists.at(-1);
    if (list && (ITEM.test(text) || GOES_ON.test(list.at(-1) ?? ""))) list.push(text);
    else lists.push([text]);
  }
  return lists;
}
