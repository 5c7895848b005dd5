// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { matchUnit } from "../../template/units";
import { computed } from "../computed";
import { isMissing } from "../fields";
import { quoted } from "../phrases";
import { conditionsOf } from "../target-conditions";
import type { IndicatorReadings } from "../target-readings";
import { indicatorReadings } from "../target-readings";
import type { Evidence } from "./evidence";
import { operatorEvidence, wordEvidence } from "./evidence";
import type { StatedPolarity } from "./stated";
import { statedPolarity } from "./stated";
import type { WishOf } from "./wishes";
import { wishFinder } from "./wishes";
import type { Direction, Subject } from "./word-list";

/** Which values of an indicator are better, where that can be told. */
export type Polarity = StatedPolarity | "unknown";

/** The polarity of an indicator, and what it rests on. */
export interface IndicatorPolarity {
  polarity: Polarity;
  /** `stated` by a row of the workbook, or `proposed` from the words, the unit and the operators. */
  from: "stated" | "proposed";
  /** In Italian, to be shown: `«tempo medio» nel nome: meglio se più basso`. */
  reason: string;
}

/** A polarity that rests on words or on a statement, and what is measured where that is known. */
export interface WordedPolarity extends IndicatorPolarity {
  subject: Subject | null;
  /** Nothing but «Cosa misura» speaks for it. */
  isInPassing: boolean;
}

interface BothPolarities {
  all: IndicatorPolarity;
  operatorsAside: WordedPolarity;
}

const UNKNOWN: WordedPolarity = {
  polarity: "unknown",
  from: "proposed",
  reason: "le parole dell’indicatore non dicono quali valori sono migliori",
  subject: null,
  isInPassing: false,
};

/**
 * Which values of an indicator are better: what the workbook states, else what the operators of its targets, its
 * unit and the wording of the indicator and of its objective suggest. `unknown` where they say too little or disagree.
 * @param indicatorAt pointer of the indicator, as in `indicatorsOf`
 */
export const polarityOf = (document: PlanDocument, indicatorAt: PlanPointer): IndicatorPolarity =>
  polarities(document).get(indicatorAt)?.all ?? UNKNOWN;

/** As `polarityOf`, the operators of the targets aside: something to hold an operator against. */
export const polarityWithoutOperators = (document: PlanDocument, indicatorAt: PlanPointer): WordedPolarity =>
  polarities(document).get(indicatorAt)?.operatorsAside ?? UNKNOWN;

const polarities = computed<ReadonlyMap<PlanPointer, BothPolarities>>((document) => {
  const wishOf = wishFinder();
  return new Map(indicatorReadings(document).map((each) => [each.at, polaritiesOf(each, wishOf)]));
});

function polaritiesOf(indicator: IndicatorReadings, wishOf: WishOf): BothPolarities {
  const certain = stated(indicator) ?? ofItsKind(indicator);
  if (certain) return { all: certain, operatorsAside: { ...certain, subject: null, isInPassing: false } };
  const words = wordEvidence(indicator);
  const withWish = (proposal: WordedPolarity): WordedPolarity => {
    const { polarity, subject, reason } = proposal;
    if (subject === null || (polarity !== "higher" && polarity !== "lower")) return proposal;
    const wish = wishOf(indicator.owner, subject, polarity);
    return wish === null ? proposal : { ...proposal, reason: `${reason}; ${wish}` };
  };
  return {
    all: withWish(proposed([...words, ...operatorEvidence(indicator)])),
    operatorsAside: withWish(proposed(words)),
  };
}

function stated({ indicator: { polarity: text } }: IndicatorReadings): IndicatorPolarity | null {
  const polarity = text === undefined || isMissing(text) ? null : statedPolarity(text);
  return polarity === null || text === undefined
    ? null
    : { polarity, from: "stated", reason: `la polarità dichiarata è ${quoted(text)}` };
}

/** Polarities that follow from what kind of value is expected, whatever the words. */
function ofItsKind({ indicator: { unit }, targets }: IndicatorReadings): IndicatorPolarity | null {
  const match = matchUnit(unit ?? "");
  const term = match.kind === "unknown" ? null : match.term.term;
  const kinds = new Set(
    targets
      .filter(({ read }) => read.target.kind !== "missing")
      .flatMap(({ read }) => conditionsOf(read.target).map(({ kind }) => kind)),
  );
  if (term === "sì/no") return as("yes-no", `l’unità di misura è ${quoted(unit ?? "")}`);
  if (areAll(kinds, "yesno", "deliverable")) return as("yes-no", "il risultato atteso si raggiunge o no");
  if (term === "data" || areAll(kinds, "date"))
    return as("lower", "il risultato atteso è una scadenza: meglio prima");
  if (areAll(kinds, "range")) return as("interval", "il risultato atteso è un intervallo");
  return null;
}

const areAll = (kinds: ReadonlySet<string>, ...expected: string[]): boolean =>
  kinds.size > 0 && [...kinds].every((kind) => expected.includes(kind));

const as = (polarity: Polarity, reason: string): IndicatorPolarity => ({
  polarity,
  from: "proposed",
  reason,
});

/** How much one direction must outweigh the other. */
const MARGIN = 2;
/** A direction needs at least one proof of this weight: hints alone do not add up. */
const ENOUGH_ALONE = 2;

/** What the evidence adds up to: the heavier direction, when it is clearly so. */
function proposed(evidence: readonly Evidence[]): WordedPolarity {
  const [higher, lower] = [weightOf(evidence, "higher"), weightOf(evidence, "lower")];
  if (Math.abs(higher - lower) < MARGIN) return UNKNOWN;
  const better = higher > lower ? "higher" : "lower";
  const speaking = evidence.filter((each) => each.better === better).sort((a, b) => b.weight - a.weight);
  const [heaviest] = speaking;
  if (!heaviest || heaviest.weight < ENOUGH_ALONE) return UNKNOWN;
  return {
    polarity: better,
    from: "proposed",
    reason: `${heaviest.what}: meglio se più ${better === "higher" ? "alto" : "basso"}`,
    subject: heaviest.subject ?? null,
    isInPassing: speaking.every(({ inPassing }) => inPassing),
  };
}

const weightOf = (evidence: readonly Evidence[], better: Direction): number =>
  evidence.reduce((sum, each) => sum + (each.better === better ? each.weight : 0), 0);
