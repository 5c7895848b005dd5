// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { openFileWorkbook, type FileWorkbook } from "../../../src/workbook/file/file-workbook";
import { sheetOwner } from "../../../src/workbook/sheet-mark";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { richWorkbook } from "../../support/rich-workbook";
import { partChanges, partOf } from "../../support/zip-parts";

/** Excelize takes a second to start, several on a busy machine. */
jest.setTimeout(60_000);

const open = (bytes = richWorkbook()): FileWorkbook => openFileWorkbook(bytes, nodeExcelize);

const sheetsOf = async (workbook: FileWorkbook): Promise<SheetSnapshot[]> =>
  (await workbook.read({ isKnownLabel: () => false })).sheets;

const namesOf = async (workbook: FileWorkbook): Promise<string[]> =>
  (await sheetsOf(workbook)).map(({ name }) => name);

const LONG = "Descrizione molto lunga. ".repeat(12);

const plan = (name: string, title = "Quadro di raccordo"): SheetPlan => ({
  name,
  columns: [40, 100, 333],
  rows: [20.25, 15, 409],
  cells: [
    { row: 0, column: 0, rowSpan: 1, columnSpan: 3, value: title, style: "title" },
    { row: 1, column: 0, rowSpan: 1, columnSpan: 1, value: "011", style: "text" },
    { row: 1, column: 1, rowSpan: 1, columnSpan: 1, value: "=< 3,5", style: "text" },
    { row: 1, column: 2, rowSpan: 1, columnSpan: 1, value: 1234.5, style: "amount" },
    { row: 2, column: 0, rowSpan: 1, columnSpan: 3, value: LONG, style: "text" },
  ],
  styles: {
    title: {
      fontSize: 12,
      bold: true,
      color: "#1F3864",
      fill: "#DDEBF7",
      horizontal: "center",
      vertical: "center",
    },
    text: { fontSize: 9, wrap: true, vertical: "top", borders: ["top", "left", "right", "bottom"] },
    amount: { fontSize: 9, italic: true, horizontal: "right", numberFormat: '#,##0.00\\ "€"' },
  },
  page: {
    orientation: "landscape",
    margins: { top: 54, right: 36, bottom: 54, left: 36, header: 21.6, footer: 21.6 },
    header: { left: "Camera di commercio && altri", center: "", right: "PIRA 2027" },
    footer: { left: "", center: "", right: "Pagina &P di 7" },
    firstPageNumber: 3,
    titleRows: { first: 0, last: 1 },
    breaksBefore: [2],
  },
});

