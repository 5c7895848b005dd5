// SPDX-License-Identifier: EUPL-1.2
import { matchUnit } from "../../../template/units";
import { phraseFinder, wordsOf } from "../../phrase-finder";

/** Texts that are no unit but tell which one was meant; the units are those of the list. */
const MEANT_UNITS: readonly { means: string; words: readonly string[] }[] = [
  {
    means: "scala",
    words: [
      "customer satisfaction",
      "soddisfazione",
      "gradimento",
      "indagine",
      "questionario",
      "questionari",
      "valutazione",
      "giudizio",
    ],
  },
  {
    means: "sì/no",
    words: [
      "realizzazione",
      "attuazione",
      "attività",
      "adempimento",
      "esecuzione",
      "completamento",
      "progetto",
      "relazione",
      "report",
      "documento",
      "atto",
      "adozione",
      "approvazione",
      "valutazione conclusa",
      "valutazione completata",
      "valutazione effettuata",
      "valutazione avviata",
    ],
  },
  {
    means: "numero",
    words: [
      "imprese",
      "pratiche",
      "utenti",
      "partecipanti",
      "eventi",
      "seminari",
      "incontri",
      "corsi",
      "accessi",
      "visite",
      "controlli",
      "domande",
      "certificati",
      "contatti",
      "mediazioni",
    ],
  },
];

const find = phraseFinder(
  MEANT_UNITS.flatMap(({ means, words }) => words.map((phrase) => ({ phrase, means }))),
);

/** The unit that a text which is no unit seems to mean, as its first known word says; null when none is known. */
export const meantUnit = (text: string): string | null => find(wordsOf(text))[0]?.means ?? null;

/** The listed unit of a text, or a scale where it names a survey; null for other texts. */
export function unitTermOf(text: string): string | null {
  const match = matchUnit(text);
  if (match.kind !== "unknown") return match.term.term;
  return meantUnit(text) === "scala" ? "scala" : null;
}
