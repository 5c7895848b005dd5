// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { readPlan } from "../../reading/read-plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { GrowthError } from "./growth-error";

/**
 * The plan as it is read once a workbook has changed, for the exercise it was read for.
 * @param element what the change is about
 * @throws GrowthError `unclear-layout` where there is no plan any more
 */
export function readAgain(
  { plan }: PlanDocument,
  snapshot: WorkbookSnapshot,
  element: PlanPointer,
): PlanDocument {
  try {
    return readPlan(snapshot, plan.yearFrom === "override" && plan.year !== null ? { year: plan.year } : {});
  } catch {
    throw new GrowthError("unclear-layout", element);
  }
}
