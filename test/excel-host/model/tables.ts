// SPDX-License-Identifier: EUPL-1.2
import type { Rect } from "./rect";
import type { Sheet } from "./sheet";
import { type Shift, shiftRect } from "./shift";

/** A table of Excel's («Formatta come tabella»), as far as it stands somewhere and is in the way. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly rect: Rect;
}

export function addTable(sheet: Sheet, name: string, rect: Rect): void {
  sheet.tables = [...sheet.tables, { id: sheet.workbook.newId("table"), name, rect }];
}

/** Tables follow their cells. */
export function shiftTables(sheet: Sheet, shift: Shift): void {
  sheet.tables = sheet.tables.flatMap((table) => {
    const rect = shiftRect(table.rect, shift);
    return rect ? [{ ...table, rect }] : [];
  });
}
