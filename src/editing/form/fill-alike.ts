// SPDX-License-Identifier: EUPL-1.2
import { elementKind, elementOf } from "../../plan/element-pointer";
import { objectivesOf } from "../../plan/elements";
import type { PlanDocument } from "../../plan/plan-document";
import { textAt } from "../../plan/pointer";
import type { CellEdit } from "../../workbook/cell-edit";
import { fieldEdits } from "./field-edits";
import type { FormField } from "./form-field";

/**
 * The cells to write for every objective whose field of this name is blank to say what this one says: one each, in the
 * order of the plan; empty where this one is blank, or no other is. Cells that cannot take it are left out.
 */
export function fillAlike(document: PlanDocument, { at, name, text }: FormField): CellEdit[] {
  if (text.trim() === "" || elementKind(elementOf(at) ?? "") !== "objective") return [];
  return objectivesOf(document.plan).flatMap((objective) => {
    const other = `${objective.at}/${name}`;
    const isBlank = document.places[other] !== undefined && textAt(document.plan, other).trim() === "";
    const change = { at: other, before: textAt(document.plan, other), after: text };
    return isBlank ? (fieldEdits(document, [change]) ?? []) : [];
  });
}
