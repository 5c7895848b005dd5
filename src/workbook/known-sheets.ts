// SPDX-License-Identifier: EUPL-1.2
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/**
 * A workbook that was read again, in which sheets that hold what they held are the same objects as before, and so is
 * the whole when nothing changed: what was worked out of them stays good.
 */
export function withKnownSheets(now: WorkbookSnapshot, before: WorkbookSnapshot | null): WorkbookSnapshot {
  if (before === null || before === now) return now;
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = now.sheets.map((sheet) => {
    const same = known.get(sheet.name);
    return same && isSameSheet(same, sheet) ? same : sheet;
  });
  const isSame =
    sheets.length === before.sheets.length &&
    sheets.every((sheet, index) => sheet === before.sheets[index]) &&
    now.leftAside.map(({ sheet }) => sheet).join("\n") ===
      before.leftAside.map(({ sheet }) => sheet).join("\n");
  return isSame ? before : { ...now, sheets };
}

const isSameSheet = (a: SheetSnapshot, b: SheetSnapshot): boolean =>
  a === b ||
  (a.visibility === b.visibility &&
    a.top === b.top &&
    a.left === b.left &&
    a.mark === b.mark &&
    isSameList(a.values, b.values, isSameList) &&
    isSameRecord(a.formulas, b.formulas) &&
    isSameRecord(a.numberFormats, b.numberFormats));

function isSameList<T>(
  a: readonly T[],
  b: readonly T[],
  isSame: (one: T, other: T) => boolean = Object.is,
): boolean {
  return a.length === b.length && a.every((item, index) => isSame(item, b[index] as T));
}

const isSameRecord = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean => {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
};
