// SPDX-License-Identifier: EUPL-1.2
import { inverseOf } from "../../editing/inverse";
import { inverseOfRestructure } from "../../editing/inverse-of-restructure";
import { wholeChange } from "../../editing/rehearsal";
import { handedPart } from "../../exchange/handed-part";
import { mergeOf } from "../../exchange/merge";
import { type Offer, offerOf } from "../../exchange/offer";
import { type Choice, taken } from "../../exchange/take";
import { readPlan } from "../../reading/read-plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { Step } from "../session/history";
import type { ReadPlan } from "./checked-plan";

/**
 * What a workbook that came back would change in the plan.
 * @throws NoPlanError
 */
export const mergeWith = (read: ReadPlan, returned: WorkbookSnapshot): Offer =>
  offerOf(read, mergeOf(read.document, readPlan(returned), handedPart(read.document.plan, returned)));

/**
 * What it takes to write what was chosen, and to take it back; nothing is written yet.
 * @throws GrowthError, WorkbookError
 */
export function planMerge(read: ReadPlan, choice: Choice): { step: Step; inverse: Step } {
  const change = wholeChange(taken(read, choice).rehearsal);
  return change.steps.length === 0
    ? { step: { edits: change.edits }, inverse: inverseOf(change, read.snapshot) }
    : { step: { rows: change }, inverse: { rows: inverseOfRestructure(read.snapshot, change) } };
}
