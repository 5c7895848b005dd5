// SPDX-License-Identifier: EUPL-1.2
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { richWorkbook } from "../../support/rich-workbook";

/** Excelize takes a second to start, several on a busy machine. */
jest.setTimeout(60_000);

async function readRich(): Promise<SheetSnapshot[]> {
  const { sheets } = await openFileWorkbook(richWorkbook(), nodeExcelize).read({ isKnownLabel: () => false });
  return sheets;
}

const sheetNamed = (sheets: SheetSnapshot[], name: string): SheetSnapshot | undefined =>
  sheets.find((sheet) => sheet.name === name);

describe("reading an .xlsx", () => {
  test("worksheets in the order of their tabs, with their visibility; a chart sheet is none", async () => {
    expect((await readRich()).map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Dati", "visible"],
      ["Note", "veryHidden"],
      ["Elenchi", "hidden"],
      ["Piano d'area", "visible"],
    ]);
  });

  test("values as Excel's API gives them", async () => {
    const data = sheetNamed(await readRich(), "Dati");
    expect(data?.values).toEqual([
      ["Anno", "Importo", "", true, "", "celle unite"],
      ["2026", 1200.5, "", "#N/A", "", ""],
      ["2027", 1300, "", 46752, "", ""],
      ["=SOMMA(A1)\r\nriga ", 1400.25, "", 0.8, "", ""],
      ["", 3900.75, "", "2026-2027", "", ""],
      ["", "", "", "001", "", ""],
      ["", "", "", "", "", ""],
      ["", "", "", "", "", ""],
      ["", "", "", "", "", ""],
      ["sito", "", "", "", "", ""],
    ]);
    expect(data?.formulas).toEqual({ B5: "=SUM(B2:B4)", D5: '=A2&"-"&A3' });
    expect(data?.numberFormats).toEqual({
      B2: '#,##0.00\\ "€"',
      B3: '#,##0.00\\ "€"',
      B4: '#,##0.00\\ "€"',
      B5: '#,##0.00\\ "€"',
      D3: "m/d/yyyy",
      D4: "0%",
      D6: "@",
    });
  });

  test("cells without an address count on from the one before", async () => {
    expect(sheetNamed(await readRich(), "Elenchi")?.values).toEqual([["2026"], ["2027"]]);
  });

  test("shared formulas are written out, and values that the file lacks are calculated", async () => {
    const area = sheetNamed(await readRich(), "Piano d'area");
    expect(area?.formulas).toEqual({
      B1: "=A1*2",
      B2: "=A2*2",
      B3: "=A3*2",
      C1: "=Dati!B5*2",
      D1: '=CONCAT(A1,"x")',
      E1: "=1/0",
    });
    expect(area?.values[0]).toEqual([1, 2, 7801.5, "1x", "#DIV/0!"]);
  });

  test("a sheet that starts away from A1 says where, and an empty one has no values", async () => {
    const xml = (rows: string): string =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${rows}</worksheet>`;
    const bytes = richWorkbook({
      "xl/worksheets/sheet2.xml": xml(`<sheetData><row r="3"><c r="C3"><v>1E-3</v></c></row></sheetData>`),
      "xl/worksheets/sheet3.xml": xml(`<sheetData/>`),
    });
    const { sheets } = await openFileWorkbook(bytes, nodeExcelize).read({ isKnownLabel: () => false });
    expect(sheetNamed(sheets, "Note")).toMatchObject({ top: 2, left: 2, values: [[0.001]] });
    expect(sheetNamed(sheets, "Elenchi")).toMatchObject({ values: [], formulas: {}, numberFormats: {} });
  });
});
