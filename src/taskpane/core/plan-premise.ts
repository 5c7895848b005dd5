// SPDX-License-Identifier: EUPL-1.2
import { applyRestructure } from "../../editing/apply-restructure";
import { inverseOf } from "../../editing/inverse";
import { inverseOfRestructure } from "../../editing/inverse-of-restructure";
import { premiseChange } from "../../editing/premise/premise-change";
import { premiseSheet } from "../../new-plan/premise-sheet";
import type { Plan } from "../../plan/plan";
import { readPlan } from "../../reading/read-plan";
import { newPlanTexts } from "../../texts/new-plan";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { Step } from "../session/history";
import type { ReadPlan } from "./checked-plan";

/** What it takes for the workbook to say a narrative; nothing is written yet. */
type PlannedPremise =
  | { kind: "change"; step: Step; inverse: Step }
  /** The workbook has none yet. */
  | { kind: "new"; sheet: SheetPlan }
  /** The cells would be read as something else, or do not hold a paragraph each. */
  | { kind: "refused" };

/** @param paragraphs without blank ones */
export function planPremise({ document, snapshot }: ReadPlan, paragraphs: readonly string[]): PlannedPremise {
  const { plan } = document;
  if (plan.premise.length === 0) {
    const footer = newPlanTexts.footer(plan.chamber ?? "", plan.year ?? 0);
    return { kind: "new", sheet: premiseSheet(footer, paragraphs) };
  }
  const change = premiseChange(document, snapshot, paragraphs);
  if (change === null) return { kind: "refused" };
  const after = readPlan(applyRestructure(snapshot, change)).plan;
  if (!says(after, paragraphs) || !isSameBesides(after, plan)) return { kind: "refused" };
  return change.steps.length === 0
    ? { kind: "change", step: { edits: change.edits }, inverse: inverseOf(change, snapshot) }
    : {
        kind: "change",
        step: { rows: change },
        inverse: { rows: inverseOfRestructure(snapshot, change) },
      };
}

const says = ({ premise }: Plan, paragraphs: readonly string[]): boolean =>
  JSON.stringify(premise) === JSON.stringify(paragraphs);

const isSameBesides = (after: Plan, before: Plan): boolean =>
  JSON.stringify({ ...after, premise: [] }) === JSON.stringify({ ...before, premise: [] });
