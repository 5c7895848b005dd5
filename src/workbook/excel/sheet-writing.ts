// SPDX-License-Identifier: EUPL-1.2
import type { SheetSet } from "../sheet-mark";
import { nameSheets, replaceableOf, type Replaceable } from "../sheet-names";
import type { SheetPlan } from "../sheet-plan";
import { beginLast, isStopped, refuseStopped } from "../stopping";
import type { WriteOptions } from "../workbook";
import { WorkbookError } from "../workbook-error";
import { run } from "./faults";
import { writeFreshSheets } from "./fresh-sheets";
import { listSheets } from "./inventory";
import { recoverIn, recoverSwap } from "./recovery";
import { firstPosition } from "./sheet-place";
import { queueWaiting } from "./sheet-protection";
import { isCutShort, sheetRoles, type SheetRoles } from "./sheet-roles";
import { surveyMarked } from "./survey";
import { completeSwap } from "./swap";

/** Share of the work that is writing; the rest is looking at the workbook before, and the swap after. */
const WRITING_STARTS = 0.1;
const WRITING_ENDS = 0.9;

/**
 * Writes the sheets under temporary names, hidden, then swaps them with the former ones of their set. When something fails
 * the workbook is taken back to what it was, or the swap completed: at once if Excel answers, else by `recoverSwap`
 * in a later call or session.
 */
export async function writeSheets(plans: readonly SheetPlan[], options: WriteOptions): Promise<string[]> {
  const replaceable = replaceableOf(options.set, options.replaceEdited);
  const work: Work = { phase: "looking", names: [], progress: options.onProgress ?? (() => undefined) };
  try {
    work.names = await run((context) => write(context, plans, options, work));
  } catch (error) {
    if (!(await isSwapped(options.set, replaceable, work.phase, error))) throw error;
  }
  work.progress(1);
  return work.names;
}

/** `swapping` from the moment in which the new sheets are all written. */
export type WritingPhase = "looking" | "writing" | "swapping";

/**
 * After a failure: takes the set back to what it was, or completes it, and then it is true.
 * @throws WorkbookError when the user stopped it and it cannot be taken back now: that is what there is to say
 */
export async function isSwapped(
  set: SheetSet,
  replaceable: Replaceable,
  phase: WritingPhase,
  failure: unknown,
): Promise<boolean> {
  if (phase === "looking") return false;
  const outcome = await recoverSwap(set, replaceable).catch((error: unknown) => {
    if (isStopped(failure)) throw error;
    return "failed" as const;
  });
  return outcome === "completed" || (outcome === "nothing" && phase === "swapping");
}

interface Work {
  phase: WritingPhase;
  names: string[];
  progress: (share: number) => void;
}

async function write(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { set, replaceEdited, onPageDiffers, ...stop }: WriteOptions,
  work: Work,
): Promise<string[]> {
  refuseStopped(stop);
  const replaceable = replaceableOf(set, replaceEdited);
  const roles = await readyWorkbook(context, set);
  const existing = [
    ...roles.users.map(({ name }) => ({ name, owner: "user" as const })),
    ...(await surveyMarked(context, roles.former)),
  ];
  const wanted = plans.map(({ name }) => name);
  const { names, removed } = nameSheets(wanted, existing, replaceable);
  const leaving = roles.former.filter(({ name }) => removed.includes(name));
  work.names = names;
  refuseStopped(stop);

  work.phase = "writing";
  const { ready, finish, differences } = await writeFreshSheets(
    context,
    plans,
    names,
    roles,
    firstPosition(roles, leaving),
    (share) => {
      refuseStopped(stop);
      work.progress(WRITING_STARTS + share * (WRITING_ENDS - WRITING_STARTS));
    },
  );

  work.phase = "swapping";
  const toProtect = names.filter((_, order) => plans[order]?.isProtected);
  const given = await completeSwap(context, ready, {
    ...{ replaceable, onEdited: "refuse", toProtect, finish },
    beginLast: () => {
      beginLast(stop);
    },
  });
  const unset = differences().map((settings, order) => ({
    sheet: given[order] ?? "",
    settings: [...settings],
  }));
  const differing = unset.filter(({ settings }) => settings.length > 0);
  if (differing.length > 0) onPageDiffers?.(differing);
  return given;
}

/** The sheets of a workbook in which nothing is left of an earlier attempt at the set. */
export async function readyWorkbook(context: Excel.RequestContext, set: SheetSet): Promise<SheetRoles> {
  const { protection } = context.workbook;
  protection.load("protected");
  const waiting = queueWaiting(context, set);
  const roles = sheetRoles(await listSheets(context), set);
  if (protection.protected) throw new WorkbookError("protected");
  if (!isCutShort(roles) && waiting().length === 0) return roles;
  await recoverIn(context, roles, [], waiting());
  return sheetRoles(await listSheets(context), set);
}
