// SPDX-License-Identifier: EUPL-1.2
import { NoPlanError } from "../../reading/no-plan-error";
import type { CellEdit } from "../../workbook/cell-edit";
import { filled, type ReadPlan, rehearsalOf } from "../rehearsal";
import { type FieldChange, fieldEdits } from "./field-edits";
import { type Misreading, misreadingOf, otherParts } from "./misreading";

/** The cells to write for fields, and the plan as it will be read then; or why they had better not be written. */
export type RehearsedEdits = { edits: readonly CellEdit[]; written: ReadPlan } | { misreading: Misreading };

/**
 * Fills fields in a copy of the workbook and reads that again, so that what a cell would say otherwise than was typed
 * never gets there.
 * @returns null where `fieldEdits` does
 */
export function rehearsedEdits(read: ReadPlan, changes: readonly FieldChange[]): RehearsedEdits | null {
  const edits = fieldEdits(read.document, changes);
  const [first] = changes;
  if (edits === null || first === undefined) return null;
  try {
    const written = filled(rehearsalOf(read), changes)?.now ?? read;
    const misreading =
      edits.length === 0 ? null : misreadingOf(read.document, written.document, changes, edits);
    return misreading ? { misreading } : { edits, written };
  } catch (error) {
    if (error instanceof NoPlanError) return { misreading: otherParts(first.at) };
    throw error;
  }
}
