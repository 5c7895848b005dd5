// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf } from "../../plan/elements";
import type { Indicator, Plan } from "../../plan/plan";
import type { PlanPointer } from "../../plan/plan-document";
import { remembered } from "../../plan/remembered";
import { readTarget } from "../../plan/target/read-target";
import { matchUnit } from "../../template/units";
import { isAbsent } from "../absent";
import type { AlgorithmWord } from "./words/algorithm-words";
import { ALGORITHM_WORDS } from "./words/algorithm-words";
import { tagger } from "./words/tagged-words";

/** An algorithm of the plan that was written, with its unit. */
export interface WrittenAlgorithm {
  at: PlanPointer;
  text: string;
  unit: string;
  /** What the indicator is called. */
  name: string;
}

/** Algorithms that were written; those of what is done or not, or by a date, need none and are left out. */
export const algorithmsOf = (plan: Plan): WrittenAlgorithm[] =>
  indicatorsOf(plan).flatMap(({ at, indicator }) => {
    const { algorithm, unit } = indicator;
    return algorithm === null || isAbsent(algorithm) || isDoneOrNot(indicator)
      ? []
      : [{ at: `${at}/algorithm`, text: algorithm, unit: unit ?? "", name: indicator.name }];
  });

/** True for what is done or not, or by a date: so says the unit or, without one, every target. */
export function isDoneOrNot({ unit, targets }: Pick<Indicator, "unit" | "targets">): boolean {
  if (isAbsent(unit ?? "")) {
    const kinds = Object.values(targets)
      .filter((text) => !isAbsent(text))
      .map((text) => readTarget(text).target.kind);
    return kinds.length > 0 && kinds.every((kind) => kind === "yesno" || kind === "date");
  }
  const match = matchUnit(unit ?? "");
  return match.kind !== "unknown" && ["sì/no", "data"].includes(match.term.term);
}

const tag = tagger(ALGORITHM_WORDS);

/** A sign that puts two sides against each other; `e/o`, `s/n` and a dash inside a word are none. */
const SIGN = /(?<![eEsS])\/(?!o\b)|[*×÷=+]|\s[:x–−-]\s/u;

/**
 * What an algorithm lacks: `bare` is a unit or a verb and nothing else, `generic` names activities in general
 * without saying which count against which. Null when it has two sides or names what is counted.
 */
export const gapOf = remembered((text): "bare" | "generic" | null => {
  const words = tag(text);
  if (SIGN.test(text) || words.some(({ means }) => means === "operand")) return null;
  const found = new Set<AlgorithmWord | "named">(words.map(({ means }) => means ?? "named"));
  if (found.has("named")) return null;
  return found.has("generic") ? "generic" : "bare";
});
