// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";

/** A file with the values of a workbook. */
export async function xlsxOf({ sheets }: WorkbookSnapshot): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, values } of sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const row of values) sheet.addRow(row.map((value) => (value === "" ? null : value)));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
