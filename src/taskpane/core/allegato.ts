// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../reading/read-plan";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

/**
 * The sheets of the allegato. The layout, with the widths of its letters, is fetched when it is first needed.
 * @throws NoPlanError
 */
export async function planAllegato(snapshot: WorkbookSnapshot): Promise<SheetPlan[]> {
  const { buildAllegato } = await import("../../allegato/build-allegato");
  return buildAllegato(readPlan(snapshot));
}
