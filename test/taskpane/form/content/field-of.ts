// SPDX-License-Identifier: EUPL-1.2
import { elementForm } from "../../../../src/editing/form/element-form";
import type { FormField } from "../../../../src/editing/form/form-field";
import { elementOf } from "../../../../src/plan/element-pointer";
import type { PlanDocument } from "../../../../src/plan/plan-document";
import type { FieldAbout } from "../../../../src/taskpane/form/content/field-about";

export const PROGRAMME = "/programmes/0";
export const OBJECTIVE = `${PROGRAMME}/objectives/0`;
export const INDICATOR = `${OBJECTIVE}/indicators/0`;

/** A field of a document's form. */
export function fieldOf(document: PlanDocument, at: string): FormField {
  const field = elementForm(document, elementOf(at) ?? "")?.fields.find((each) => each.at === at);
  if (!field) throw new Error(`No field ${at}`);
  return field;
}

/** A field while a text is typed in it; left out, the text that it has. */
export function about(document: PlanDocument, at: string, text?: string): FieldAbout {
  const field = fieldOf(document, at);
  return { document, field, text: text ?? field.text };
}
