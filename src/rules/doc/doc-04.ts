// SPDX-License-Identifier: EUPL-1.2
import type { Plan } from "../../plan/plan";
import { LEGAL_ACTS } from "../../template/legal-acts";
import type { Field } from "../fields";
import { quoted } from "../phrases";
import type { Report, Rule } from "../rule";
import type { Citation } from "./citations";
import { citationsIn } from "./citations";
import { MONTHS_OF_NEW, NEW, OTHER_EXERCISE } from "./narrative-words";
import { firstNamed, plainWords, premiseParagraphs, sentencesOf } from "./premise";

export const doc04: Rule = {
  id: "DOC-04",
  severity: "warning",
  title: "Premessa riferita all’esercizio del piano",
  why:
    "Una premessa che parla del preventivo di un altro anno, o che chiama recente un atto di anni prima, " +
    "viene dal piano precedente e non è stata riletta.",
  source: "prassi",
  examples: {
    good: "nel piano 2018: «le previsioni per il preventivo economico 2018»",
    bad: "nel piano 2018: «le previsioni per il preventivo economico 2017», «la recentissima approvazione del D.Lgs. 219/2016»",
  },
  limits:
    "Guarda la premessa e non le descrizioni degli obiettivi. Tra gli atti detti recenti riconosce quelli citati con l’anno; " +
    "un confronto con l’esercizio precedente detto con parole insolite può sembrargli un errore.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 2, of: 2 }, corpus: { right: 16, of: 16 } },
  },
  check: ({ plan, ...document }) => {
    const premise = premiseParagraphs({ plan, ...document });
    const { year } = plan;
    if (premise.length === 0 || year === null) return "not-applicable";
    return premise.flatMap((field) =>
      sentencesOf(field.text).flatMap((sentence) => [
        ...otherExercises(sentence, year).map((mention) => ofAnotherYear(field, mention, year)),
        ...oldNews(sentence, monthOf(plan, year)).map((citation) => nolongerNew(field, citation)),
      ]),
    );
  },
};

const ofAnotherYear = ({ at }: Field, mention: string, year: number): Report => ({
  at,
  message:
    `La premessa parla di ${quoted(mention)}, ma il piano è del ${year}. ` +
    "Aggiornare il paragrafo; se invece è un confronto con un altro esercizio, dirlo.",
  seen: mention,
  expected: String(year),
});

const nolongerNew = ({ at }: Field, { text }: Citation): Report => ({
  at,
  message:
    `La premessa chiama recente un atto di oltre ${MONTHS_OF_NEW} mesi prima: ${quoted(text)}. ` +
    "Togliere la parola e controllare se quanto si dice dell’atto vale ancora.",
  seen: text,
});

const words = (list: readonly string[]): string =>
  list
    .map((item) => plainWords(item).trim())
    .toSorted((a, b) => b.length - a.length)
    .join("|");
const DOCUMENT_AND_YEAR = new RegExp(
  String.raw` (?<document>${words(OTHER_EXERCISE.documents)})(?: (?:${words(OTHER_EXERCISE.between)}))? (?<year>20\d\d)(?= )`,
  "gu",
);

/** The plans of other years that a sentence speaks of as its own. */
function otherExercises(sentence: string, year: number): string[] {
  const plain = plainWords(sentence.replace(/(20\d\d)\s*[-–/]\s*(?:20)?\d\d/gu, "$1_"));
  return [...plain.matchAll(DOCUMENT_AND_YEAR)].flatMap(({ 0: mention, index, groups }) => {
    const before = plain.slice(0, index).trim().split(" ").slice(-OTHER_EXERCISE.reach).join(" ");
    const isExcused = firstNamed(` ${before} ${mention.trim()} `, OTHER_EXERCISE.excuses) !== null;
    return Number(groups?.["year"]) === year || isExcused ? [] : [mention.trim()];
  });
}

/** Acts that a sentence calls new, months after; those whose day is unknown count as of the end of their year. */
function oldNews(sentence: string, month: number): Citation[] {
  const citations = citationsIn(sentence);
  return citations.filter((citation, n) => {
    const previous = citations[n - 1];
    const start = previous ? previous.index + previous.text.length : 0;
    const before = plainWords(sentence.slice(Math.max(start, citation.index - REACH_OF_NEW), citation.index));
    return firstNamed(before, NEW) !== null && month - monthOfAct(citation) >= MONTHS_OF_NEW;
  });
}

const REACH_OF_NEW = 80;
const months = (year: number, month: number): number => year * 12 + month;

function monthOfAct({ kind, number, year, date }: Citation): number {
  const known = LEGAL_ACTS.find(
    (act) => act.kind === kind && act.number === number && act.date.startsWith(String(year)),
  );
  const [, month = "12"] = (date ?? known?.date ?? "").split("-");
  return months(year, Number(month));
}

/** When the plan was written: the year of its date, or the December before the exercise. */
function monthOf({ dated }: Plan, year: number): number {
  const stated = /\b(20\d\d)\b/u.exec(dated ?? "")?.[1];
  return months(stated === undefined ? year - 1 : Number(stated), 12);
}
