// SPDX-License-Identifier: EUPL-1.2
import type { PlanPointer } from "../../plan/plan-document";
import type { CellPlace } from "../../workbook/workbook";

/** A text typed in the form that no cell holds yet. */
export interface Draft {
  /** What the field said when the typing began. */
  before: string;
  text: string;
}

/** A cell that changed while its field was being filled in. */
export interface Conflict {
  /** What the cell says now. */
  theirs: string;
  /** What was typed here. */
  mine: string;
}

/** One text for the cell of a field: pointers move when the plan grows, cells tell. */
export type DraftKey = string;

export interface FormState {
  /** The element shown; null before the first one is chosen. */
  element: PlanPointer | null;
  /** The field the user stands at, in the sheet or in the form. */
  field: PlanPointer | null;
  /** The cell for which the form is to come into view, another object each time; null before the user chose one. */
  chosen: CellPlace | null;
  drafts: Readonly<Record<DraftKey, Draft>>;
  conflicts: Readonly<Record<DraftKey, Conflict>>;
  /** Fields whose text is on its way to the cell. */
  writing: ReadonlySet<DraftKey>;
}

export const initialForm: FormState = {
  element: null,
  field: null,
  chosen: null,
  drafts: {},
  conflicts: {},
  writing: new Set(),
};

/**
 * @param content the field's cell
 * @param at pointer of the field, which tells fields that share a cell
 */
export const draftKey = (content: { sheet: string; cell: string } | undefined, at: PlanPointer): DraftKey =>
  `${content?.sheet ?? ""}!${content?.cell ?? ""} ${at.slice(at.lastIndexOf("/") + 1)}`;

/** A record without one of its entries; the same record when it has no such entry. */
export function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  if (!(key in record)) return record;
  const { [key]: _gone, ...rest } = record;
  return rest;
}
