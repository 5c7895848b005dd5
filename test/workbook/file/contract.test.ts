// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import { escapeXml } from "../../../src/workbook/file/xml";
import { partOf } from "../../support/zip-parts";
import { describeContract } from "../contract";
import { describeRestructuring } from "../contract-restructuring";
import { everyLabel, type DropDown, type GivenSheet, type Layout, type OpenedBook } from "../opened-book";
import { cellAddress, parseCellAddress, parseRange } from "../../../src/workbook/address";

async function fileWith(sheets: readonly GivenSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const given of sheets) {
    const { name, visibility, cells, formulas, formats, bold, merges, widths } = given;
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
    for (const [row, height] of Object.entries(given.heights ?? {}))
      sheet.getRow(Number(row) + 1).height = height;
    for (const row of given.breaks ?? []) sheet.getRow(row).addPageBreak();
    for (const [key, formula] of Object.entries(given.names ?? {})) book.definedNames.add(formula, key);
    if (given.printArea) sheet.pageSetup.printArea = given.printArea;
    if (given.titleRows) sheet.pageSetup.printTitlesRow = given.titleRows;
    for (const [range, values] of Object.entries(given.ownLists ?? {})) {
      for (const cell of cellsOf(range)) {
        sheet.getCell(cell).dataValidation = { type: "list", formulae: [`"${values}"`] };
      }
    }
    if (given.isProtected) await sheet.protect("", {});
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function cellsOf(range: string): string[] {
  const { row, column, rows, columns } = parseRange(range);
  return Array.from({ length: rows * columns }, (_, i) =>
    cellAddress(row + Math.floor(i / columns), column + (i % columns)),
  );
}

async function layoutOf(bytes: Uint8Array, name?: string): Promise<Layout> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const sheet = book.worksheets.find((each) => each.name === name) ?? book.worksheets[0];
  const bold: string[] = [];
  const heights: Record<number, number> = {};
  sheet?.eachRow({ includeEmpty: true }, (row) => {
    if (row.height) heights[row.number - 1] = row.height;
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.style.font?.bold) bold.push(cell.address);
    });
  });
  const widths = (sheet?.columns ?? []).flatMap(({ width, isCustomWidth }, index) =>
    isCustomWidth && width !== undefined ? [[index, width] as const] : [],
  );
  return {
    merges: [...(sheet?.model.merges ?? [])].sort(),
    bold: bold.sort(),
    widths: Object.fromEntries(widths),
    heights,
    printArea: sheet?.pageSetup.printArea ?? null,
    titleRows: sheet?.pageSetup.printTitlesRow ?? null,
    ...unreadByExcelJs(bytes, name),
  };
}

/** Breaks and names, which ExcelJS writes and does not read again, or not those with an error. */
function unreadByExcelJs(bytes: Uint8Array, name: string | undefined): Pick<Layout, "breaks" | "names"> {
  const names = [...partOf(bytes, "xl/workbook.xml").matchAll(/<definedName name="([^"]*)">([^<]*)</g)];
  return {
    breaks: [...sheetPart(bytes, name).matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row)),
    names: Object.fromEntries(names.map(([, key = "", text = ""]) => [key, text.replaceAll("&apos;", "'")])),
  };
}

/** XML of a sheet, the first one unless named. */
function sheetPart(bytes: Uint8Array, name: string | undefined): string {
  const workbook = partOf(bytes, "xl/workbook.xml");
  const relations = partOf(bytes, "xl/_rels/workbook.xml.rels");
  const sheets = [...workbook.matchAll(/<sheet [^>]*?name="([^"]*)"[^>]*?r:id="([^"]*)"/g)];
  const id = (sheets.find(([, other]) => name !== undefined && other === escapeXml(name)) ?? sheets[0])?.[2];
  const target = new RegExp(`<Relationship [^>]*Id="${id ?? ""}"[^>]*>`).exec(relations)?.[0] ?? "";
  return partOf(bytes, `xl/${/Target="([^"]*)"/.exec(target)?.[1] ?? ""}`);
}

/** Read by pattern: ExcelJS tells them cell by cell, and without what a file may leave out. */
function dropDownsOf(bytes: Uint8Array, name: string): Record<string, DropDown> {
  const elements = sheetPart(bytes, name).matchAll(/<dataValidation ([^>]*)><formula1>([^<]*)<\/formula1>/g);
  const entries = [...elements].flatMap(([, attributes = "", source = ""]) => {
    const attribute = (key: string): string => new RegExp(`\\b${key}="([^"]*)"`).exec(attributes)?.[1] ?? "";
    const style = attribute("errorStyle") || "stop";
    const dropDown = {
      source: source.replaceAll("&quot;", ""),
      title: attribute("promptTitle"),
      message: attribute("prompt"),
      alert: style.charAt(0).toUpperCase() + style.slice(1),
      allowsBlanks: attribute("allowBlank") === "1",
    };
    return attribute("sqref")
      .split(" ")
      .map((range): [string, DropDown] => [range, dropDown]);
  });
  return Object.fromEntries(entries);
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
    layout: (sheet) => layoutOf(workbook.save(), sheet),
    dropDowns: (sheet) => Promise.resolve(dropDownsOf(workbook.save(), sheet)),
    state: () => ({ bytes: workbook.save(), marks: workbook.marks() }),
  };
}

describeContract("file", async (sheets) => opened(await fileWith(sheets)));
describeRestructuring("file", async (sheets) => opened(await fileWith(sheets)));
