// SPDX-License-Identifier: EUPL-1.2
import { computedOnce, remembered } from "../../plan/remembered";
import type { ReadTarget } from "../../plan/target/target";
import { matchUnit } from "../../template/units";
import { quoted } from "../phrases";
import { phraseFinder, wordsOf } from "../phrase-finder";
import { outsideSpans } from "../spans";
import type { IndicatorReadings, TargetCell } from "../target-readings";
import type { Condition } from "../target-conditions";
import { conditionsOf } from "../target-conditions";
import type { Direction, Subject } from "./word-list";
import { POLARITY_WORDS } from "./word-list";

/** One thing that speaks for a direction. */
export interface Evidence {
  better: Direction;
  /** 1 helps, 2 is enough alone, 3 also against a weaker one. */
  weight: 1 | 2 | 3;
  subject?: Subject;
  /** «Cosa misura» says it, which often tells a purpose and not what is counted. */
  inPassing?: true;
  /** In Italian, without the direction: `«tempo medio» nel nome`. */
  what: string;
}

const find = phraseFinder(
  POLARITY_WORDS.flatMap((means) => means.words.map((phrase) => ({ phrase, means }))),
);

/** What the indicator's own words and unit say of the direction; operators aside. */
export function wordEvidence({ indicator, targets }: IndicatorReadings): Evidence[] {
  const texts: [text: string | null, where: string][] = [
    [indicator.name, "nel nome"],
    [indicator.algorithm, "nell’algoritmo di calcolo"],
    [otherWords(targets), "nel risultato atteso"],
    [countedWords(targets), "nel risultato atteso"],
  ];
  return [
    ...texts.flatMap(([text, where]) => (text === null ? [] : inText(text, where))),
    ...inText(indicator.measures ?? "", "in ciò che misura").map(lighter),
    ...unitEvidence(indicator.unit, targets),
  ];
}

/** What the operators of the targets say of the direction. */
export function operatorEvidence({ targets }: IndicatorReadings): Evidence[] {
  const operators = targets.flatMap(({ read }) =>
    conditionsOf(read.target).flatMap((each) =>
      each.kind === "threshold" && each.operator !== "=" ? [each.operator] : [],
    ),
  );
  return (["higher", "lower"] as const).flatMap((better) => {
    const written = operators.find((operator) => operator.startsWith(better === "higher" ? ">" : "<"));
    return written ? [{ better, weight: 2, what: `${quoted(written)} nel risultato atteso` }] : [];
  });
}

/** What is told in passing decides nothing alone against other words. */
const lighter = (evidence: Evidence): Evidence => ({
  ...evidence,
  weight: evidence.weight === 3 ? 2 : 1,
  inPassing: true,
});

const inText = (text: string, where: string): Evidence[] =>
  heaviestIn(text).map(({ written, ...evidence }) => ({ ...evidence, what: `${quoted(written)} ${where}` }));

interface WrittenEvidence extends Omit<Evidence, "what"> {
  written: string;
}

/**
 * The heaviest words for each direction in one text: saying a thing twice proves no more,
 * and a text that says both things as loudly says nothing (`riduzione delle spese`).
 */
const heaviestIn = remembered((text): readonly WrittenEvidence[] => {
  const found = find(wordsOf(text)).sort((a, b) => b.means.weight - a.means.weight);
  const heaviest = (["higher", "lower"] as const).flatMap((better): WrittenEvidence[] => {
    const best = found.find(({ means }) => means.better === better);
    if (!best) return [];
    const { weight, subject } = best.means;
    return [{ better, weight, ...(subject && { subject }), written: text.slice(best.start, best.end) }];
  });
  const [one, other] = heaviest;
  return one && other && one.weight === other.weight ? [] : heaviest;
});

/** A time is better when shorter, a mark when higher; other units say nothing. */
const UNITS: Readonly<Record<string, { better: Direction; subject: Subject }>> = {
  giorni: { better: "lower", subject: "time" },
  ore: { better: "lower", subject: "time" },
  mesi: { better: "lower", subject: "time" },
  scala: { better: "higher", subject: "satisfaction" },
};

/** The unit of its field or, where that says nothing, the one of the values: the same unit twice proves no more. */
function unitEvidence(field: string | null, targets: readonly TargetCell[]): Evidence[] {
  const match = matchUnit(field ?? "");
  const named = match.kind === "unknown" ? undefined : UNITS[match.term.term];
  if (named) return [{ ...named, weight: 1, what: `l’unità di misura ${quoted(field ?? "")}` }];
  const [written] = targets.flatMap(({ read }) => conditionsOf(read.target).flatMap(unitOf));
  const known = written === undefined ? undefined : UNITS[written];
  return known ? [{ ...known, weight: 1, what: `l’unità «${written}» nel risultato atteso` }] : [];
}

const unitOf = (condition: Condition): string[] => {
  if (condition.kind !== "threshold" && condition.kind !== "range") return [];
  return condition.scale ? ["scala"] : condition.unit ? [condition.unit] : [];
};

const countedWords = (targets: readonly TargetCell[]): string =>
  targets
    .flatMap(({ read }) => conditionsOf(read.target))
    .flatMap((condition) => ("counted" in condition && condition.counted ? [condition.counted] : []))
    .join("; ");

/** The words of the targets around their conditions: `entro 5 giorni` is an operator there, not a measure. */
const otherWords = (targets: readonly TargetCell[]): string =>
  [...new Set(targets.map(({ read }) => aroundConditions(read)))].join("; ");

const aroundConditions = computedOnce(({ target: { text }, conditions }: ReadTarget) =>
  outsideSpans(text, conditions),
);
