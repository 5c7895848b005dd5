// SPDX-License-Identifier: EUPL-1.2
import { remembered } from "../../plan/remembered";
import { phraseFinder, wordsOf } from "../phrase-finder";

type Topic = "changed" | "change" | "original" | "act" | "reason";

/** A list as people write it, parted by commas. At the end of a word `*` stands for any ending, `#` for a number. */
const phrases = (means: Topic, list: string) =>
  list.split(",").map((phrase) => ({ phrase: phrase.trim(), means }));

/** What people write about a plan, or a target, that was changed after its approval. */
const FINDER = phraseFinder([
  ...phrases(
    "changed",
    "aggiornat*, rivist*, modificat*, rettificat*, rideterminat*, rimodulat*, variat*, assestat*, rev",
  ),
  ...phrases(
    "change",
    "aggiornament*, revision*, modifica, modifiche, rettifica, rideterminazion*, rimodulazion*, variazion*, assestament*",
  ),
  ...phrases(
    "original",
    `già #, ex #, prima #, prima era, era #, in origine, originari*, inizial*, precedente #, precedentemente, invece di,
    anziché, valore approvato, target precedente, da # a #, da #% a #%, in luogo di, al posto di`,
  ),
  ...phrases(
    "act",
    `delibera*, determina #, determina n, determina del, determina presidenziale, determinazion*, provvediment*, decreto,
    verbale, d.g. n, del. n, det. n`,
  ),
  ...phrases(
    "reason",
    `a seguito, in seguito, in conseguenza, per effetto, maggiori oneri, maggiori costi, maggiori spese, minori oneri,
    maggiori proventi, minori proventi, maggiori entrate, minori entrate, si è reso necessario, si è resa necessaria,
    si rende necessari*, sopravvenut*, sopraggiunt*, motivazion*, motivi, motivo, poiché, in quanto, in considerazione,
    tenuto conto, dovut*, causa, a causa, per adeguar*`,
  ),
]);

/** A note is short; what follows says nothing more of the change. */
const LONGEST_NOTE = 1000;

/** The topics that a text touches. */
export const topicsOf = remembered(
  (text): ReadonlySet<Topic> =>
    new Set(FINDER(wordsOf(text.slice(0, LONGEST_NOTE))).map(({ means }) => means)),
);

/** A day, or the year of an act (`n. 77/2017`). */
const DATE =
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b(?:\d{1,2}°?\s+)?(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\s+\d{4}\b|\b\d+\s*\/\s*(?:19|20)\d\d\b|\bdel\s+(?:19|20)\d\d\b/iu;

export const hasDate = (text: string): boolean => DATE.test(text.slice(0, LONGEST_NOTE));

/** True for a text about a change, by its name or as something done. */
export function isAboutChange(text: string): boolean {
  const topics = topicsOf(text);
  return topics.has("changed") || topics.has("change");
}
