// SPDX-License-Identifier: EUPL-1.2
import type { LocatedIndicator } from "../../plan/elements";
import { indicatorsOf } from "../../plan/elements";
import { remembered } from "../../plan/remembered";
import { looseKey, sameWordsKey } from "../../plan/wording";
import { isAbsent } from "../absent";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Rule } from "../rule";
import { contentStems } from "../vocabulary";
import { DONE, FURTHER, MEANT } from "./intention-words";

/** Share of the words of what is done that one intention must have, and the fewest that count. */
const SAME_THING = 0.6;
const FEWEST_STEMS = 2;

export const obj21: Rule = {
  id: "OBJ-21",
  severity: "warning",
  title: "Descrizione che non promette ciò che è già fatto",
  why: "Se l’ultimo valore osservato dice che una cosa è fatta, la descrizione che la promette è rimasta dal piano precedente.",
  source: "prassi",
  examples: {
    good: "descrizione: si estenderà la piattaforma ai brevetti; ultimo valore: realizzata la piattaforma",
    bad: "descrizione: si realizzerà una piattaforma; ultimo valore: realizzata la piattaforma",
  },
  limits:
    "Confronta le parole di ciascuna frase che promette qualcosa di nuovo con quelle dell’ultimo valore osservato: " +
    "due sinonimi sembrano cose diverse, e un’attività che si ripete ogni anno può sembrare già fatta.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 1, of: 1 }, corpus: { right: 14, of: 15 } },
  },
  check: (document) => {
    const told = indicatorsOf(document.plan).filter(
      ({ indicator, owner }) =>
        !isAbsent(owner.objective.description ?? "") && !isAbsent(indicator.lastValue ?? ""),
    );
    if (told.length === 0) return "not-applicable";
    const intentions = intentionsByObjective(told);
    return told.flatMap(({ at, indicator: { lastValue }, owner }) => {
      const promised = promiseOf(lastValue ?? "", intentions.get(owner.at) ?? []);
      if (promised === null) return [];
      return [
        {
          at: `${owner.at}/description`,
          message:
            `La descrizione si propone di fare ciò che l’ultimo valore osservato di un indicatore dice già fatto: ${quoted(lastValue ?? "")}. ` +
            "Aggiornare la descrizione a ciò che resta da fare, oppure correggere il valore.",
          seen: promised,
          expected: lastValue ?? "",
          related: placesOf(document, [`${at}/lastValue`]),
        },
      ];
    });
  },
};

interface Intention {
  sentence: string;
  stems: ReadonlySet<string>;
}

/** The sentences of each objective that mean to bring about something new, each objective read once. */
const intentionsByObjective = (indicators: readonly LocatedIndicator[]): Map<string, readonly Intention[]> =>
  new Map(
    [...new Map(indicators.map(({ owner }) => [owner.at, owner.objective.description ?? ""]))].map(
      ([at, description]) => [at, intentionsIn(description)],
    ),
  );

const intentionsIn = remembered((description): readonly Intention[] =>
  sentencesOf(description)
    .filter(isIntention)
    .map((sentence) => ({ sentence, stems: contentStems(sentence) })),
);

const sentencesOf = (text: string): string[] => text.split(/(?<=[.;])\s+|\n/u);

const isIntention = (sentence: string): boolean =>
  sameWordsKey(sentence).search(MEANT) >= 0 && looseKey(sentence).search(FURTHER) < 0;

/** The sentence that promises what a baseline says is done. */
function promiseOf(lastValue: string, intentions: readonly Intention[]): string | null {
  if (!DONE.test(looseKey(lastValue))) return null;
  const done = [...contentStems(lastValue)];
  if (done.length < FEWEST_STEMS) return null;
  const found = intentions.find(
    ({ stems }) =>
      done.filter((stem) => stems.has(stem)).length >= Math.max(FEWEST_STEMS, SAME_THING * done.length),
  );
  return found?.sentence ?? null;
}
