// SPDX-License-Identifier: EUPL-1.2
import { accessDenied, invalidArgument } from "./host-error";
import type { Rect } from "./rect";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** What a protected sheet still allows; the names are those of office.js. */
export const PROTECTION_OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export type ProtectionOption = (typeof PROTECTION_OPTIONS)[number];

export interface SheetProtection {
  readonly allowed: ReadonlySet<ProtectionOption>;
  readonly selectionMode: string;
  readonly password: string;
}

export interface WorkbookProtection {
  readonly password: string;
}

/** @throws HostError when the sheet is protected and one of the cells is locked. */
export function requireUnlocked(sheet: Sheet, rects: readonly Rect[]): void {
  if (!sheet.protection) return;
  const locked = rects.some((rect) =>
    [...sheet.grid.formatsIn(rect)].some(({ protection }) => protection.locked),
  );
  if (locked) throw accessDenied(`The sheet ${sheet.name} is protected.`);
}

/** @throws HostError when the sheet is protected and its protection does not allow this. */
export function requireAllowed(sheet: Sheet, option?: ProtectionOption): void {
  if (!sheet.protection || (option && sheet.protection.allowed.has(option))) return;
  throw accessDenied(`The sheet ${sheet.name} is protected${option ? ` without ${option}` : ""}.`);
}

/** @throws HostError when sheets may not be added, deleted, renamed, moved, hidden or copied. */
export function requireStructure(workbook: Workbook): void {
  if (workbook.protection) throw accessDenied("The structure of the workbook is protected.");
}

/** Protecting what is protected is refused, as office.js's documentation says. */
export function protect<P extends object>(owner: { protection: P | null }, protection: P): void {
  if (owner.protection) throw accessDenied("It is protected already.");
  owner.protection = protection;
}

export function unprotect(owner: { protection: { password: string } | null }, password: string): void {
  if (!owner.protection) return;
  if (owner.protection.password !== password) throw invalidArgument("The password is not right.");
  owner.protection = null;
}
