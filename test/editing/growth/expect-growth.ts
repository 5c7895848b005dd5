// SPDX-License-Identifier: EUPL-1.2
import { applyRestructure } from "../../../src/editing/apply-restructure";
import type { GrowthAction } from "../../../src/editing/growth/action";
import { growthOf } from "../../../src/editing/growth/growth";
import { GrowthError } from "../../../src/editing/growth/growth-error";
import { inverseOfRestructure } from "../../../src/editing/inverse-of-restructure";
import type { Plan } from "../../../src/plan/plan";
import type { PlanDocument } from "../../../src/plan/plan-document";
import { readPlan } from "../../../src/reading/read-plan";
import { cellAddress } from "../../../src/workbook/address";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { elementsOf, grownPlan } from "./plan-growth";

/** A plan with the pointed element told as new, as the model has it; codes of moved objectives are theirs to change. */
function asModel(plan: Plan, action: GrowthAction, where: string): string[] {
  if (action.kind === "remove" || action.kind === "move") return elementsOf(plan);
  const copy: unknown = structuredClone(plan);
  const segments = where.split("/").slice(1);
  const list = segments
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy) as unknown[];
  list[Number(segments.at(-1))] = "new";
  return elementsOf(copy as Plan);
}

const withoutCodes = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replace(/"code":(?:null|"[^"]*"),/u, ""));

/**
 * Does an action and checks it: the workbook reads as the plan with the action done on its JSON, and taking the action
 * back leaves every cell as it was.
 * @returns the workbook after it, or the code of the refusal
 */
export function expectGrowth(
  document: PlanDocument,
  snapshot: WorkbookSnapshot,
  action: GrowthAction,
): { snapshot: WorkbookSnapshot; document: PlanDocument } | string {
  let growth;
  try {
    growth = growthOf(document, snapshot, action);
  } catch (error) {
    if (error instanceof GrowthError) return error.code;
    throw error;
  }
  const after = applyRestructure(snapshot, growth.change);
  const read = readPlan(after);
  const isElsewhere =
    action.kind === "move" && action.to.replace(/\d+$/, "") !== action.element.replace(/\d+$/, "");
  const told = (lines: string[]): string[] => (isElsewhere ? withoutCodes(lines) : lines);
  expect({ action, elements: told(asModel(read.plan, action, growth.where)) }).toEqual({
    action,
    elements: told(elementsOf(grownPlan(document.plan, action))),
  });
  const inverse = inverseOfRestructure(snapshot, growth.change);
  const back = applyRestructure(after, inverse);
  expect({ action, cells: filledOf(back) }).toEqual({ action, cells: filledOf(snapshot) });
  return { snapshot: after, document: read };
}

/** Values of all cells; formulas of rows that went come back as values. */
const filledOf = ({ sheets }: WorkbookSnapshot): Record<string, CellValue> =>
  Object.fromEntries<CellValue>(
    sheets.flatMap(({ name, visibility, top, left, values }): [string, CellValue][] => [
      [name, visibility],
      ...values.flatMap((row, r) =>
        row.flatMap((value, c): [string, CellValue][] =>
          value === "" ? [] : [[`${name}!${cellAddress(top + r, left + c)}`, value]],
        ),
      ),
    ]),
  );
