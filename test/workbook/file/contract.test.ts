// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import { describeContract } from "../contract";
import { everyLabel, type GivenSheet, type OpenedBook } from "../opened-book";
import { parseCellAddress } from "../../../src/workbook/address";

async function fileWith(sheets: readonly GivenSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, visibility, cells, formulas, formats } of sheets) {
    const sheet = book.addWorksheet(name, { state: visibility ?? "visible" });
    for (const [cell, value] of Object.entries(cells ?? {})) {
      if (value !== "") sheet.getCell(cell).value = value;
    }
    for (const [cell, { formula, value }] of Object.entries(formulas ?? {})) {
      sheet.getCell(cell).value = { formula: formula.slice(1), result: value };
    }
    for (const [cell, format] of Object.entries(formats ?? {})) sheet.getCell(cell).numFmt = format;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function opened(bytes: Uint8Array): OpenedBook {
  const workbook = openFileWorkbook(bytes, nodeExcelize);
  return {
    workbook,
    reopened: () => Promise.resolve(opened(workbook.save())),
    userTypes: async ({ sheet, cell }, value) => {
      const { sheets } = await workbook.read(everyLabel);
      const found = sheets.find(({ name }) => name === sheet);
      const { row, column } = parseCellAddress(cell);
      const expected = found?.values[row - found.top]?.[column - found.left] ?? "";
      await workbook.apply([{ sheet, cell, expected, value }]);
    },
    userSelects: (place) => {
      workbook.select(place);
      return Promise.resolve();
    },
    selection: () => Promise.resolve(workbook.selection()),
    state: () => ({ bytes: workbook.save(), marks: workbook.marks() }),
  };
}

describeContract("file", async (sheets) => opened(await fileWith(sheets)));
