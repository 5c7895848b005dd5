// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../../src/plan/plan-document";
import { checkPlan } from "../../../src/rules/check";
import type { Precision, Rule } from "../../../src/rules/rule";
import type { IndicatorInput } from "../../support/plan-document";
import { withIndicators } from "../../support/rule-cases";
import type { LabelledTexts } from "./labelled/labelled-texts";

/** What a rule makes of texts that a reader has judged. */
export interface Measured {
  precision: Precision;
  /** Of the faults that the reader sees, how many the rule finds. */
  found: Precision;
}

/** Runs a rule on a document for each text, faulty and fine, and compares it with the reader. */
export function measure<T>(
  rule: Rule,
  { faults, fine }: LabelledTexts<T>,
  documentOf: (text: T) => PlanDocument,
): Measured {
  const flagged = (texts: readonly T[]): number =>
    texts.filter((text) => checkPlan(documentOf(text), [rule]).findings.length > 0).length;
  const right = flagged(faults);
  return {
    precision: { right, of: right + flagged(fine) },
    found: { right, of: faults.length },
  };
}

/** As `measure`, for a rule that looks at one indicator. */
export const measureIndicators = <T>(
  rule: Rule,
  texts: LabelledTexts<T>,
  indicatorOf: (text: T) => IndicatorInput,
): Measured => measure(rule, texts, (text) => withIndicators(indicatorOf(text)));
