// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { progressOf } from "../../progress/progress";

/** Where a user begins: at the findings, or in the form, at the first field to fill in where there is one. */
type FirstStep = { tab: "findings" } | { tab: "form"; at: PlanPointer | null };

/**
 * A plan of which less than a half is written is to be filled in first: what is found in it is mostly that it is blank.
 * @param errors open errors of the plan
 */
export function firstStep(document: PlanDocument, errors: number): FirstStep {
  const { overall, next } = progressOf(document);
  if (overall.wanted === 0) return { tab: "form", at: null };
  if (overall.filled * 2 < overall.wanted) return { tab: "form", at: next?.at ?? null };
  return errors > 0 ? { tab: "findings" } : { tab: "form", at: null };
}
