// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import { cellAddress } from "../../src/workbook/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** Reads an .xlsx with a library of its own: something to hold the file adapter against. Marks are not read. */
export async function readXlsx(path: string): Promise<WorkbookSnapshot> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return { sheets: workbook.worksheets.map(sheetSnapshot), leftAside: [] };
}

function sheetSnapshot(sheet: ExcelJS.Worksheet): SheetSnapshot {
  const snapshot: SheetSnapshot = {
    name: sheet.name,
    visibility: sheet.state,
    top: 0,
    left: 0,
    values: [],
    formulas: {},
    numberFormats: {},
    mark: null,
  };
  const { rowCount, columnCount } = sheet;
  for (let row = 0; row < rowCount; row++) {
    snapshot.values.push(
      Array.from({ length: columnCount }, (_, column): CellValue => {
        const cell = sheet.getCell(row + 1, column + 1);
        const address = cellAddress(row, column);
        if (cell.numFmt && cell.numFmt !== "General") snapshot.numberFormats[address] = cell.numFmt;
        if (cell.isMerged && cell.master.address !== cell.address) return "";
        if (cell.formula) snapshot.formulas[address] = `=${cell.formula}`;
        return plainValue(cell.formula ? cell.result : cell.value);
      }),
    );
  }
  return snapshot;
}

/** Day 0 of Excel's calendar. */
const EPOCH = Date.UTC(1899, 11, 30);

function plainValue(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return (value.getTime() - EPOCH) / 86_400_000;
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return plainValue(value.text);
  return "result" in value ? plainValue(value.result) : "";
}
