// SPDX-License-Identifier: EUPL-1.2
import { MARK_NAME, type MarkState } from "../sheet-mark";
import { nameSheets, type Replaceable } from "../sheet-names";
import { queueDeletion, queueKeeping, setMark } from "./departure";
import type { SheetEntry } from "./inventory";
import { queueSuccession, type Successors } from "./references";
import { sheetPlace } from "./sheet-place";
import { queueForgetting, queueNote, queueProtection } from "./sheet-protection";
import type { FreshSheet, SheetRoles } from "./sheet-roles";
import { survey, type SurveyedSheet } from "./survey";
import { TICKET_NAME } from "./ticket";

export interface SwapOptions {
  /** Edited sheets of ours that may be lost. */
  replaceable: Replaceable;
  /**
   * What becomes of an edited sheet that stands where a new one goes and that may not be lost:
   * either the swap is refused, or the sheet is renamed and left to the user.
   */
  onEdited: "refuse" | "put-aside";
  /** Of the new sheets, by the name they are to have, those that are protected once all is done. */
  toProtect: readonly string[];
  /** Called before the last sync, as long as all can be taken back; what it throws ends the swap. */
  beginLast?: () => void;
  /** More to do on a new sheet once it is visible. */
  finish?: (sheet: Excel.Worksheet, order: number) => void;
  /** More to do once all of them have their place. */
  conclude?: () => void;
}

/**
 * Puts the new sheets in the place of the former ones of their set, in two or three syncs. Whichever action fails,
 * either the whole former set or the whole new one is in the workbook, and each step can be done again:
 * 1. formulas of the user's that refer to a former sheet are pointed at the new one, so that none is left `#REF!`;
 * 2. the new sheets become `ready`: from the last on, a swap that is cut short is completed, no longer taken back;
 * 3. they are shown, and only then the former ones are deleted, which frees their names;
 * 4. they take their names, become `final`, or the user's own, and lose their tickets;
 * 5. those that are to be protected are, and no longer wait for it.
 * Returns the names given.
 * @throws WorkbookError `edited-sheets` or `protected`, before anything is changed
 */
export async function completeSwap(
  context: Excel.RequestContext,
  roles: SheetRoles,
  { replaceable, onEdited, toProtect, beginLast, finish, conclude }: SwapOptions,
): Promise<string[]> {
  const { fresh, former, users } = roles;
  // Formulas need a successor only for what is about to go.
  const referring = former.length > 0 ? users : [];
  const { marked, formulas, names: definedNames } = await survey(context, former, referring);

  const wanted = fresh.map(({ ticket }) => ticket.name);
  const isInTheWay = ({ name, owner }: SurveyedSheet): boolean =>
    owner === "edited" &&
    replaceable !== "wanted" &&
    !replaceable.includes(name) &&
    wanted.some((other) => isSameName(other, name));
  const aside = onEdited === "put-aside" ? marked.filter(isInTheWay) : [];
  const existing = [
    ...users.map(({ name }) => ({ name, owner: "user" as const })),
    ...marked.filter((sheet) => !aside.includes(sheet)),
  ];
  const { names, removed } = nameSheets(wanted, existing, replaceable);
  const leaving = marked.filter(({ name }) => removed.includes(name));
  const staying = marked.filter(({ name }) => !removed.includes(name));

  if (queueSuccession(context, formulas, definedNames, successorsOf(leaving, fresh, names)) > 0) {
    await context.sync();
  }
  beginLast?.();

  const worksheets = context.workbook.worksheets;
  const proxyOf = ({ id }: SheetEntry): Excel.Worksheet => worksheets.getItem(id);
  const proxies = fresh.map(proxyOf);
  const setMarks = (state: MarkState): void => {
    fresh.forEach(({ owned }, i) => {
      if (owned.state !== "final") setMark(proxies[i], { ...owned, state });
    });
  };
  const waiting = [
    ...roles.done.filter(({ name, isProtected }) => toProtect.includes(name) && !isProtected),
    ...fresh.flatMap((sheet, i) =>
      toProtect.includes(sheet.ticket.name) ? [{ ...sheet, name: names[i] ?? sheet.name }] : [],
    ),
  ];
  context.application.suspendScreenUpdatingUntilNextSync();
  if (toProtect.length > 0) queueNote(context, roles.set, waiting);
  setMarks("ready");
  queueOrder(roles, leaving, proxies);
  proxies.forEach((sheet, order) => {
    sheet.visibility = "Visible";
    finish?.(sheet, order);
  });
  queueDeletion(leaving, proxyOf);
  queueKeeping(staying, aside, [...existing.map(({ name }) => name), ...names], proxyOf);
  proxies.forEach((sheet, i) => {
    const name = names[i];
    if (name !== undefined) sheet.name = name;
  });
  if (roles.set === "propri") for (const sheet of proxies) sheet.names.getItem(MARK_NAME).delete();
  else setMarks("final");
  for (const sheet of proxies) sheet.names.getItem(TICKET_NAME).delete();
  conclude?.();
  if (toProtect.length > 0) queueProtection(context, roles.set, waiting);
  await context.sync();
  return names;
}

/**
 * Deletes new sheets that were not completed. The complete ones go first: as long as one that is not complete stays,
 * the next attempt knows that they are to be deleted. What already pointed at them points at the former ones again.
 * @param isWaiting something was to be protected
 */
export async function takeBack(
  context: Excel.RequestContext,
  { set, fresh, unfinished, former, users }: SheetRoles,
  isWaiting: boolean,
): Promise<void> {
  const { formulas, names: definedNames } = await survey(context, [], users);

  const formerNames = new Map(former.map(({ name }) => [name.toLowerCase(), name]));
  const successors = new Map(
    [...fresh, ...unfinished].flatMap(({ name, ticket }) => {
      const successor = ticket && formerNames.get(ticket.name.toLowerCase());
      return successor ? [[name.toLowerCase(), successor] as const] : [];
    }),
  );
  queueSuccession(context, formulas, definedNames, successors);
  if (isWaiting) queueForgetting(context, set);
  queueDeletion([...fresh, ...unfinished], ({ id }) => context.workbook.worksheets.getItem(id));
  await context.sync();
}

const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Former sheets → the new ones of the same name, by the temporary name that these still have. */
function successorsOf(
  leaving: readonly SurveyedSheet[],
  fresh: readonly FreshSheet[],
  names: readonly string[],
): Successors {
  return new Map(
    leaving.flatMap(({ name }) => {
      const successor = fresh[names.findIndex((other) => isSameName(other, name))];
      return successor ? [[name.toLowerCase(), successor.name] as const] : [];
    }),
  );
}

/**
 * New sheets are added at the end; they go to their place while they are hidden, all of them before the first is shown.
 * The user may have moved some meanwhile.
 */
function queueOrder(
  roles: SheetRoles,
  leaving: readonly SheetEntry[],
  proxies: readonly Excel.Worksheet[],
): void {
  const { fresh, count } = roles;
  if (fresh.some(({ visibility }) => visibility === "visible")) return;
  const first = sheetPlace(roles, leaving);
  if (fresh.every(({ position }, i) => position === first + i)) return;
  for (const sheet of proxies) sheet.position = count - 1;
  if (first + fresh.length === count) return;
  proxies.forEach((sheet, i) => {
    sheet.position = first + i;
  });
}
