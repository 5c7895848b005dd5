// SPDX-License-Identifier: EUPL-1.2
import { checkingWorkbook } from "../../check-sheet/check-workbook";
import type { Check } from "../../check-sheet/silence";
import type { PlanDocument } from "../../plan/plan-document";
import { outcomeOf } from "../../plan/steps";
import { correctingAll, type Wanted } from "../../editing/correct-all";
import { progressOf } from "../../progress/progress";
import { readingPlan, readPlan } from "../../reading/read-plan";
import { RULES } from "../../rules/catalogue";
import type { Correction } from "../../rules/correction";
import type { CheckResult } from "../../rules/finding";
import { isKnownLabel } from "../../template/recognise-label";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { ReadOptions, Workbook } from "../../workbook/workbook";
import type { FindingGroup } from "../session/finding-groups";
import { countPlan } from "../session/plan-counts";
import { groupFindings } from "./group-findings";
import { inSlices } from "./slices";

/** A plan that was read. */
export interface ReadPlan {
  /** What it was read from. */
  snapshot: WorkbookSnapshot;
  document: PlanDocument;
}

/** A plan that was read and checked. */
export interface CheckedPlan extends ReadPlan {
  check: Check;
  /** The check's own result. */
  result: CheckResult;
  groups: FindingGroup[];
  at: Date;
}

/**
 * What a workbook holds. What it held before, as far as it does still, is given again: it is not looked into anew.
 * @throws WorkbookError
 */
export const readWorkbook = (
  workbook: Pick<Workbook, "read">,
  known: Omit<ReadOptions, "isKnownLabel"> = {},
): Promise<WorkbookSnapshot> => workbook.read({ isKnownLabel, ...known });

/** @throws NoPlanError */
export const readSnapshot = (snapshot: WorkbookSnapshot): ReadPlan => ({
  snapshot,
  document: readPlan(snapshot),
});

/** @throws NoPlanError */
export const checkSnapshot = (snapshot: WorkbookSnapshot): CheckedPlan =>
  outcomeOf(checking(readSnapshot(snapshot)));

/** Checks a plan a little at a time; null once what was found is not wanted any more. */
export const checkRead = (read: ReadPlan, isWanted: () => boolean): Promise<CheckedPlan | null> =>
  inSlices(checking(read), isWanted);

function* checking({ snapshot, document }: ReadPlan): Generator<undefined, CheckedPlan> {
  const check = yield* checkingWorkbook(document, snapshot);
  // Remembered: it is shown beside the findings, and drawing must not wait for it.
  progressOf(document);
  yield;
  const { result } = check;
  const groups = groupFindings(result.findings, RULES, countPlan(document.plan));
  return { snapshot, document, check, result, groups, at: new Date() };
}

/** The corrections of many findings, as one. */
export interface JointCorrection extends Omit<Correction, "kind"> {
  /** Findings that stay: what would correct them is in the way of another correction, or does not help. */
  left: number;
}

/**
 * The corrections wanted of many findings, as one change, worked out a little at a time; null once they are not asked
 * for any more. Nothing is written.
 * @throws NoPlanError
 */
export async function proposeTogether(
  snapshot: WorkbookSnapshot,
  wanted: Wanted,
  isAsked: () => boolean,
): Promise<JointCorrection | null> {
  const corrected = await inSlices(correctingAll(snapshot, wanted, checkingSnapshot), isAsked);
  if (corrected === null) return null;
  const { edits, reshapes, left } = corrected;
  return { label: "", edits, left: left.length, ...(reshapes.length > 0 ? { reshapes } : {}) };
}

function* checkingSnapshot(snapshot: WorkbookSnapshot): Generator<undefined, CheckResult> {
  const document = yield* readingPlan(snapshot);
  return (yield* checkingWorkbook(document, snapshot)).result;
}
