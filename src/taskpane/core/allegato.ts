// SPDX-License-Identifier: EUPL-1.2
import type { AllegatoChanges } from "../../allegato/changes/allegato-changes";
import type { PlanDocument } from "../../plan/plan-document";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { parseMark, sheetOwner } from "../../workbook/sheet-mark";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { ReadPlan } from "./checked-plan";

/** The allegato before it is written. */
export interface PlannedAllegato {
  sheets: SheetPlan[];
  /** Beside the one in the workbook; null where there is none yet. */
  changes: AllegatoChanges | null;
  /** Names of the sheets of the one in the workbook that were edited by hand. */
  edited: string[];
}

/**
 * The sheets of the allegato. The layout, with the widths of its letters, is fetched when it is first needed.
 * @param isDraft errors are open
 */
export async function planAllegato(document: PlanDocument, isDraft: boolean): Promise<SheetPlan[]> {
  const { buildAllegato } = await import("../../allegato/build-allegato");
  return buildAllegato(document, { isDraft });
}

/** The sheets of the allegato, and what writing them would change. */
export async function previewAllegato(
  { document, snapshot }: ReadPlan,
  isDraft: boolean,
): Promise<PlannedAllegato> {
  const [sheets, { allegatoChanges }] = await Promise.all([
    planAllegato(document, isDraft),
    import("../../allegato/changes/allegato-changes"),
  ]);
  return {
    sheets,
    changes: allegatoChanges(snapshot.sheets, sheets),
    edited: editedAllegato(snapshot),
  };
}

/** Names of the sheets of the allegato in the workbook that were edited by hand. */
export const editedAllegato = ({ sheets }: WorkbookSnapshot): string[] =>
  sheets.filter(isEditedAllegato).map(({ name }) => name);

const isEditedAllegato = (sheet: SheetSnapshot): boolean =>
  parseMark(sheet.mark)?.set === "allegato" && sheetOwner(sheet) === "edited";
