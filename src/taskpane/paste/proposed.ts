// SPDX-License-Identifier: EUPL-1.2
import type { FormField } from "../../editing/form/form-field";
import type { PlanPointer } from "../../plan/plan-document";
import { normalisedText } from "../../plan/wording";
import type { Pasted, PastedField } from "../../reading/pasted-fields";
import { fieldLabel } from "../../template/field-label";

/** What a field says, and what it would say. */
export interface Proposed {
  field: FormField;
  after: string;
  /** Nothing would change. */
  isSame: boolean;
}

/** What was pasted, as far as the workbook has fields for it. */
export interface PastedForm {
  /** Pointer of a field → the text proposed for it. */
  texts: ReadonlyMap<PlanPointer, string>;
  /** Texts without a field, with their labels. */
  leftovers: readonly string[];
}

/**
 * Finds the field of the form for each that was recognised.
 * @param fields those that can be filled in
 * @param year exercise of the plan: resources of that year, or of none, are those of the objective
 */
export function pastedForm(
  fields: readonly FormField[],
  { fields: pasted, leftovers }: Pasted,
  year: number | null,
): PastedForm {
  const texts = new Map<PlanPointer, string>();
  const without: string[] = [];
  for (const each of pasted) {
    const field = fieldFor(fields, each, year);
    if (field && !texts.has(field.at)) texts.set(field.at, each.text);
    else without.push(`${[fieldLabel(each.name) ?? each.name, each.year].join(" ").trim()}: ${each.text}`);
  }
  return { texts, leftovers: [...without, ...leftovers] };
}

function fieldFor(
  fields: readonly FormField[],
  { name, ...pasted }: PastedField,
  exercise: number | null,
): FormField | null {
  const year = pasted.year ?? null;
  const isOfLaterYear = name === "resources" && year !== null && exercise !== null && year !== exercise;
  const wanted = isOfLaterYear ? "furtherResources" : name;
  const named = fields.filter((field) => field.name === wanted);
  const [only, ...others] = named;
  if (only && others.length === 0 && (only.year === null || year === null)) return only;
  return named.find((field) => field.year === year) ?? null;
}

/**
 * The fields with a text for them, in the order of the form.
 * @param assigned leftovers and the fields that the user chose for them: they come after what was recognised
 */
export function proposedFields(
  fields: readonly FormField[],
  { texts, leftovers }: PastedForm,
  assigned: ReadonlyMap<number, PlanPointer>,
): Proposed[] {
  return fields.flatMap((field) => {
    const chosen = leftovers.filter((_, n) => assigned.get(n) === field.at);
    const own = texts.get(field.at);
    const parts = [...(own === undefined ? [] : [own]), ...chosen];
    const after = parts.join("\n");
    return parts.length === 0
      ? []
      : [{ field, after, isSame: normalisedText(after) === normalisedText(field.text) }];
  });
}