describe("writing our sheets into an .xlsx", () => {
  test("after the user's, in the order asked for, and known as ours", async () => {
    const workbook = open();
    const shares: number[] = [];
    const names = await workbook.writeSheets([plan("All. Quadro"), plan("All. 011-005")], {
      set: "allegato",
      replaceEdited: [],
      onProgress: (share) => shares.push(share),
    });
    expect(names).toEqual(["All. Quadro", "All. 011-005"]);
    expect(shares).toEqual([1 / 3, 2 / 3, 1]);
    const sheets = await sheetsOf(open(workbook.save()));
    expect(sheets.map((sheet) => [sheet.name, sheetOwner(sheet)])).toEqual([
      ["Dati", "user"],
      ["Note", "user"],
      ["Elenchi", "user"],
      ["Piano d'area", "user"],
      ["All. Quadro", "ours"],
      ["All. 011-005", "ours"],
    ]);
    expect(sheets[4]).toMatchObject({
      values: [
        ["Quadro di raccordo", "", ""],
        ["011", "=< 3,5", 1234.5],
        [LONG, "", ""],
      ],
      formulas: {},
      numberFormats: { A1: "@", A2: "@", B2: "@", C2: '#,##0.00\\ "€"' },
    });
  });

  test("the user's parts stay as they were, byte for byte", async () => {
    const workbook = open();
    await workbook.writeSheets([plan("All. Quadro")], { set: "allegato", replaceEdited: [] });
    expect(partChanges(richWorkbook(), workbook.save())).toEqual({
      changed: ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"],
      removed: [],
      added: ["xl/worksheets/sheet8.xml"],
    });
    const workbookPart = partOf(workbook.save(), "xl/workbook.xml");
    expect(workbookPart).toContain("x15ac:absPath");
    expect(workbookPart).toContain("x15:workbookPr");
    expect(workbookPart).toMatch(/<definedName name="_PIRA_allegato"[^>]* hidden="1">/);
    expect(partOf(workbook.save(), "xl/styles.xml")).toContain("FF9C0006");
  });

  test("written again, the same plan gives the same file", async () => {
    const workbook = open();
    await workbook.writeSheets([plan("All. Quadro"), plan("All. 011-005")], {
      set: "allegato",
      replaceEdited: [],
    });
    const once = workbook.save();
    await workbook.writeSheets([plan("All. Quadro"), plan("All. 011-005")], {
      set: "allegato",
      replaceEdited: [],
    });
    expect(partChanges(once, workbook.save())).toEqual({ changed: [], removed: [], added: [] });
  });

  test("sheets no longer wanted go, and names of the user's stay on their sheets", async () => {
    const workbook = open();
    await workbook.writeSheets([plan("All. Quadro"), plan("All. 011-005")], {
      set: "allegato",
      replaceEdited: [],
    });
    await workbook.writeSheets([plan("All. 011-005")], { set: "allegato", replaceEdited: [] });
    expect(await namesOf(workbook)).toEqual(["Dati", "Note", "Elenchi", "Piano d'area", "All. 011-005"]);
    const names = [...partOf(workbook.save(), "xl/workbook.xml").matchAll(/<definedName ([^>]*)>/g)].map(
      ([, name]) => name,
    );
    expect(names).toHaveLength(7);
    expect(names).toContainEqual(expect.stringMatching(/name="Locale" localSheetId="4"/));
    expect(names.filter((name) => name?.includes('localSheetId="5"'))).toHaveLength(3);
    await workbook.writeSheets([], { set: "allegato", replaceEdited: [] });
    expect(await namesOf(workbook)).toEqual(["Dati", "Note", "Elenchi", "Piano d'area"]);
  });

  test("a name that the user has, on a chart sheet too, is left to them", async () => {
    const workbook = open();
    expect(
      await workbook.writeSheets([plan("dati"), plan("Grafico")], { set: "allegato", replaceEdited: [] }),
    ).toEqual(["dati (2)", "Grafico (2)"]);
  });

  test("a sheet edited by hand refuses the call until the user agrees", async () => {
    const workbook = open();
    await workbook.writeSheets([plan("All. Quadro"), plan("All. 011-005")], {
      set: "allegato",
      replaceEdited: [],
    });
    await workbook.apply([{ sheet: "All. Quadro", cell: "A2", expected: "011", value: "012" }]);
    const edited = workbook.save();
    await expect(
      workbook.writeSheets([plan("All. Quadro")], { set: "allegato", replaceEdited: [] }),
    ).rejects.toEqual(new WorkbookError("edited-sheets", ["All. Quadro"]));
    expect(workbook.save()).toBe(edited);
    await workbook.writeSheets([plan("All. Quadro")], { set: "allegato", replaceEdited: ["All. Quadro"] });
    expect((await sheetsOf(workbook)).at(-1)?.values[1]).toEqual(["011", "=< 3,5", 1234.5]);
  });

  test("a workbook whose structure is locked is left alone", async () => {
    const locked = partOf(richWorkbook(), "xl/workbook.xml").replace(
      "<bookViews>",
      `<workbookProtection lockStructure="1"/><bookViews>`,
    );
    const workbook = open(richWorkbook({ "xl/workbook.xml": locked }));
    await expect(
      workbook.writeSheets([plan("All. Quadro")], { set: "allegato", replaceEdited: [] }),
    ).rejects.toMatchObject({
      code: "protected",
    });
  });

  test("a workbook with macros stays one", async () => {
    const types = partOf(richWorkbook(), "[Content_Types].xml");
    const macro = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    const workbook = open(
      richWorkbook({
        "[Content_Types].xml": types.replace(/application\/[^"]*sheet\.main\+xml/, macro),
        "xl/vbaProject.bin": "macro",
      }),
    );
    await workbook.writeSheets([plan("All. Quadro")], { set: "allegato", replaceEdited: [] });
    expect(partOf(workbook.save(), "[Content_Types].xml")).toContain(macro);
    expect(partOf(workbook.save(), "xl/vbaProject.bin")).toContain("macro");
  });

  test("a plan that cannot be written leaves the file as it was", async () => {
    const workbook = open();
    const before = workbook.save();
    await expect(
      workbook.writeSheets([plan("All. Quadro"), { ...plan("All. Altro"), styles: {} }], {
        set: "allegato",
        replaceEdited: [],
      }),
    ).rejects.toMatchObject({ code: "unknown" });
    expect(workbook.save()).toBe(before);
  });
});

describe("what another library finds in a sheet of ours", () => {
  let sheet: ExcelJS.Worksheet | undefined;
  beforeAll(async () => {
    const source = new ExcelJS.Workbook();
    source.addWorksheet("Foglio1").getCell("A1").value = "dati dell'utente";
    const workbook = open(new Uint8Array(await source.xlsx.writeBuffer()));
    await workbook.writeSheets([plan("All. Quadro")], { set: "allegato", replaceEdited: [] });
    const read = new ExcelJS.Workbook();
    await read.xlsx.load(Buffer.from(workbook.save()) as unknown as ArrayBuffer);
    sheet = read.getWorksheet("All. Quadro");
  });

  test("page set-up", () => {
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      scale: 100,
      fitToPage: false,
      firstPageNumber: 3,
      useFirstPageNumber: true,
      margins: { top: 0.75, right: 0.5, bottom: 0.75, left: 0.5, header: 0.3, footer: 0.3 },
      printTitlesRow: "1:2",
      printArea: "A1:C3",
    });
    expect(sheet?.headerFooter).toMatchObject({
      oddHeader: "&LCamera di commercio && altri&RPIRA 2027",
      oddFooter: "&RPagina &P di 7",
    });
    expect(sheet?.views).toMatchObject([{ showGridLines: false }]);
  });

  test("widths, heights and merges", () => {
    const pixels = sheet?.columns.map(({ width = 0 }) =>
      Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7),
    );
    expect(pixels).toEqual([40, 100, 333]);
    expect([1, 2, 3].map((row) => sheet?.getRow(row).height)).toEqual([20.25, 15, 409]);
    expect(sheet?.getCell("C1").master.address).toBe("A1");
    expect(sheet?.getCell("B3").master.address).toBe("A3");
  });

  test("widths follow the workbook's own font", async () => {
    const styles = partOf(richWorkbook(), "xl/styles.xml");
    const workbook = open(
      richWorkbook({
        "xl/styles.xml": styles.replace(
          '<sz val="11"/><color theme="1"/><name val="Calibri"/>',
          '<sz val="11"/><name val="Arial"/>',
        ),
      }),
    );
    await workbook.writeSheets([plan("All. Quadro")], { set: "allegato", replaceEdited: [] });
    expect(partOf(workbook.save(), "xl/worksheets/sheet8.xml")).toContain(
      `<col min="1" max="1" width="5" customWidth="1"/>`,
    );
  });

  test("styles", () => {
    expect(sheet?.getCell("A1")).toMatchObject({
      font: { name: "Arial", size: 12, bold: true, color: { argb: "FF1F3864" } },
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } },
      alignment: { horizontal: "center", vertical: "middle" },
    });
    const { top, right, bottom, left } = sheet?.getCell("C3").border ?? {};
    expect([top, right, bottom, left].map((side) => side?.style)).toEqual(["thin", "thin", "thin", "thin"]);
    expect(sheet?.getCell("A2")).toMatchObject({
      alignment: { wrapText: true, vertical: "top" },
      numFmt: "@",
    });
    expect(sheet?.getCell("A3").numFmt).not.toBe("@");
    const { value, numFmt, font } = sheet?.getCell("C2") ?? {};
    expect({ value, numFmt, font }).toMatchObject({
      value: 1234.5,
      numFmt: '#,##0.00 "€"',
      font: { italic: true },
    });
  });

  test("texts are texts", () => {
    expect(sheet?.getCell("A2").value).toBe("011");
    expect(sheet?.getCell("B2").value).toBe("=< 3,5");
  });
});
