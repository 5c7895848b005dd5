// SPDX-License-Identifier: EUPL-1.2
import type { UnsetSetting } from "../page-difference";
import { MARK_NAME, formatMark, planHash } from "../sheet-mark";
import { nameSheets } from "../sheet-names";
import type { SheetPlan } from "../sheet-plan";
import { queuePageReading } from "./page-reading";
import { mergeSteps, valueSteps } from "./sheet-cells";
import { chartSteps } from "./sheet-charts";
import { headingSteps } from "./sheet-headings";
import { imageSteps } from "./sheet-images";
import { lookSteps } from "./sheet-look";
import { pageSteps, setPageAgain } from "./sheet-page";
import { tableSteps } from "./sheet-tables";
import { temporaryName, type FreshSheet, type SheetRoles } from "./sheet-roles";
import { sendSteps } from "./steps";
import { TICKET_NAME, formatTicket, textFormula } from "./ticket";

/** New sheets that are written and wait for their place. */
interface WrittenSheets {
  /** The workbook with them. */
  ready: SheetRoles;
  /** What Excel ignored on a hidden sheet it may take once the sheet is shown: sets it again, and reads it once more. */
  finish: (sheet: Excel.Worksheet, order: number) => void;
  /** What Excel did not take then either, by the order of the sheets. */
  differences: () => readonly (readonly UnsetSetting[])[];
}

/**
 * Adds hidden sheets at the end of the workbook and writes them, under names of their own until the swap.
 * @param first position, from 1, that the first of them will have
 */
export async function writeFreshSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  names: readonly string[],
  roles: SheetRoles,
  first: number,
  onProgress: (share: number) => void,
): Promise<WrittenSheets> {
  const fresh = await addFreshSheets(context, plans, names, roles);
  const readings = await writeContent(context, plans, fresh, first, onProgress);
  return {
    ready: { ...roles, fresh, count: roles.count + fresh.length },
    finish: (sheet, order) => {
      const plan = plans[order];
      const unset = readings[order]?.() ?? [];
      if (!plan || unset.length === 0) return;
      setPageAgain(
        sheet,
        plan,
        unset.some(({ setting }) => setting === "breaks"),
      );
      readings[order] = queuePageReading(sheet, plan);
    },
    differences: () => readings.map((unset) => unset()),
  };
}

/**
 * Adds hidden, empty sheets at the end, each marked at once. Those that become the user's take no name of another's:
 * they have theirs from the start, so that their formulas can refer to one another.
 */
async function addFreshSheets(
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
    if (set === "propri") sheet.name = ticket.name;
    sheet.load("id");
    return {
      ...{ sheet, ticket, owned, position: count + order },
      name: set === "propri" ? ticket.name : name,
    };
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

/**
 * Values, then merges, then formats, as Excel needs them; what lies over the cells last. Returns what tells, for each
 * sheet, the page set-up that Excel did not take.
 */
async function writeContent(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  fresh: readonly FreshSheet[],
  first: number,
  onProgress: (share: number) => void,
): Promise<(() => UnsetSetting[])[]> {
  const readings = plans.map(() => (): UnsetSetting[] => []);
  const sheets = plans.map((plan, order) => ({
    sheet: fresh[order]?.id ?? "",
    steps: [
      ...headingSteps(plan),
      ...valueSteps(plan),
      ...mergeSteps(plan),
      ...lookSteps(plan),
      ...pageSteps(plan, (sheet) => {
        readings[order] = queuePageReading(sheet, plan);
      }),
      ...tableSteps(plan, first + order),
      ...imageSteps(plan),
      ...chartSteps(plan),
    ],
  }));
  await sendSteps(context, sheets, onProgress);
  return readings;
}
