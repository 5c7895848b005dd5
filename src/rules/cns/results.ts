// SPDX-License-Identifier: EUPL-1.2
import type Big from "big.js";
import type { LocatedIndicator } from "../../plan/elements";
import type { PlanDocument } from "../../plan/plan-document";
import { readTarget } from "../../plan/target/read-target";
import type { Target } from "../../plan/target/target";
import { labelWords } from "../../template/label-text";
import { isAbsent } from "../absent";
import { computed } from "../computed";
import { polarityOf } from "../polarity/polarity";
import type { TargetCell } from "../target-readings";
import { indicatorReadings } from "../target-readings";
import { attainment } from "./attainment";

/** An indicator with its final value, and the target that it answers to. */
export interface Result extends LocatedIndicator {
  finalAt: string;
  text: string;
  /** True for a blank and for a placeholder. */
  isAbsent: boolean;
  actual: Target;
  /** The target of the year of the final value; null when there is no such column. */
  target: TargetCell | null;
  /** Percentage reached, not capped; null where it cannot be worked out. */
  reached: Big | null;
}

/** A document that gives an account of its results, in its own words. */
const REPORT_TITLE = /\bconsuntiv|\brapporto sui risultati|\brelazione sui risultati/iu;

/** What a document tells of the end of its exercise. */
interface Results {
  /** True of a document that calls itself a report, or that gives final values. */
  isReport: boolean;
  /** Null where there is no column for final values, or one that nobody has filled yet in a document that is no report. */
  results: readonly Result[] | null;
}

/** The results of a plan at its end. */
export const resultsOf = computed<Results>((document) => {
  const results = indicatorReadings(document).flatMap((each): Result[] => {
    const { finalValue: text } = each.indicator;
    if (text === undefined) return [];
    const finalAt = `${each.at}/finalValue`;
    const year = finalYear(document, finalAt, each.targets);
    const target = each.targets.find((cell) => cell.year === year) ?? null;
    const { target: actual } = readTarget(text, { unit: each.indicator.unit, year });
    const reached = target && attainment(target.read.target, actual, directionOf(document, each.at));
    return [{ ...each, finalAt, text, isAbsent: isAbsent(text), actual, target, reached }];
  });
  const isReport = REPORT_TITLE.test(document.plan.title ?? "") || results.some((result) => !result.isAbsent);
  return { isReport, results: results.length > 0 && isReport ? results : null };
});

/** The year of the heading, else the exercise, else that of the only target. */
function finalYear(
  { labels, plan }: PlanDocument,
  at: string,
  targets: readonly TargetCell[],
): number | null {
  const [stated] = labelWords(String(labels[at]?.value ?? "")).years;
  const [only, ...others] = targets;
  return stated ?? plan.year ?? (only && others.length === 0 ? only.year : null);
}

const directionOf = (document: PlanDocument, at: string) => polarityOf(document, at).polarity;
