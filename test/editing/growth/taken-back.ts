// SPDX-License-Identifier: EUPL-1.2
import { elementForm } from "../../../src/editing/form/element-form";
import { fieldEdits } from "../../../src/editing/form/field-edits";
import { planGrowth, type PlanAction } from "../../../src/taskpane/core/plan-growth";
import { GrowthError } from "../../../src/editing/growth/growth-error";
import { yearBlocks } from "../../../src/rules/tgt/year-columns";
import { indicatorsOf, objectivesOf } from "../../../src/plan/elements";
import type { PlanDocument, PlanPointer } from "../../../src/plan/plan-document";
import { readPlan } from "../../../src/reading/read-plan";
import { rowsOf } from "../../../src/template/optional-rows";
import { writeStep, type Step } from "../../../src/taskpane/session/history";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import type { Workbook } from "../../../src/workbook/workbook";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { everyAction } from "./every-action";

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

/** The optional rows of every block that lacks them. */
function everyRow({ plan, places }: PlanDocument): PlanAction[] {
  const elements = [
    ...objectivesOf(plan).map(({ at }) => ({ at, rows: rowsOf("objective") })),
    ...indicatorsOf(plan).map(({ at }) => ({ at, rows: rowsOf("indicator") })),
  ];
  return elements.flatMap(({ at, rows }) =>
    rows
      .filter((field) => !places[`${at}/${field}`])
      .map((field): PlanAction => ({ kind: "add-row", element: at, field })),
  );
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

type Chosen = (action: PlanAction, n: number) => boolean;

/** What came of actions that were made and taken back: how many, and the codes of those that were refused. */
interface TakenBack {
  done: number;
  refused: string[];
}

/**
 * Removes every part that can be removed, one after the other, and takes each removal back at once.
 * @param state all of the workbook that can be compared
 */
export const expectRemovalsTakenBack = (
  workbook: Workbook,
  state: () => unknown,
  chosen: Chosen = () => true,
): Promise<TakenBack> => expectTakenBack(workbook, everyRemoval, state, chosen);

/** Adds every optional row that a block lacks, and takes each away at once. */
export const expectRowsTakenBack = (
  workbook: Workbook,
  state: () => unknown,
  chosen: Chosen = () => true,
): Promise<TakenBack> => expectTakenBack(workbook, everyRow, state, chosen);

/**
 * Makes actions one after the other, each on the plan as those before left it, and takes them back from the last to the
 * first; the workbook is compared at every step back.
 * @param picks numbers that choose among the actions there are
 * @returns how many were made
 */
export async function expectSequenceTakenBack(
  workbook: Workbook,
  picks: readonly number[],
  state: () => unknown,
): Promise<number> {
  const made: { action: PlanAction; inverse: Step; before: unknown }[] = [];
  for (const pick of picks) {
    const snapshot = await workbook.read({ isKnownLabel: () => true });
    const document = readPlan(snapshot);
    const actions = [...everyAction(document.plan), ...everyRow(document), ...everyRemoval(document)];
    const action = actions[pick % actions.length];
    if (!action) continue;
    const before = state();
    try {
      const { step, inverse } = planGrowth({ snapshot, document }, action);
      await writeStep(workbook, step);
      made.push({ action, inverse, before });
    } catch (error) {
      if (!(error instanceof GrowthError) && !(error instanceof WorkbookError)) throw error;
      expect({ action, state: state() }).toEqual({ action, state: before });
    }
  }
  for (const { action, inverse, before } of made.reverse()) {
    await writeStep(workbook, inverse);
    expect({ action, state: state() }).toEqual({ action, state: before });
  }
  return made.length;
}

async function expectTakenBack(
  workbook: Workbook,
  actionsOn: (document: PlanDocument) => PlanAction[],
  state: () => unknown,
  chosen: Chosen,
): Promise<TakenBack> {
  const read = () => workbook.read({ isKnownLabel: () => true });
  const snapshot = await read();
  const before = state();
  const refused: string[] = [];
  let done = 0;
  for (const action of actionsOn(readPlan(snapshot)).filter(chosen)) {
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
    if (action.kind === "add-row") await expectField(read, growth.where);
    await writeStep(workbook, growth.inverse);
    expect({ action, state: state() }).toEqual({ action, state: before });
    done++;
  }
  return { done, refused: [...new Set(refused)].sort() };
}

/** The field is there, blank, in a cell that can be filled in from the form. */
async function expectField(read: () => Promise<WorkbookSnapshot>, at: PlanPointer | null): Promise<void> {
  const document = readPlan(await read());
  const element = at?.slice(0, at.lastIndexOf("/")) ?? "";
  const field = elementForm(document, element)?.fields.find((each) => each.at === at);
  expect({ at, text: field?.text, fixed: field?.fixed }).toEqual({ at, text: "", fixed: null });
}
