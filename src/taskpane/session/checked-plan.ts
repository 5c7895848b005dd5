// SPDX-License-Identifier: EUPL-1.2
import { checkWorkbook } from "../../check-sheet/check-workbook";
import type { Check } from "../../check-sheet/silence";
import type { PlanDocument } from "../../plan/plan-document";
import { readPlan } from "../../reading/read-plan";
import { RULES } from "../../rules/catalogue";
import type { CheckResult } from "../../rules/finding";
import { isKnownLabel } from "../../template/recognise-label";
import { isLeftOver } from "../../workbook/sheet-mark";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { Workbook } from "../../workbook/workbook";
import { type FindingGroup, groupFindings } from "./finding-groups";
import { countPlan } from "./plan-counts";

/** A plan that was read and checked. */
export interface CheckedPlan {
  /** What it was read from. */
  snapshot: WorkbookSnapshot;
  document: PlanDocument;
  check: Check;
  /** The check's own result. */
  result: CheckResult;
  groups: FindingGroup[];
  at: Date;
}

/** @throws WorkbookError */
export const readWorkbook = (workbook: Workbook): Promise<WorkbookSnapshot> =>
  workbook.read({ isKnownLabel });

/** True when a writing was cut short and left sheets of its own behind. */
export const isUnfinished = ({ sheets }: WorkbookSnapshot): boolean => sheets.some(isLeftOver);

/** @throws NoPlanError */
export function checkSnapshot(snapshot: WorkbookSnapshot): CheckedPlan {
  const document = readPlan(snapshot);
  const check = checkWorkbook(document, snapshot);
  const { result } = check;
  const groups = groupFindings(result.findings, RULES, countPlan(document.plan));
  return { snapshot, document, check, result, groups, at: new Date() };
}
