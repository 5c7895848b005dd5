// SPDX-License-Identifier: EUPL-1.2
import { MARK_NAME, formatMark, type SheetMark } from "../sheet-mark";
import { nameSheets } from "../sheet-names";
import type { SheetEntry } from "./inventory";
import type { SurveyedSheet } from "./survey";
import { textFormula } from "./ticket";

/** Queues the mark of a sheet of ours that has one. */
export function setMark(sheet: Excel.Worksheet | undefined, mark: SheetMark): void {
  const name = sheet?.names.getItem(MARK_NAME);
  if (name) name.formula = textFormula(formatMark(mark));
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
export function queueKeeping(
  staying: readonly SurveyedSheet[],
  aside: readonly SurveyedSheet[],
  taken: readonly string[],
  proxyOf: (sheet: SheetEntry) => Excel.Worksheet,
): void {
  for (const sheet of staying) {
    if (sheet.owned.state === "replaced" && !sheet.isProtected)
      setMark(proxyOf(sheet), { ...sheet.owned, state: "final" });
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
