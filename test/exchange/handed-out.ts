// SPDX-License-Identifier: EUPL-1.2
import { handOut } from "../../src/exchange/hand-out";
import type { PlanDocument, PlanPointer } from "../../src/plan/plan-document";
import { readPlan } from "../../src/reading/read-plan";
import { snapshotOf } from "../new-plan/snapshot-of";

/** A part of a plan handed out and read again, as it would come back when nobody touched it. */
export const comeBack = (document: PlanDocument, at: PlanPointer): PlanDocument =>
  readPlan(snapshotOf(handOut(document, at).sheets));
