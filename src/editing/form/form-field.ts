// SPDX-License-Identifier: EUPL-1.2
import type { ElementKind } from "../../plan/element-pointer";
import type { LabelKey } from "../../template/labels";
import type { CellContent, PlanPointer } from "../../plan/plan-document";

/** What a field holds, and so how it is best filled in. */
export type FieldKind =
  | "text"
  | "long-text"
  | "mission"
  | "programme"
  | "code"
  | "type"
  | "unit"
  | "target"
  | "value"
  | "amount"
  | "centre"
  | "count"
  | "polarity"
  | "timeframe"
  | "year";

/** A field of the plan that the workbook has a cell for. */
export interface FormField {
  at: PlanPointer;
  /** Name of the field in the exchanged JSON, e.g. `dataSource`. */
  name: string;
  /** Year of a target, of resources of another year; null for the others. */
  year: number | null;
  kind: FieldKind;
  /** The label the workbook gives it; that of the common layout where it gives none. */
  label: string;
  /** What stands there, in Italian notation; `""` when blank. */
  text: string;
  content: CellContent;
  /** Why the pane leaves the field to the cell; null when it can be filled in here. */
  fixed: FixedReason | null;
}

/**
 * - `formula`: the cell works its value out
 * - `spread`: the text goes on in the cells that follow
 * - `entangled`: the cell holds other things too, and the field's own words cannot be told from them
 */
export type FixedReason = "formula" | "spread" | "entangled";

/** A programme, an objective or an indicator as a form. */
export interface ElementForm {
  at: PlanPointer;
  kind: ElementKind;
  fields: FormField[];
  /** Labels of the common layout that the workbook has no row or column for. */
  absent: string[];
  /** Fields of the common layout that the block has no row for, and could have. */
  missingRows: LabelKey[];
}
