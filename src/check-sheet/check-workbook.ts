// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../plan/plan-document";
import { outcomeOf } from "../plan/steps";
import { checkingPlan } from "../rules/check";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { silenceFindings } from "./apply-silences";
import { readSilences } from "./read-silences";
import type { Check } from "./silence";

/**
 * Checks the plan of a workbook and honours the silences that the workbook holds.
 * @param document what reading gave for the same snapshot
 */
export const checkWorkbook = (document: PlanDocument, snapshot: WorkbookSnapshot): Check =>
  outcomeOf(checkingWorkbook(document, snapshot));

/** As `checkWorkbook`, one rule at a step. */
export function* checkingWorkbook(
  document: PlanDocument,
  snapshot: WorkbookSnapshot,
): Generator<undefined, Check> {
  return silenceFindings(document, yield* checkingPlan(document), readSilences(snapshot));
}
