// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { openFileWorkbook, type FileWorkbook } from "../../../src/workbook/file/file-workbook";
import type { CellEdit } from "../../../src/workbook/cell-edit";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { parseCellAddress } from "../../../src/workbook/address";
import { richWorkbook } from "../../support/rich-workbook";
import { partChanges, partOf } from "../../support/zip-parts";

/** Excelize takes a second to start, several on a busy machine. */
jest.setTimeout(60_000);

const open = (bytes = richWorkbook()): FileWorkbook => openFileWorkbook(bytes, nodeExcelize);

async function sheetOf(workbook: FileWorkbook, name: string): Promise<SheetSnapshot> {
  const { sheets } = await workbook.read({ isKnownLabel: () => false });
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

async function valueAt(workbook: FileWorkbook, name: string, cell: string): Promise<CellValue | undefined> {
  const { values, top, left } = await sheetOf(workbook, name);
  const { row, column } = parseCellAddress(cell);
  return values[row - top]?.[column - left];
}

const edit = (cell: string, expected: CellValue, value: CellValue, sheet = "Dati"): CellEdit => ({
  sheet,
  cell,
  expected,
  value,
});

describe("changing cells of the user's", () => {
  test.each<[string, CellEdit]>([
    ["a text", edit("A2", "2026", "2029")],
    ["a text that looks like a formula", edit("A2", "2026", '=1+1 & "x" <b>')],
    ["a text with line ends and blanks", edit("A2", "2026", " riga\n\triga ")],
    ["a text that looks like Excel's notation of a character", edit("A2", "2026", "_x000D_ \u0001 \r\n")],
    ["a number", edit("B3", 1300, -0.1)],
    ["a truth value", edit("D1", true, false)],
    ["an error by a text", edit("D2", "#N/A", "n.d.")],
    ["a cell of a row that has others", edit("C3", "", "nuova")],
    ["a cell before the first of its row", edit("A5", "", 7)],
    ["a cell of a row written without any", edit("C8", "", "nuova")],
    ["a cell of a row that is not written", edit("C7", "", "nuova")],
    ["a cell below all others", edit("C12", "", "nuova")],
    ["a cell of a very hidden sheet", edit("A1", "appunto", "altro", "Note")],
    ["a cell that follows cells without an address", edit("B2", "", "x", "Elenchi")],
  ])("%s", async (_title, change) => {
    const workbook = open();
    await workbook.apply([change]);
    expect(await valueAt(open(workbook.save()), change.sheet, change.cell)).toBe(change.value);
  });

  test("a new cell right before one that changes too", async () => {
    const workbook = open();
    await workbook.apply([edit("C3", "", "nuova"), edit("D3", 46752, "spostata")]);
    expect((await sheetOf(workbook, "Dati")).values[2]?.slice(0, 4)).toEqual([
      "2027",
      1300,
      "nuova",
      "spostata",
    ]);
  });

  test("an emptied cell keeps its format", async () => {
    const workbook = open();
    await workbook.apply([edit("B3", 1300, "")]);
    expect((await sheetOf(workbook, "Dati")).values[2]).toEqual(["2027", "", "", 46752, "", ""]);
    await workbook.apply([edit("B3", "", 5)]);
    expect((await sheetOf(workbook, "Dati")).numberFormats).toMatchObject({ B3: '#,##0.00\\ "€"' });
  });

  test("a new cell takes the style of its column", async () => {
    const workbook = open();
    await workbook.apply([edit("E3", "", "x"), edit("E7", "", "y")]);
    expect((await sheetOf(workbook, "Dati")).numberFormats).toMatchObject({ E3: "@", E7: "@" });
  });

  test("only the sheet and the request to calculate change in the file", async () => {
    const workbook = open();
    await workbook.apply([edit("A2", "2026", "2029")]);
    expect(partChanges(richWorkbook(), workbook.save())).toEqual({
      changed: ["xl/workbook.xml", "xl/worksheets/sheet1.xml"],
      removed: [],
      added: [],
    });
    const sheet = partOf(workbook.save(), "xl/worksheets/sheet1.xml");
    const before = partOf(richWorkbook(), "xl/worksheets/sheet1.xml");
    expect(sheet).toBe(
      before.replace(
        `<c r="A2" t="s"><v>3</v></c>`,
        `<c r="A2" t="inlineStr"><is><t xml:space="preserve">2029</t></is></c>`,
      ),
    );
    expect(partOf(workbook.save(), "xl/workbook.xml")).toContain(
      `<calcPr fullCalcOnLoad="1" calcId="191029"/>`,
    );
  });

  test("a value over a formula that others share leaves theirs as they were", async () => {
    const workbook = open();
    await workbook.apply([edit("B1", 2, 100, "Piano d'area")]);
    const { values, formulas } = await sheetOf(open(workbook.save()), "Piano d'area");
    expect(values.map((row) => row[1])).toEqual([100, 4, 6]);
    expect(formulas).toMatchObject({ B2: "=A2*2", B3: "=A3*2" });
    expect(formulas).not.toHaveProperty("B1");
    expect(partChanges(richWorkbook(), workbook.save()).removed).toEqual(["xl/calcChain.xml"]);
    expect(partOf(workbook.save(), "[Content_Types].xml")).not.toContain("calcChain");
    expect(partOf(workbook.save(), "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  test("formulas that depend on a change show their new values", async () => {
    const workbook = open();
    await workbook.apply([edit("B3", 1300, 1400)]);
    expect(await valueAt(workbook, "Dati", "B5")).toBe(4000.75);
    expect(await valueAt(workbook, "Piano d'area", "C1")).toBe(8001.5);
  });

  test("the heading of a table renames its column", async () => {
    const workbook = open();
    await workbook.apply([edit("B1", "Importo", "Importo <€>\nnetto")]);
    expect(partChanges(richWorkbook(), workbook.save()).changed).toContain("xl/tables/table1.xml");
    expect(partOf(workbook.save(), "xl/tables/table1.xml")).toContain(
      `<tableColumn id="1" name="Anno"/><tableColumn id="2" name="Importo &lt;€&gt;_x000a_netto"/>`,
    );
  });

  test("any set of texts can be written and read back", async () => {
    const cell = fc.record({
      row: fc.nat(12),
      column: fc.nat(8),
      text: fc.string({ unit: "binary", minLength: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(cell, { selector: ({ row, column }) => `${row},${column}` }),
        async (cells) => {
          const workbook = open(richWorkbook({ "xl/worksheets/sheet2.xml": EMPTY_SHEET }));
          const edits = cells.map(({ row, column, text }) =>
            edit(`${String.fromCharCode(65 + column)}${row + 1}`, "", text, "Note"),
          );
          await workbook.apply(edits);
          for (const { cell, value } of edits) expect(await valueAt(workbook, "Note", cell)).toBe(value);
        },
      ),
      { numRuns: 30 },
    );
  });
});

const EMPTY_SHEET = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>`;

describe("changes that are refused as a whole", () => {
  const good = edit("A2", "2026", "2029");
  test.each<[string, CellEdit[], WorkbookError]>([
    [
      "a cell holds something else by now",
      [good, edit("B2", 99, 1), edit("C3", "x", "y")],
      new WorkbookError("changed-meanwhile", ["Dati!B2", "Dati!C3"]),
    ],
    [
      "a sheet is gone",
      [good, edit("A1", "", "x", "Quadro")],
      new WorkbookError("sheet-missing", ["Quadro"]),
    ],
    [
      "a chart sheet",
      [good, edit("A1", "", "x", "Grafico")],
      new WorkbookError("sheet-missing", ["Grafico"]),
    ],
  ])("%s", async (_title, edits, error) => {
    const workbook = open();
    const before = workbook.save();
    await expect(workbook.apply(edits)).rejects.toEqual(error);
    expect(workbook.save()).toBe(before);
  });

  test("locked cells of a protected sheet, but not the unlocked ones", async () => {
    const sheet = partOf(richWorkbook(), "xl/worksheets/sheet1.xml");
    const workbook = open(
      richWorkbook({
        "xl/worksheets/sheet1.xml": sheet.replace("</sheetData>", `</sheetData><sheetProtection sheet="1"/>`),
      }),
    );
    await expect(workbook.apply([good])).rejects.toEqual(new WorkbookError("protected", ["Dati"]));
    await workbook.apply([edit("D6", "001", "002")]);
    expect(await valueAt(workbook, "Dati", "D6")).toBe("002");
  });
});

test("changes made at the same time follow one another", async () => {
  const workbook = open();
  await Promise.all([
    workbook.apply([edit("A2", "2026", "uno")]),
    workbook.apply([edit("A2", "uno", "due")]),
    workbook.apply([edit("A3", "2027", "tre")]),
  ]);
  expect((await sheetOf(workbook, "Dati")).values.map((row) => row[0]).slice(1, 3)).toEqual(["due", "tre"]);
});
