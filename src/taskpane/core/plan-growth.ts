// SPDX-License-Identifier: EUPL-1.2
import type { GrowthAction } from "../../editing/growth/action";
import { growthOf } from "../../editing/growth/growth";
import { addRow } from "../../editing/growth/optional-row";
import { addTargetYear, removeTargetYear } from "../../editing/growth/target-years";
import { inverseOfRestructure } from "../../editing/inverse-of-restructure";
import { inverseOf } from "../../editing/inverse";
import type { PlanPointer } from "../../plan/plan-document";
import type { LabelKey } from "../../template/labels";
import type { CellPlace } from "../../workbook/workbook";
import type { Step } from "../session/history";
import type { ReadPlan } from "./checked-plan";

/** How the user wants the plan to grow or shrink. */
export type PlanAction =
  | GrowthAction
  | { kind: "add-year"; year: number }
  | { kind: "remove-year"; year: number }
  | { kind: "add-row"; element: PlanPointer; field: LabelKey };

/** What an action would write, and how it is taken back; nothing is written yet. */
export interface PlannedGrowth {
  step: Step;
  inverse: Step;
  /** Something that people wrote goes away. */
  holdsText: boolean;
  /** Cells whose formulas will show an error. */
  references: readonly CellPlace[];
  /** The element to go on with; null when the action is about all of them. */
  where: PlanPointer | null;
}

/** @throws GrowthError */
export function planGrowth({ document, snapshot }: ReadPlan, action: PlanAction): PlannedGrowth {
  if (action.kind === "add-year" || action.kind === "remove-year") {
    const change = action.kind === "add-year" ? addTargetYear : removeTargetYear;
    const { edits, reshapes, holdsText } = change(document, action.year);
    const step = { edits, reshapes };
    return { step, inverse: inverseOf(step, snapshot), holdsText, references: [], where: null };
  }
  if (action.kind === "add-row") {
    const change = addRow(document, snapshot, action.element, action.field);
    return {
      step: { rows: change },
      inverse: { rows: inverseOfRestructure(snapshot, change) },
      ...{ holdsText: false, references: [], where: `${action.element}/${action.field}` },
    };
  }
  const { change, holdsText, references, where } = growthOf(document, snapshot, action);
  return {
    step: { rows: change },
    inverse: { rows: inverseOfRestructure(snapshot, change) },
    ...{ holdsText, references, where },
  };
}
