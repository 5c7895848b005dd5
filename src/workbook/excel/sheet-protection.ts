// SPDX-License-Identifier: EUPL-1.2
import type { SheetSet } from "../sheet-mark";
import { isRefused, toWorkbookError } from "./faults";
import type { SheetEntry } from "./inventory";

/** Cells can be selected and copied; there is no password: whoever wants to edit takes the protection off. */
const OPTIONS: Excel.WorksheetProtectionOptions = { selectionMode: "Normal" };

/**
 * Setting of the workbook, there while a swap is under way, with the names of the new sheets that are to be protected.
 * They are protected last: names of a protected sheet, our mark and ticket among them, are not ours to change.
 */
const settingOf = (set: SheetSet): string => `PIRA.daProteggere.${set}`;

/** Queues the loading of what waits to be protected. Returns what gives the names once Excel has answered. */
export function queueWaiting(context: Excel.RequestContext, set: SheetSet): () => string[] {
  const setting = context.workbook.settings.getItemOrNullObject(settingOf(set));
  setting.load("value");
  return () => namesIn(setting);
}

function namesIn(setting: Excel.Setting): string[] {
  const value: unknown = setting.isNullObject ? null : setting.value;
  return Array.isArray(value) ? value.map(String) : [];
}

/** Queues the note that sheets of these names wait to be protected. */
export function queueNote(
  context: Excel.RequestContext,
  set: SheetSet,
  sheets: readonly Pick<SheetEntry, "name">[],
): void {
  context.workbook.settings.add(
    settingOf(set),
    sheets.map(({ name }) => name),
  );
}

/** Queues the end of the waiting. */
export function queueForgetting(context: Excel.RequestContext, set: SheetSet): void {
  context.workbook.settings.getItem(settingOf(set)).delete();
}

/** Queues the protection of sheets that wait for it, and the end of their waiting. */
export function queueProtection(
  context: Excel.RequestContext,
  set: SheetSet,
  sheets: readonly Pick<SheetEntry, "id">[],
): void {
  for (const { id } of sheets) context.workbook.worksheets.getItem(id).protection.protect(OPTIONS);
  queueForgetting(context, set);
}

/** Protects what a swap that was cut short left unprotected; an Excel that refuses it is not asked again. */
export async function protectWaiting(
  context: Excel.RequestContext,
  set: SheetSet,
  sheets: readonly SheetEntry[],
): Promise<void> {
  queueProtection(
    context,
    set,
    sheets.filter(({ isProtected }) => !isProtected),
  );
  try {
    await context.sync();
  } catch (error) {
    if (!isRefused(error) && toWorkbookError(error).code !== "access-denied") throw error;
    queueForgetting(context, set);
    await context.sync();
  }
}
