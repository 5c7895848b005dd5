// SPDX-License-Identifier: EUPL-1.2
import type { AllegatoChanges } from "../../allegato/changes/allegato-changes";
import type { PlanDocument } from "../../plan/plan-document";
import { ownedSheet } from "../../workbook/sheet-names";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { StopOptions } from "../../workbook/stopping";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { WorkbookError } from "../../workbook/workbook-error";
import type { ReadPlan } from "./checked-plan";
import { inSlices } from "./slices";

/** The allegato before it is written. */
export interface PlannedAllegato {
  sheets: SheetPlan[];
  /** Beside the one in the workbook; null where there is none yet. */
  changes: AllegatoChanges | null;
}

/**
 * The sheets of the allegato. The layout, with the widths of its letters, is fetched when it is first needed.
 * @param isDraft errors are open
 * @throws WorkbookError `stopped`
 */
export async function planAllegato(
  document: PlanDocument,
  isDraft: boolean,
  { signal }: StopOptions,
): Promise<SheetPlan[]> {
  const { buildingAllegato } = await import("../../allegato/build-allegato");
  const sheets = await inSlices(buildingAllegato(document, { isDraft }), () => signal?.aborted !== true);
  if (sheets === null) throw new WorkbookError("stopped");
  return sheets;
}

/** The steps to the sheets of the allegato and what writing them would change. */
export async function previewingAllegato(
  { document, snapshot }: ReadPlan,
  isDraft: boolean,
): Promise<Generator<undefined, PlannedAllegato>> {
  const [{ buildingAllegato }, { allegatoChanges }] = await Promise.all([
    import("../../allegato/build-allegato"),
    import("../../allegato/changes/allegato-changes"),
  ]);
  return (function* () {
    const sheets = yield* buildingAllegato(document, { isDraft });
    const changes = yield* allegatoChanges(snapshot.sheets, sheets);
    return { sheets, changes };
  })();
}

/** Names of the sheets of the allegato in the workbook that were edited by hand. */
export const editedAllegato = ({ sheets }: WorkbookSnapshot): string[] =>
  sheets.flatMap((sheet) => (ownedSheet(sheet, "allegato").owner === "edited" ? [sheet.name] : []));
