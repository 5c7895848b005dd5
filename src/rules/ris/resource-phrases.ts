// SPDX-License-Identifier: EUPL-1.2
import { remembered } from "../../plan/remembered";
import { phraseFinder, wordsOf } from "../phrase-finder";

/** A list as people write it, parted by commas. At the end of a word `*` stands for any ending. */
const phrases = (means: Topic, list: string) =>
  list.split(",").map((phrase) => ({ phrase: phrase.trim(), means }));

/** What a sentence on the resources speaks of. */
const FINDER = phraseFinder([
  ...phrases("resources", "risors*, stanziament*, oneri, importi, spesa, spese, budget"),
  ...phrases(
    "later years",
    `anni successivi, anni seguenti, esercizi successivi, esercizi seguenti, esercizi futuri, annualità successive,
    annualità seguenti, altre annualità, ciascun anno del triennio, ogni anno del triennio, ciascuno degli anni,
    singole annualità, ciascuna annualità, secondo e terzo anno, due anni successivi, intero triennio, arco del triennio`,
  ),
  // Words in which no resource is spoken of.
  ...phrases("programmes", "programma di spesa, programmi di spesa, risorse umane"),
  ...phrases("interventions", "interventi economici, spese per interventi"),
  ...phrases("investments", "investiment*"),
]);

type Topic = "resources" | "programmes" | "later years" | "interventions" | "investments";

/** The topics that a text touches. */
export const topicsOf = remembered(
  (text): ReadonlySet<Topic> => new Set(FINDER(wordsOf(text)).map(({ means }) => means)),
);
