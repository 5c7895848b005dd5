// SPDX-License-Identifier: EUPL-1.2
import type { Plan } from "../../plan/plan";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { fieldLabel } from "../../template/field-label";
import { type LabelKey, LABELS } from "../../template/labels";
import type { Restructure } from "../../workbook/restructure";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { applyRestructure } from "../apply-restructure";
import { Draft } from "./draft";
import { elementAt } from "./element";
import { GrowthError } from "./growth-error";
import { readAgain } from "./read-again";
import { placeForRow, type RowModel } from "./row-place";

/**
 * A row for a field that the block of an objective or an indicator has none for, blank: where the common layout has it,
 * as a copy of a row of the same block. Of the rows it could be like, the first that reads back as the field alone.
 * @param document the plan as read from the snapshot
 * @param field one of `rowsOf` the element's level
 * @throws GrowthError `no-such-element`, `no-model` where the block has no rows of one label and value, or has the
 * field already, `unclear-layout`
 */
export function addRow(
  document: PlanDocument,
  snapshot: WorkbookSnapshot,
  element: PlanPointer,
  field: LabelKey,
): Restructure {
  if (!elementAt(document.plan, element)) throw new GrowthError("no-such-element", element);
  const draft = new Draft(document, snapshot);
  const place = document.places[`${element}/${field}`] ? null : placeForRow(draft, element, field);
  if (place === null) throw new GrowthError("no-model", element);
  for (const model of place.models) {
    const change = rowLike(new Draft(document, snapshot), model, {
      below: place.below,
      label: labelFor(document, element, field),
    });
    const after = readAgain(document, applyRestructure(snapshot, change), element);
    if (isOnlyThat(document, after, element, field)) return change;
  }
  const { sheet, cell } = document.places[element] ?? { sheet: place.models[0]?.sheet ?? "", cell: "" };
  throw new GrowthError("unclear-layout", element, { sheet, cell });
}

function rowLike(
  draft: Draft,
  { sheet, row, label, value, text }: RowModel,
  wanted: { below: number; label: string },
): Restructure {
  const [anchor] = draft.rowsOf({ sheet, first: wanted.below, last: wanted.below });
  const [added] = anchor ? draft.copy(sheet, draft.rowsOf({ sheet, first: row, last: row }), anchor) : [];
  if (added) {
    for (const { column } of draft.texts.filled(sheet, row)) draft.write(sheet, added, column, "");
    draft.write(sheet, added, value, "");
    draft.write(sheet, added, label, /:\s*$/u.test(text) ? `${wanted.label}:` : wanted.label);
  }
  return draft.result();
}

/** `Investimenti 2018` beside `Risorse finanziarie 2018`. */
function labelFor({ plan, labels }: PlanDocument, element: PlanPointer, field: LabelKey): string {
  const resources = labels[`${element}/resources`];
  const stated = resources ? /\b20\d\d\b/u.exec(String(resources.value))?.[0] : plan.year?.toString();
  const year = LABELS.some(({ key, year: hasYear }) => key === field && hasYear) ? stated : undefined;
  return [fieldLabel(field) ?? "", year].filter((part) => part !== undefined).join(" ");
}

/** True when the element has the field now, blank, and nothing else differs. */
function isOnlyThat(
  { plan }: PlanDocument,
  after: PlanDocument,
  element: PlanPointer,
  field: LabelKey,
): boolean {
  const place = after.places[`${element}/${field}`];
  return place?.value === "" && without(plan, element, field) === without(after.plan, element, field);
}

function without(plan: Plan, element: PlanPointer, field: LabelKey): string {
  const meant = elementAt(plan, element);
  return JSON.stringify(plan, (_key, value: unknown) =>
    value === meant ? { ...meant, [field]: undefined } : value,
  );
}
