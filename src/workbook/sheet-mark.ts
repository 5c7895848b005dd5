// SPDX-License-Identifier: EUPL-1.2
import type { SheetPlan } from "./sheet-plan";
import type { CellValue, SheetSnapshot } from "./snapshot";

/** Hidden, sheet-scoped defined name that tells our sheets from the user's. */
export const MARK_NAME = "_PIRA_allegato";

/** How the names of our new sheets begin until these take their place. */
export const TEMPORARY_NAME = "~PIRA nuovo";

/**
 * How far a sheet of ours has come: `writing` is not complete yet, `ready` waits to take the place of an old one,
 * `final` is the allegato, `replaced` is an old one on its way out.
 */
export type MarkState = "writing" | "ready" | "final" | "replaced";

/**
 * What our sheets are for, in the order of their tabs; each set is written and replaced on its own. Those of `propri`
 * become the user's own and lose their mark once they are complete; `elenchi` holds the values of drop-down lists.
 */
export const SHEET_SETS = [
  "propri",
  "stanziamenti",
  "impostazioni",
  "verifica",
  "allegato",
  "elenchi",
] as const;

export type SheetSet = (typeof SHEET_SETS)[number];

/** Sets of sheets that the user reads, written by `writeSheets`. */
export type WrittenSet = Exclude<SheetSet, "propri" | "elenchi">;

export interface SheetMark {
  set: SheetSet;
  state: MarkState;
  /** Hash of the name and the content we gave the sheet. */
  hash: string;
}

/** The allegato, the first set there was, goes without its name. */
const NAMED_SETS = SHEET_SETS.filter((set) => set !== "allegato");

const MARK_TEXT = new RegExp(
  `^pira/1 (writing|ready|final|replaced) ([0-9a-f]{14})(?: (${NAMED_SETS.join("|")}))?$`,
);

export const formatMark = ({ set, state, hash }: SheetMark): string =>
  `pira/1 ${state} ${hash}${set === "allegato" ? "" : ` ${set}`}`;

/** Reads a mark; null for a text that is not one of ours. */
export function parseMark(text: string | null): SheetMark | null {
  const match = text === null ? null : MARK_TEXT.exec(text);
  if (!match?.[1] || !match[2]) return null;
  return { set: (match[3] ?? "allegato") as SheetSet, state: match[1] as MarkState, hash: match[2] };
}

/** True for a sheet that stands after those of a set: one of ours, of a later set. */
export function standsAfter(set: SheetSet, mark: string | null): boolean {
  const other = parseMark(mark)?.set;
  return other !== undefined && SHEET_SETS.indexOf(other) > SHEET_SETS.indexOf(set);
}

/** Who a sheet belongs to: a copied, renamed or altered sheet of ours is `edited`, the user's until they agree. */
export function sheetOwner(sheet: SheetSnapshot): "user" | "ours" | "edited" {
  const mark = parseMark(sheet.mark);
  if (mark === null) return "user";
  return mark.hash === snapshotHash(sheet) ? "ours" : "edited";
}

/** True for a sheet that a writing left behind when it was cut short; an empty one may not even have its mark. */
export function isLeftOver({ name, mark, values }: Pick<SheetSnapshot, "name" | "mark" | "values">): boolean {
  const state = parseMark(mark)?.state;
  return state === undefined ? values.length === 0 && name.startsWith(TEMPORARY_NAME) : state !== "final";
}

/** Hash of a sheet as it stands in the workbook. */
export function snapshotHash(sheet: Pick<SheetSnapshot, "name" | "top" | "left" | "values">): string {
  const cells = sheet.values.flatMap((row, r) =>
    row.map((value, c): HashedCell => [sheet.top + r, sheet.left + c, value]),
  );
  return contentHash(sheet.name, cells);
}

/** Hash that the sheet of a plan will have once written under `name`. */
export function planHash(name: string, plan: SheetPlan): string {
  return contentHash(
    name,
    plan.cells.map(({ row, column, value }): HashedCell => [row, column, value]),
  );
}

type HashedCell = readonly [row: number, column: number, value: CellValue];

function contentHash(name: string, cells: readonly HashedCell[]): string {
  const filled = cells
    .filter(([, , value]) => value !== "")
    .sort(([rowA, columnA], [rowB, columnB]) => rowA - rowB || columnA - columnB)
    .map(([row, column, value]) => `${row},${column},${typeof value},${normalised(value)}`);
  return hash53([name, ...filled].join("\u0000"));
}

/** Sums that Excel calculates anew differ from ours in the last digits: 0.1 + 0.2 is not 0.3. Euros have fewer. */
const SURE_DIGITS = 12;

/** Excel and the file format disagree on line ends, and on the last digits of a sum. */
const normalised = (value: CellValue): string =>
  typeof value === "number"
    ? String(Number(value.toPrecision(SURE_DIGITS)))
    : String(value).replaceAll("\r\n", "\n");

/** cyrb53: 53 bits, public domain; told apart from an accident, not from malice. */
function hash53(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
}
