// SPDX-License-Identifier: EUPL-1.2
import { run } from "./faults";
import { listSheets } from "./inventory";
import { isCutShort, sheetRoles, type SheetRoles } from "./sheet-roles";
import { completeSwap, takeBack } from "./swap";

export type RecoveryOutcome = "nothing" | "completed" | "taken-back";

/**
 * Completes a swap that was cut short, or takes it back when the new sheets were not all written. Looks at the
 * workbook only, so it does the same in the same session or in a later one, and however often it fails itself.
 * @param agreed names of edited sheets that the user agreed to lose
 */
export const recoverSwap = (agreed: readonly string[]): Promise<RecoveryOutcome> =>
  run(async (context) => recoverIn(context, sheetRoles(await listSheets(context)), agreed));

/** The same on sheets that are listed already. */
export async function recoverIn(
  context: Excel.RequestContext,
  roles: SheetRoles,
  agreed: readonly string[],
): Promise<RecoveryOutcome> {
  if (!isCutShort(roles)) return "nothing";
  if (roles.unfinished.length > 0) {
    await takeBack(context, roles);
    return "taken-back";
  }
  await completeSwap(context, roles, { agreed, onEdited: "put-aside" });
  return "completed";
}
