// SPDX-License-Identifier: EUPL-1.2
import { standsAfter, type SheetSet } from "../sheet-mark";
import type { SheetSnapshot } from "../snapshot";

/**
 * The sheet that new ones of a set stand before; null for the end. They take the place of the first of those that go,
 * wherever the user moved it; where none goes, that of the set (`SHEET_SETS`).
 * @param order names of all sheets, in the order of their tabs
 */
export function sheetPlace(
  set: SheetSet,
  order: readonly string[],
  sheets: readonly SheetSnapshot[],
  removed: readonly string[],
): string | null {
  const first = order.findIndex((name) => removed.includes(name));
  return first < 0
    ? (sheets.find(({ mark }) => standsAfter(set, mark))?.name ?? null)
    : (order.slice(first).find((name) => !removed.includes(name)) ?? null);
}
