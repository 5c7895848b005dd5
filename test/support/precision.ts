// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../src/plan/plan-document";
import { checkPlan } from "../../src/rules/check";
import type { Precision, Rule } from "../../src/rules/rule";

/** A document that holds one text to judge, and whether a careful reader finds it at fault. */
export interface Judged {
  document: PlanDocument;
  atFault: boolean;
}

/** Of the documents that a rule reports something on, how many a careful reader agrees with. */
export function precisionOf(rule: Rule, judged: readonly Judged[]): Precision {
  const reported = judged.filter(({ document }) => checkPlan(document, [rule]).findings.length > 0);
  return { right: reported.filter(({ atFault }) => atFault).length, of: reported.length };
}

/** How many of the faults that a careful reader finds a rule reports. */
export function recallOf(rule: Rule, judged: readonly Judged[]): Precision {
  const faulty = judged.filter(({ atFault }) => atFault);
  return { right: precisionOf(rule, faulty).right, of: faulty.length };
}
