// SPDX-License-Identifier: EUPL-1.2
import type { FormField } from "../../../editing/form/form-field";
import type { PlanDocument } from "../../../plan/plan-document";
import type { Severity } from "../../../rules/rule";

/** A field while it is filled in: what controls, hints and checks look at. */
export interface FieldAbout {
  document: PlanDocument;
  field: FormField;
  /** What was typed, or what the cell says. */
  text: string;
}

/** A value that can be chosen. */
export interface Offer {
  /** What reaches the cell. */
  text: string;
  /** What is said of it beside it; `""` for nothing. */
  detail: string;
}

/** What the shape of a text tells before any rule looks at the plan. */
export interface Shape {
  severity: Exclude<Severity, "info">;
  message: string;
}
