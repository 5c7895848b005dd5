// SPDX-License-Identifier: EUPL-1.2
import { MARK_NAME, formatMark, planHash, type SheetSet } from "../sheet-mark";
import { nameSheets, replaceableOf } from "../sheet-names";
import type { SheetPlan } from "../sheet-plan";
import type { WriteOptions } from "../workbook";
import { WorkbookError } from "../workbook-error";
import { run } from "./faults";
import { listSheets } from "./inventory";
import { recoverIn, recoverSwap } from "./recovery";
import { mergeSteps, valueSteps } from "./sheet-cells";
import { lookSteps } from "./sheet-look";
import { isPageSet, pageSteps, setPage } from "./sheet-page";
import { isCutShort, sheetRoles, temporaryName, type FreshSheet, type SheetRoles } from "./sheet-roles";
import { sendSteps } from "./steps";
import { surveyMarked } from "./survey";
import { completeSwap } from "./swap";
import { TICKET_NAME, formatTicket, textFormula } from "./ticket";

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
    if (work.phase === "looking") throw error;
    const outcome = await recoverSwap(options.set, replaceable).catch(() => "failed" as const);
    const isSwapped = outcome === "completed" || (outcome === "nothing" && work.phase === "swapping");
    if (!isSwapped) throw error;
  }
  work.progress(1);
  return work.names;
}

interface Work {
  /** `swapping` from the moment in which the new sheets are all written. */
  phase: "looking" | "writing" | "swapping";
  names: string[];
  progress: (share: number) => void;
}

async function write(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { set, replaceEdited }: WriteOptions,
  work: Work,
): Promise<string[]> {
  const replaceable = replaceableOf(set, replaceEdited);
  const roles = await readyWorkbook(context, set);
  const existing = [
    ...roles.users.map(({ name }) => ({ name, owner: "user" as const })),
    ...(await surveyMarked(context, roles.former)),
  ];
  const wanted = plans.map(({ name }) => name);
  work.names = nameSheets(wanted, existing, replaceable).names;
  work.progress(WRITING_STARTS);

  work.phase = "writing";
  const fresh = await addSheets(context, plans, work.names, roles);
  const layouts = await writeContent(context, plans, fresh, (share) => {
    work.progress(WRITING_STARTS + share * (WRITING_ENDS - WRITING_STARTS));
  });

  work.phase = "swapping";
  const ready = { ...roles, fresh, count: roles.count + fresh.length };
  return completeSwap(context, ready, {
    replaceable,
    onEdited: "refuse",
    finish: (sheet, order) => {
      const [plan, layout] = [plans[order], layouts[order]];
      // What Excel ignored on the hidden sheet it may take once the sheet is shown.
      if (plan && layout && !isPageSet(layout, plan.page)) setPage(sheet.pageLayout, plan);
    },
  });
}

/** The sheets of a workbook in which nothing is left of an earlier attempt at the set. */
async function readyWorkbook(context: Excel.RequestContext, set: SheetSet): Promise<SheetRoles> {
  const { protection } = context.workbook;
  protection.load("protected");
  const roles = sheetRoles(await listSheets(context), set);
  if (protection.protected) throw new WorkbookError("protected");
  if (!isCutShort(roles)) return roles;
  await recoverIn(context, roles, []);
  return sheetRoles(await listSheets(context), set);
}

/** Adds hidden, empty sheets at the end, each marked at once. */
async function addSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  names: readonly string[],
  { set, users, former, count }: SheetRoles,
): Promise<FreshSheet[]> {
  const temporary = nameSheets(
    plans.map((_, order) => temporaryName(order)),
    [...users, ...former].map(({ name }) => ({ name, owner: "user" as const })),
    [],
  ).names;
  context.application.suspendScreenUpdatingUntilNextSync();
  const added = plans.map((plan, order) => {
    const ticket = { order, name: names[order] ?? plan.name };
    const owned = { set, state: "writing" as const, hash: planHash(ticket.name, plan) };
    const name = temporary[order] ?? temporaryName(order);
    const sheet = context.workbook.worksheets.add(name);
    sheet.visibility = "Hidden";
    sheet.names.add(MARK_NAME, textFormula(formatMark(owned))).visible = false;
    sheet.names.add(TICKET_NAME, textFormula(formatTicket(ticket))).visible = false;
    sheet.load("id");
    return { sheet, name, ticket, owned, position: count + order };
  });
  await context.sync();
  return added.map(({ sheet, ...known }) => ({
    ...known,
    id: sheet.id,
    visibility: "hidden",
    mark: formatMark(known.owned),
    used: null,
    isProtected: false,
  }));
}

/** Values, then merges, then formats, as Excel needs them. Returns the page set-up that Excel says it has. */
async function writeContent(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  fresh: readonly FreshSheet[],
  onProgress: (share: number) => void,
): Promise<(Excel.PageLayout | undefined)[]> {
  const layouts: (Excel.PageLayout | undefined)[] = plans.map(() => undefined);
  const sheets = plans.map((plan, order) => ({
    sheet: fresh[order]?.id ?? "",
    steps: [
      ...valueSteps(plan),
      ...mergeSteps(plan),
      ...lookSteps(plan),
      ...pageSteps(plan, (layout) => {
        layouts[order] = layout;
      }),
    ],
  }));
  await sendSteps(context, sheets, onProgress);
  return layouts;
}
