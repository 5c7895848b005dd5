// SPDX-License-Identifier: EUPL-1.2
import { SHEET_SETS, type SheetSet } from "../sheet-mark";
import type { Replaceable } from "../sheet-names";
import { run } from "./faults";
import { listSheets, type SheetEntry } from "./inventory";
import { protectWaiting, queueWaiting } from "./sheet-protection";
import { isCutShort, sheetRoles, type SheetRoles } from "./sheet-roles";
import { completeSwap, takeBack } from "./swap";
import { TICKET_NAME } from "./ticket";

export type RecoveryOutcome = "nothing" | "completed" | "taken-back";

/**
 * Completes the swap of a set that was cut short, or takes it back when the new sheets were not all written. Looks at
 * the workbook only, so it does the same in the same session or in a later one, and however often it fails itself.
 * @param replaceable edited sheets that may be lost; any other is kept under another name
 */
export const recoverSwap = (set: SheetSet, replaceable: Replaceable): Promise<RecoveryOutcome> =>
  run(async (context) => {
    const waiting = queueWaiting(context, set);
    const roles = sheetRoles(await listSheets(context), set);
    return recoverIn(context, roles, replaceable, waiting());
  });

/** Lists are written in place, in one request: there is no swap to be cut short. */
const SWAPPED_SETS = SHEET_SETS.filter((set) => set !== "elenchi");

/** The same for every set, losing nothing that was edited by hand. */
export const recoverAll = (): Promise<void> =>
  run(async (context) => {
    const sets = SWAPPED_SETS.map((set) => ({ set, waiting: queueWaiting(context, set) }));
    let sheets: SheetEntry[] | null = null;
    for (const { set, waiting } of sets) {
      sheets ??= await listSheets(context);
      const outcome = await recoverIn(context, sheetRoles(sheets, set), [], waiting());
      if (outcome !== "nothing") sheets = null;
    }
  });

/**
 * The same on sheets that are listed already.
 * @param waiting names of new sheets that are to be protected
 */
export async function recoverIn(
  context: Excel.RequestContext,
  roles: SheetRoles,
  replaceable: Replaceable,
  waiting: readonly string[],
): Promise<RecoveryOutcome> {
  if (!isCutShort(roles)) {
    if (waiting.length === 0) return "nothing";
    const sheets = roles.former.filter(({ name }) => waiting.includes(name));
    await protectWaiting(context, roles.set, sheets);
    return "completed";
  }
  for (const { id } of roles.released) {
    context.workbook.worksheets.getItem(id).names.getItem(TICKET_NAME).delete();
  }
  if (roles.unfinished.length > 0) {
    await takeBack(context, roles, waiting.length > 0);
    return "taken-back";
  }
  await completeSwap(context, roles, { replaceable, onEdited: "put-aside", toProtect: waiting });
  return "completed";
}
