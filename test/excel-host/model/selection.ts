// SPDX-License-Identifier: EUPL-1.2
import { invalidOperation } from "./host-error";
import { type Rect, formatRect } from "./rect";
import type { Sheet } from "./sheet";

/** Selects cells and brings their sheet to the front. */
export function selectCells(sheet: Sheet, rect: Rect): void {
  if (sheet.visibility !== "Visible") throw invalidOperation(`${sheet.name} is hidden.`);
  sheet.workbook.activate(sheet);
  sheet.selection = rect;
  sheet.workbook.record({ kind: "selected", sheet, address: formatRect(rect) });
}
