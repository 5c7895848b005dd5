// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import { describeContract } from "../contract";
import { everyLabel, type GivenSheet, type Layout, type OpenedBook } from "../opened-book";
import { parseCellAddress } from "../../../src/workbook/address";

async function fileWith(sheets: readonly GivenSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, visibility, cells, formulas, formats, bold, merges, widths } of sheets) {
    const sheet = book.addWorksheet(name, { state: visibility ?? "visible" });
    for (const [cell, value] of Object.entries(cells ?? {})) {
      if (value !== "") sheet.getCell(cell).value = value;
    }
    for (const [cell, { formula, value }] of Object.entries(formulas ?? {})) {
      sheet.getCell(cell).value = { formula: formula.slice(1), result: value };
    }
    for (const [cell, format] of Object.entries(formats ?? {})) sheet.getCell(cell).numFmt = format;
    for (const range of merges ?? []) sheet.mergeCells(range);
    for (const cell of bold ?? [])
      sheet.getCell(cell).style = { ...sheet.getCell(cell).style, font: { bold: true } };
    for (const [column, width] of Object.entries(widths ?? {}))
      sheet.getColumn(Number(column) + 1).width = width;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function layoutOf(bytes: Uint8Array): Promise<Layout> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const [sheet] = book.worksheets;
  const bold: string[] = [];
  sheet?.eachRow((row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.style.font?.bold) bold.push(cell.address);
    }),
  );
  const widths = (sheet?.columns ?? []).flatMap(({ width, isCustomWidth }, index) =>
    isCustomWidth && width !== undefined ? [[index, width] as const] : [],
  );
  return {
    merges: [...(sheet?.model.merges ?? [])].sort(),
    bold: bold.sort(),
    widths: Object.fromEntries(widths),
  };
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
    layout: () => layoutOf(workbook.save()),
    state: () => ({ bytes: workbook.save(), marks: workbook.marks() }),
  };
}

describeContract("file", async (sheets) => opened(await fileWith(sheets)));
