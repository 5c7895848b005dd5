// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import { isErrorValue, type CellValue, type WorkbookSnapshot } from "../../src/workbook/snapshot";
import { parseCellAddress } from "../../src/workbook/address";

/** A snapshot as the bytes of a real file, written by a library that the product does not use. */
export async function xlsxOf({ sheets }: WorkbookSnapshot): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, visibility, top, left, values, formulas, numberFormats } of sheets) {
    const sheet = workbook.addWorksheet(name, { state: visibility });
    for (const [r, row] of values.entries()) {
      for (const [c, value] of row.entries()) {
        if (value !== "") sheet.getCell(top + r + 1, left + c + 1).value = written(value);
      }
    }
    for (const [address, formula] of Object.entries(formulas)) {
      const { row, column } = parseCellAddress(address);
      const result = values[row - top]?.[column - left] ?? "";
      sheet.getCell(address).value = { formula: formula.slice(1), result: result };
    }
    for (const [address, format] of Object.entries(numberFormats)) sheet.getCell(address).numFmt = format;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const written = (value: CellValue): ExcelJS.CellValue =>
  isErrorValue(value) ? ({ error: value } as ExcelJS.CellErrorValue) : value;
