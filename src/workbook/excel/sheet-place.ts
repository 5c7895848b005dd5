// SPDX-License-Identifier: EUPL-1.2
import { standsAfter } from "../sheet-mark";
import type { SheetEntry } from "./inventory";
import type { SheetRoles } from "./sheet-roles";

/**
 * Index, among the sheets that are not new, that the new ones of a set stand at. They take the place of the first of
 * those that leave, wherever the user moved it; where none leaves, that of the set (`SHEET_SETS`).
 */
export function sheetPlace(
  { set, former, users }: Pick<SheetRoles, "set" | "former" | "users">,
  leaving: readonly SheetEntry[],
): number {
  const others = [...former, ...users].sort((a, b) => a.position - b.position);
  const leaves = others.map(({ id }) => leaving.some((sheet) => sheet.id === id));
  const first = leaves.indexOf(true);
  // Behind those that stand with the first: when they go, Excel shows the sheet that follows.
  const next =
    first < 0
      ? others.findIndex(({ mark }) => standsAfter(set, mark))
      : leaves.findIndex((isLeaving, i) => i > first && !isLeaving);
  return next < 0 ? others.length : next;
}

/** Position of the first new sheet once the leaving ones are gone, from 1. */
export function firstPosition(roles: SheetRoles, leaving: readonly SheetEntry[]): number {
  const place = sheetPlace(roles, leaving);
  const others = [...roles.former, ...roles.users].sort((a, b) => a.position - b.position);
  const before = others.slice(0, place).filter(({ id }) => !leaving.some((sheet) => sheet.id === id));
  return before.length + 1;
}
