// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "../../../src/workbook/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { MARK_NAME } from "../../../src/workbook/sheet-mark";
import { DEFAULT_FORMAT, shared } from "./cell-format";
import { addName } from "./names";
import { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Puts the sheets of a snapshot in place of all there are. */
export function loadSnapshot(workbook: Workbook, snapshot: WorkbookSnapshot): void {
  const sheets = snapshot.sheets.map((given) => sheetFrom(workbook, given));
  workbook.replaceSheets(sheets);
  workbook.takeChanges();
}

function sheetFrom(workbook: Workbook, given: SheetSnapshot): Sheet {
  const sheet = new Sheet(workbook, workbook.newId("sheet"), given.name);
  sheet.visibility = VISIBILITY[given.visibility];
  given.values.forEach((line, r) =>
    line.forEach((value, c) => {
      const address = cellAddress(given.top + r, given.left + c);
      const numberFormat = given.numberFormats[address] ?? "General";
      sheet.grid.set(given.top + r, given.left + c, {
        value,
        formula: given.formulas[address] ?? null,
        format: shared({ ...DEFAULT_FORMAT, numberFormat }),
      });
    }),
  );
  if (given.mark !== null) {
    addName(sheet, MARK_NAME, `="${given.mark.replaceAll('"', '""')}"`).visible = false;
  }
  return sheet;
}

/** Puts sheets with these cells, from A1 on, in place of all there are. */
export function loadCells(
  workbook: Workbook,
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): void {
  const snapshots = Object.entries(sheets).map(([name, rows]): SheetSnapshot => ({
    name,
    visibility: "visible",
    top: 0,
    left: 0,
    values: rows.map((row) => [...row]),
    formulas: {},
    numberFormats: {},
    mark: null,
  }));
  loadSnapshot(workbook, { sheets: snapshots, leftAside: [] });
}
