// SPDX-License-Identifier: EUPL-1.2
import { fieldEdits } from "../../../src/editing/form/field-edits";
import { planGrowth, type PlanAction } from "../../../src/taskpane/core/plan-growth";
import { GrowthError } from "../../../src/editing/growth/growth-error";
import { yearBlocks } from "../../../src/rules/tgt/year-columns";
import { indicatorsOf, objectivesOf } from "../../../src/plan/elements";
import type { PlanDocument } from "../../../src/plan/plan-document";
import { readPlan } from "../../../src/reading/read-plan";
import { writeStep } from "../../../src/taskpane/session/history";
import type { Workbook } from "../../../src/workbook/workbook";
import { WorkbookError } from "../../../src/workbook/workbook-error";

/** Removals of every part of a plan. */
function everyRemoval(document: PlanDocument): PlanAction[] {
  const { plan } = document;
  const elements = [
    ...plan.programmes.map((_, p) => `/programmes/${p}`),
    ...objectivesOf(plan).map(({ at }) => at),
    ...indicatorsOf(plan).map(({ at }) => at),
  ];
  const years = new Set(
    (yearBlocks(document) ?? []).flatMap(({ columns }) => columns.map(({ year }) => year)),
  );
  return [
    ...elements.map((element): PlanAction => ({ kind: "remove", element })),
    ...[...years].map((year): PlanAction => ({ kind: "remove-year", year })),
  ];
}

/** Fills in what objectives and indicators are called. */
export async function fillNames(workbook: Workbook): Promise<void> {
  const document = readPlan(await workbook.read({ isKnownLabel: () => true }));
  const changes = [
    ...objectivesOf(document.plan).map(({ at }) => named(`${at}/title`, `Obiettivo di ${at}`)),
    ...indicatorsOf(document.plan).map(({ at }) => named(`${at}/name`, `Indicatore di ${at}`)),
  ];
  await workbook.apply(fieldEdits(document, changes) ?? []);
}

const named = (at: string, after: string) => ({ at, before: "", after });

/**
 * Removes every part that can be removed, one after the other, and takes each removal back at once.
 * @param state all of the workbook that can be compared
 * @returns how many were removed, and the codes of those that were refused
 */
export async function expectRemovalsTakenBack(
  workbook: Workbook,
  state: () => unknown,
  chosen: (action: PlanAction, n: number) => boolean = () => true,
): Promise<{ removed: number; refused: string[] }> {
  const read = () => workbook.read({ isKnownLabel: () => true });
  const snapshot = await read();
  const before = state();
  const refused: string[] = [];
  let removed = 0;
  for (const action of everyRemoval(readPlan(snapshot)).filter(chosen)) {
    const now = await read();
    let growth;
    try {
      growth = planGrowth({ snapshot: now, document: readPlan(now) }, action);
      await writeStep(workbook, growth.step);
    } catch (error) {
      if (!(error instanceof GrowthError) && !(error instanceof WorkbookError)) throw error;
      refused.push(error.code);
      expect({ action, state: state() }).toEqual({ action, state: before });
      continue;
    }
    await writeStep(workbook, growth.inverse);
    expect({ action, state: state() }).toEqual({ action, state: before });
    removed++;
  }
  return { removed, refused: [...new Set(refused)].sort() };
}
