// SPDX-License-Identifier: EUPL-1.2
import { MARK_NAME } from "../sheet-mark";
import type { SheetVisibility } from "../snapshot";
import type { Area } from "./area";
import { TICKET_NAME, namedText, parseTicket, type Ticket } from "./ticket";

/** What is known of a sheet before any of its cells is read. */
export interface SheetEntry {
  /** Excel's own id: stays the same when the sheet is renamed. */
  id: string;
  name: string;
  /** Zero-based, among all sheets. */
  position: number;
  visibility: SheetVisibility;
  /** Text of our mark, or null. */
  mark: string | null;
  ticket: Ticket | null;
  /** Cells that hold something; null on an empty sheet. */
  used: Area | null;
  isProtected: boolean;
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Every sheet in the order of the tabs, in two syncs; the first takes along whatever was queued before. */
export async function listSheets(context: Excel.RequestContext): Promise<SheetEntry[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  await context.sync();

  const details = sheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    used.untrack();
    const mark = sheet.names.getItemOrNullObject(MARK_NAME);
    mark.load("formula");
    const ticket = sheet.names.getItemOrNullObject(TICKET_NAME);
    ticket.load("formula");
    const protection = sheet.protection;
    protection.load("protected");
    return { sheet, used, mark, ticket, protection };
  });
  await context.sync();

  return details.map(({ sheet, used, mark, ticket, protection }, position) => ({
    id: sheet.id,
    name: sheet.name,
    position,
    visibility: VISIBILITY[sheet.visibility],
    mark: namedText(mark),
    ticket: parseTicket(namedText(ticket)),
    used: used.isNullObject
      ? null
      : { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
    isProtected: protection.protected,
  }));
}
