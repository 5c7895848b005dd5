// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf } from "../../plan/elements";
import type { Indicator, Plan } from "../../plan/plan";
import type { PlanPointer } from "../../plan/plan-document";
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
}

/** Algorithms that were written; those of what is done or not, or by a date, need none and are left out. */
export const algorithmsOf = (plan: Plan): WrittenAlgorithm[] =>
  indicatorsOf(plan).flatMap(({ at, indicator: { algorithm, unit, targets } }) =>
    algorithm === null || isAbsent(algorithm) || isDoneOrNot(unit ?? "") || areYesOrNo(unit ?? "", targets)
      ? []
      : [{ at: `${at}/algorithm`, text: algorithm, unit: unit ?? "" }],
  );

/** True for the unit of what is done or not, or by a date. */
export function isDoneOrNot(unit: string): boolean {
  const match = matchUnit(unit);
  return match.kind !== "unknown" && ["sì/no", "data"].includes(match.term.term);
}

/** Without a unit, targets of «sì» or «no» say as much. */
const areYesOrNo = (unit: string, targets: Indicator["targets"]): boolean =>
  isAbsent(unit) &&
  Object.values(targets).some((text) => !isAbsent(text)) &&
  Object.values(targets).every((text) => isAbsent(text) || readTarget(text).target.kind === "yesno");

const tag = tagger(ALGORITHM_WORDS);

/** A sign that puts two sides against each other; `e/o`, `s/n` and a dash inside a word are none. */
const SIGN = /(?<![eEsS])\/(?!o\b)|[*×÷=+]|\s[:x–−-]\s/u;

/**
 * What an algorithm lacks: `bare` is a unit or a verb and nothing else, `generic` names activities in general
 * without saying which count against which. Null when it has two sides or names what is counted.
 */
export function gapOf(text: string): "bare" | "generic" | null {
  const words = tag(text);
  if (SIGN.test(text) || words.some(({ means }) => means === "operand")) return null;
  const found = new Set<AlgorithmWord | "named">(words.map(({ means }) => means ?? "named"));
  if (found.has("named")) return null;
  return found.has("generic") ? "generic" : "bare";
}
