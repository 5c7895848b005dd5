// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import { nodeExcelize } from "../../src/cli/node-excelize";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import { publishedWorkbook } from "../../src/workbook/file/published-workbook";
import { partOf } from "../support/zip-parts";
import { illustratedPlan } from "../workbook/illustrated-plan";
import { plainPlan } from "../workbook/sample-plans";
import { editInLibreOffice } from "./edit-in-libreoffice";
import { emptyWorkbook } from "./empty-workbook";
import { printed } from "./print";
import { readWithOpenpyxl } from "./read-with-openpyxl";

jest.setTimeout(300_000);

const PLAN = illustratedPlan("All. Quadro");
/** Its sum as if somebody had changed it by hand. */
const STALE = {
  ...PLAN,
  cells: PLAN.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: 1 })),
};
const written = async (plan = PLAN): Promise<Uint8Array> => {
  const workbook = openFileWorkbook(emptyWorkbook(), nodeExcelize);
  await workbook.writeSheets([plan, plainPlan("All. 2", [["Camera"]])], {
    set: "allegato",
    replaceEdited: [],
  });
  return workbook.save();
};

describe("openpyxl finds", () => {
  const sheet = 'book["All. Quadro"]';
  test.each<[string, string, unknown]>([
    [
      "the chart and its cells",
      `[[c.title.tx.rich.p[0].r[0].t, c.barDir, c.ser[0].val.numRef.f, [p.v for p in c.ser[0].val.numRef.numCache.pt]] for c in ${sheet}._charts]`,
      [["Risorse per programma", "bar", "'All. Quadro'!$B$3:$B$5", [120000.5, 80000, 200000.25]]],
    ],
    [
      "the styles of headings",
      `[${sheet}[c].style for c in ("A1", "A2", "A3")]`,
      ["Titolo 1", "Titolo 3", "Normal"],
    ],
    [
      "our look over them",
      `[${sheet}["A1"].font.name, ${sheet}["A1"].font.sz, ${sheet}["A1"].font.color.rgb]`,
      ["Arial", 14, "FF14304F"],
    ],
    [
      "protection without a password",
      `[${sheet}.protection.sheet, ${sheet}.protection.password, ${sheet}.protection.selectLockedCells, book["All. 2"].protection.sheet]`,
      [true, null, false, false],
    ],
    [
      "the headings of the table",
      `${sheet}.defined_names["Title"].value if hasattr(${sheet}, "defined_names") else [n.value for n in book.defined_names.definedName if n.name == "Title"][0]`,
      "'All. Quadro'!$A$2",
    ],
    ["the sum without calculating", `values["All. Quadro"]["B6"].value`, 400000.75],
    [
      "the sheet at its top, without the lines of the grid",
      `[${sheet}.sheet_view.selection[0].activeCell, ${sheet}.sheet_view.zoomScale, ${sheet}.sheet_view.showGridLines]`,
      ["A1", 100, false],
    ],
  ])("%s", async (_what, expression, expected) => {
    expect(readWithOpenpyxl(await written(), expression)).toEqual(expected);
  });

  test("the properties of a published file", () => {
    const created = new Date(Date.UTC(2027, 0, 31, 10, 30));
    const file = publishedWorkbook([PLAN], { title: "Piano", creator: "Camera", language: "it-IT", created });
    const properties = ["title", "creator", "language", "created", "lastModifiedBy"];
    expect(
      readWithOpenpyxl(
        file,
        `[book.sheetnames, ${properties.map((name) => `book.properties.${name}`).join(", ")}]`,
      ),
    ).toEqual([["All. Quadro"], "Piano", "Camera", "it-IT", "2027-01-31 10:30:00", null]);
  });
});

test("LibreOffice calculates the sum, and keeps picture, chart and their alternative texts", async () => {
  const shapes = 'book.Sheets.getByName("All. Quadro").DrawPage';
  const after = editInLibreOffice(await written(STALE), [
    "book.calculateAll()",
    'notes = book.Sheets.getByName("All. 2")',
    ...[0, 1].map(
      (i) => `notes.getCellByPosition(0, ${5 + i}).setString(${shapes}.getByIndex(${i}).Description)`,
    ),
  ]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(after.slice().buffer);
  expect(book.getWorksheet("All. Quadro")?.getCell("B6").result).toBe(400000.75);
  expect(book.getWorksheet("All. Quadro")?.getImages()).toHaveLength(1);
  expect(partOf(after, "xl/charts/chart1.xml")).toContain("Risorse per programma");
  expect([6, 7].map((row) => book.getWorksheet("All. 2")?.getCell(row, 1).value)).toEqual([
    'Stemma della Camera di "Valmarina"',
    "Tre barre: la più lunga è dei servizi generali",
  ]);
});

test("the chart is printed with its title, its names and its numbers", async () => {
  const [, second] = await printed([PLAN]);
  const words = second?.words.map(({ text }) => text) ?? [];
  expect(words).toEqual(expect.arrayContaining(["Risorse", "generali"]));
  expect(words.join(" ")).toMatch(/200[.,]000[.,]25/);
});
