// SPDX-License-Identifier: EUPL-1.2
import { TEMPORARY_NAME, parseMark, type SheetMark, type SheetSet } from "../sheet-mark";
import type { SheetEntry } from "./inventory";
import type { Ticket } from "./ticket";

/** Name that a new sheet of ours has until it takes its place. */
export const temporaryName = (order: number): string => `${TEMPORARY_NAME} ${order + 1}`;

export interface MarkedSheet extends SheetEntry {
  owned: SheetMark;
}

/** A new sheet that does not have its place yet. */
export interface FreshSheet extends MarkedSheet {
  ticket: Ticket;
}

/** The sheets of a workbook by the part they play in writing one set of ours. */
export interface SheetRoles {
  set: SheetSet;
  /** New and complete, or to be taken as such, in their order. */
  fresh: FreshSheet[];
  /** New and not complete, or empty ones that did not even get their mark. */
  unfinished: SheetEntry[];
  /** The set as it stood before. */
  former: MarkedSheet[];
  /** New ones that are done already, while others of them are not yet. */
  done: MarkedSheet[];
  /** Those that carry no mark of ours, or that of another set. */
  users: SheetEntry[];
  /** Those that became the user's own, and did not lose their ticket. */
  released: SheetEntry[];
  /** How many sheets there are, of all kinds. */
  count: number;
}

/**
 * Sorts sheets by their marks. As long as no new sheet is final, those that are belong to the former set; once
 * one is, what was to be replaced says so itself.
 */
export function sheetRoles(sheets: readonly SheetEntry[], set: SheetSet): SheetRoles {
  const marked = sheets.flatMap((sheet): MarkedSheet[] => {
    const owned = parseMark(sheet.mark);
    return owned?.set === set ? [{ ...sheet, owned }] : [];
  });
  const isNew = ({ ticket, owned }: MarkedSheet): boolean =>
    ticket !== null || owned.state === "writing" || owned.state === "ready";
  const isComplete = (sheet: MarkedSheet): sheet is FreshSheet =>
    sheet.ticket !== null && sheet.owned.state !== "writing";
  const isBare = ({ name, mark, used }: SheetEntry): boolean =>
    mark === null && used === null && name.startsWith(TEMPORARY_NAME);

  const others = sheets.filter(({ mark }) => parseMark(mark)?.set !== set);
  const placed = marked.filter(isNew);
  const swapped = placed.some(({ owned }) => owned.state === "final");
  const isFormer = (sheet: MarkedSheet): boolean =>
    !isNew(sheet) && (sheet.owned.state === "replaced" || !swapped);
  return {
    set,
    fresh: placed.filter(isComplete).sort((a, b) => a.ticket.order - b.ticket.order),
    unfinished: [...placed.filter((sheet) => !isComplete(sheet)), ...others.filter(isBare)],
    former: marked.filter(isFormer),
    done: marked.filter((sheet) => !isNew(sheet) && !isFormer(sheet)),
    users: others.filter((sheet) => !isBare(sheet)),
    released: set === "propri" ? others.filter(({ mark, ticket }) => mark === null && ticket !== null) : [],
    count: sheets.length,
  };
}

/** True when a `writeSheets` was cut short. */
export const isCutShort = ({ fresh, unfinished, former, released }: SheetRoles): boolean =>
  fresh.length > 0 ||
  unfinished.length > 0 ||
  released.length > 0 ||
  former.some(({ owned }) => owned.state === "replaced");
