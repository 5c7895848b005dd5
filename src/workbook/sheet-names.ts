// SPDX-License-Identifier: EUPL-1.2
import { parseMark, sheetOwner, type SheetSet } from "./sheet-mark";
import type { SheetSnapshot } from "./snapshot";
import { WorkbookError } from "./workbook-error";

/** A sheet that stands in the workbook, and who it belongs to (`sheetOwner`). */
export interface OwnedSheet {
  name: string;
  owner: "user" | "ours" | "edited";
}

/** A sheet that was read, as a writing of a set sees it: sheets of other sets are not touched, as the user's. */
export const ownedSheet = (sheet: SheetSnapshot, set: SheetSet): OwnedSheet => ({
  name: sheet.name,
  owner: parseMark(sheet.mark)?.set === set ? sheetOwner(sheet) : "user",
});

export interface SheetNaming {
  /** The name of each new sheet, in the order of the wanted ones. */
  names: string[];
  /** Sheets that make way: all of ours, and the edited ones that the user agreed to lose. */
  removed: string[];
}

/** Edited sheets of ours that may go: those that the user agreed to lose, by name, or any whose name is wanted. */
export type Replaceable = readonly string[] | "wanted";

/** People are meant to write in the sheets of every set but the allegato: these are read before they are replaced. */
export const replaceableOf = (set: SheetSet, agreed: readonly string[]): Replaceable =>
  set === "allegato" ? agreed : "wanted";

/** Excel's limit for a sheet's name. */
const MAX_NAME_LENGTH = 31;

/**
 * Chooses the names of the sheets we are about to write. A name that a sheet of the user's already has becomes
 * `… (2)`, `… (3)`; Excel does not tell upper from lower case in names. Sheets of ours that are not wanted any more
 * go too; edited ones whose name nobody wants stay, as the user's.
 * @throws WorkbookError `edited-sheets` when a sheet edited by hand has a wanted name and may not be replaced.
 */
export function nameSheets(
  wanted: readonly string[],
  existing: readonly OwnedSheet[],
  replaceable: Replaceable,
): SheetNaming {
  const makesWay = ({ name, owner }: OwnedSheet): boolean =>
    owner === "ours" || (owner === "edited" && replaceable !== "wanted" && replaceable.includes(name));
  const staying = new Map(
    existing.filter((sheet) => !makesWay(sheet)).map((sheet) => [folded(sheet.name), sheet]),
  );

  const names: string[] = [];
  const inTheWay: string[] = [];
  const given = new Set<string>();
  for (const name of wanted) {
    const free = alternatives(name).find((candidate) => {
      const other = staying.get(folded(candidate));
      return other?.owner !== "user" && !given.has(folded(candidate));
    });
    if (free === undefined) throw new RangeError(`No name left for the sheet ${name}`);
    const edited = staying.get(folded(free));
    if (edited) inTheWay.push(edited.name);
    given.add(folded(free));
    names.push(free);
  }
  if (inTheWay.length > 0 && replaceable !== "wanted") throw new WorkbookError("edited-sheets", inTheWay);
  const removed = existing.filter((sheet) => makesWay(sheet) || inTheWay.includes(sheet.name));
  return { names, removed: removed.map(({ name }) => name) };
}

/**
 * For what gets the very name it asks for, or is not made.
 * @throws WorkbookError `name-taken` when a wanted name is among those that exist already
 */
export function refuseTaken(wanted: readonly string[], existing: readonly string[]): void {
  const names = new Set(existing.map(folded));
  const taken = wanted.filter((name) => names.size === names.add(folded(name)).size);
  if (taken.length > 0) throw new WorkbookError("name-taken", taken);
}

const folded = (name: string): string => name.toLowerCase();

/** The name itself, then `name (2)` to `name (99)`, shortened to fit. */
const alternatives = (name: string): string[] => [
  name,
  ...Array.from({ length: 98 }, (_, index) => {
    const suffix = ` (${index + 2})`;
    return name.slice(0, MAX_NAME_LENGTH - suffix.length) + suffix;
  }),
];
