// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { readPlan } from "../../reading/read-plan";
import { RULES } from "../../rules/catalogue";
import { checkPlan } from "../../rules/check";
import type { CheckResult } from "../../rules/finding";
import { isKnownLabel } from "../../template/recognise-label";
import { isLeftOver } from "../../workbook/sheet-mark";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { Workbook } from "../../workbook/workbook";
import { type FindingGroup, groupFindings } from "./finding-groups";
import { countPlan } from "./plan-counts";

/** A plan that was read and checked. */
export interface CheckedPlan {
  document: PlanDocument;
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
  const result = checkPlan(document);
  const groups = groupFindings(result.findings, RULES, countPlan(document.plan).indicators);
  return { document, result, groups, at: new Date() };
}
