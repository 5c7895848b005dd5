// SPDX-License-Identifier: EUPL-1.2
import { MARK_NAME, formatMark, standsAfter, type MarkState, type SheetMark } from "../sheet-mark";
import { nameSheets, type Replaceable } from "../sheet-names";
import type { SheetEntry } from "./inventory";
import { queueSuccession, type Successors } from "./references";
import type { FreshSheet, SheetRoles } from "./sheet-roles";
import { survey, type SurveyedSheet } from "./survey";
import { TICKET_NAME, textFormula } from "./ticket";

export interface SwapOptions {
  /** Edited sheets of ours that may be lost. */
  replaceable: Replaceable;
  /**
   * What becomes of an edited sheet that stands where a new one goes and that may not be lost:
   * either the swap is refused, or the sheet is renamed and left to the user.
   */
  onEdited: "refuse" | "put-aside";
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
 * 4. they take their names, become `final`, or the user's own, and lose their tickets.
 * Returns the names given.
 * @throws WorkbookError `edited-sheets` or `protected`, before anything is changed
 */
export async function completeSwap(
  context: Excel.RequestContext,
  roles: SheetRoles,
  { replaceable, onEdited, finish, conclude }: SwapOptions,
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

  const worksheets = context.workbook.worksheets;
  const proxyOf = ({ id }: SheetEntry): Excel.Worksheet => worksheets.getItem(id);
  const proxies = fresh.map(proxyOf);
  const setMarks = (state: MarkState): void => {
    fresh.forEach(({ owned }, i) => {
      if (owned.state !== "final") setMark(proxies[i], { ...owned, state });
    });
  };
  context.application.suspendScreenUpdatingUntilNextSync();
  setMarks("ready");
  queueOrder(roles, proxies);
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
  await context.sync();
  return names;
}

/**
 * Deletes new sheets that were not completed. The complete ones go first: as long as one that is not complete stays,
 * the next attempt knows that they are to be deleted. What already pointed at them points at the former ones again.
 */
export async function takeBack(
  context: Excel.RequestContext,
  { fresh, unfinished, former, users }: SheetRoles,
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

function setMark(sheet: Excel.Worksheet | undefined, mark: SheetMark): void {
  const name = sheet?.names.getItem(MARK_NAME);
  if (name) name.formula = textFormula(formatMark(mark));
}

/** New sheets are added at the end; they stand before those of later sets, and the user may have moved some meanwhile. */
function queueOrder(
  { set, fresh, former, users, count }: SheetRoles,
  proxies: readonly Excel.Worksheet[],
): void {
  const others = [...former, ...users].sort((a, b) => a.position - b.position);
  const next = others.findIndex(({ mark }) => standsAfter(set, mark));
  const first = next < 0 ? others.length : next;
  if (fresh.every(({ position }, i) => position === first + i)) return;
  for (const sheet of proxies) sheet.position = count - 1;
  if (next < 0) return;
  proxies.forEach((sheet, i) => {
    sheet.position = first + i;
  });
}

/** Sheets on their way out say so first, all of them: what they held when this was decided may be deleted later. */
export function queueDeletion(
  sheets: readonly (SheetEntry & Partial<Pick<SurveyedSheet, "hash" | "owned">>)[],
  proxyOf: (sheet: SheetEntry) => Excel.Worksheet,
): void {
  for (const sheet of sheets) {
    const { hash, owned, isProtected } = sheet;
    if (hash !== undefined && owned && !isProtected) {
      setMark(proxyOf(sheet), { ...owned, state: "replaced", hash });
    }
  }
  for (const sheet of sheets) {
    const proxy = proxyOf(sheet);
    // Excel does not delete a very hidden sheet.
    if (sheet.visibility === "veryHidden") proxy.visibility = "Hidden";
    proxy.delete();
  }
}

/** Edited sheets stay as the user's, under another name where a new one takes theirs. */
function queueKeeping(
  staying: readonly SurveyedSheet[],
  aside: readonly SurveyedSheet[],
  taken: readonly string[],
  proxyOf: (sheet: SheetEntry) => Excel.Worksheet,
): void {
  for (const sheet of staying) {
    if (sheet.owned.state === "replaced") setMark(proxyOf(sheet), { ...sheet.owned, state: "final" });
  }
  const users = taken.map((name) => ({ name, owner: "user" as const }));
  const names = nameSheets(
    aside.map(({ name }) => name),
    users,
    [],
  ).names;
  aside.forEach((sheet, i) => {
    const name = names[i];
    if (name !== undefined) proxyOf(sheet).name = name;
  });
}
