// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { readPlan } from "../../reading/read-plan";
import { RULES } from "../../rules/catalogue";
import { checkPlan } from "../../rules/check";
import type { CheckResult } from "../../rules/finding";
import { isKnownLabel } from "../../template/recognise-label";
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

/** @throws NoPlanError, WorkbookError */
export const readDocument = async (workbook: Workbook): Promise<PlanDocument> =>
  readPlan(await workbook.read({ isKnownLabel }));

/** @throws NoPlanError, WorkbookError */
export async function checkWorkbook(workbook: Workbook): Promise<CheckedPlan> {
  const document = await readDocument(workbook);
  const result = checkPlan(document);
  const groups = groupFindings(result.findings, RULES, countPlan(document.plan).indicators);
  return { document, result, groups, at: new Date() };
}
