// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf } from "../../plan/elements";
import type { Plan } from "../../plan/plan";
import { firstOfEach } from "../groups";
import { listed } from "../phrases";
import { placesOf } from "../places";
import type { Rule } from "../rule";
import { plainWords, premiseParagraphs, sentencesOf } from "./premise";

/** A span of years that the narrative gives the plan. */
interface Horizon {
  at: string;
  words: string;
  length: number;
  /** The years, when it names them. */
  years: readonly number[];
}

const LENGTHS: Record<string, number> = { biennio: 2, triennio: 3, quadriennio: 4, quinquennio: 5 };
/** What a sentence must speak of for its span to be the plan's. */
const SUBJECTS = /\b(?:piano|pira|obiettiv|indicator|programmazione|prevision|risultati attesi|target)/u;
/** Spans of other documents, and of the past. */
const OTHERS =
  /\b(?:anticorruzione|corruzione|trasparenza|fabbisogn|opere|mandato|scorso|passat|precedent|concluso|trascors)/u;
const SPAN = /\b(biennio|triennio|quadriennio|quinquennio)(?: (20\d\d) ?[-–/ ] ?(20\d\d|\d\d)\b)?/gu;

export const doc06: Rule = {
  id: "DOC-06",
  severity: "warning",
  title: "Orizzonte della premessa uguale a quello delle schede",
  why: "Se la premessa parla di triennio e le schede danno un anno solo, uno dei due è rimasto indietro.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 2, lett. b), e art. 5",
  examples: {
    good: "«triennio 2018-2020» nella premessa e risultati attesi per 2018, 2019 e 2020",
    bad: "«biennio 2017-2018» nella premessa e risultati attesi solo per il 2018",
  },
  limits:
    "Cerca «biennio», «triennio» e simili nelle frasi che parlano del piano, degli obiettivi o della programmazione. " +
    "Degli anni delle schede conta quelli dall’esercizio in poi.",
  check: (document) => {
    const { plan } = document;
    const horizons = premiseParagraphs(document).flatMap(({ at, text }) => horizonsIn(at, text));
    const years = yearsAhead(plan);
    const { year } = plan;
    if (year === null || horizons.length === 0 || years.length === 0) return "not-applicable";
    const ofPlan = horizons.filter(({ years: named }) => named.length === 0 || Math.max(...named) >= year);
    const different = ofPlan.filter((horizon) => !isSame(horizon, years));
    const [first, ...rest] = different;
    if (!first) return [];
    const named = firstOfEach(different, ({ words }) => words).map(({ words }) => `«${words}»`);
    return [
      {
        at: first.at,
        message:
          `La premessa parla di ${listed(named)}, ma le schede hanno risultati attesi, dal ${year} in poi, per ${years.length === 1 ? "il solo " : ""}${listed(years)}. ` +
          "Scrivere lo stesso orizzonte nella premessa e nelle schede.",
        seen: listed(named),
        expected: listed(years),
        related: placesOf(
          document,
          rest.map(({ at }) => at).filter((at) => at !== first.at),
        ),
      },
    ];
  },
};

function horizonsIn(at: string, text: string): Horizon[] {
  return sentencesOf(text)
    .map((sentence) => plainWords(sentence.replace(/\s*[-–/]\s*(?=\d\d)/gu, " ")))
    .filter((plain) => SUBJECTS.test(plain) && !OTHERS.test(plain))
    .flatMap((plain) =>
      [...plain.matchAll(SPAN)].map(([, word = "", from, to]): Horizon => {
        const years =
          from === undefined || to === undefined ? [] : spanned(Number(from), Number(`20${to.slice(-2)}`));
        const words = years.length > 0 ? `${word} ${years[0]}-${years.at(-1)}` : word;
        return { at, words, length: LENGTHS[word] ?? 0, years };
      }),
    );
}

/** The years from one to another; none where they are in no order. */
const spanned = (from: number, to: number): number[] =>
  Array.from({ length: Math.min(Math.max(to - from + 1, 0), 10) }, (_, n) => from + n);

/** The years of the expected results, from the exercise on. */
const yearsAhead = (plan: Plan): number[] =>
  [...new Set(indicatorsOf(plan).flatMap(({ indicator }) => Object.keys(indicator.targets).map(Number)))]
    .filter((year) => plan.year !== null && year >= plan.year)
    .toSorted((a, b) => a - b);

const isSame = ({ length, years: named }: Horizon, years: readonly number[]): boolean =>
  named.length > 0 ? named.join() === years.join() : length === years.length;
