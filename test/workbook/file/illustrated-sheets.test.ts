// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import { newFileWorkbook } from "../../../src/workbook/file/new-workbook";
import { openPackage } from "../../../src/workbook/file/package";
import { sheetXml } from "../../../src/workbook/file/sheet-xml";
import { richWorkbook } from "../../support/rich-workbook";
import { partChanges, partOf } from "../../support/zip-parts";
import { illustratedPlan, PIXEL } from "../illustrated-plan";
import { plainPlan } from "../sample-plans";

const OPTIONS = { set: "allegato", replaceEdited: [] } as const;
const open = () => openFileWorkbook(richWorkbook(), nodeExcelize);

/** Elements of a sheet in the order of ECMA-376 part 1, 18.3.1.99, as far as ours go. */
const ORDER = [
  ...["dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "mergeCells"],
  ...["pageMargins", "pageSetup", "headerFooter", "rowBreaks", "ignoredErrors", "drawing"],
];

test("the elements of a sheet stand in the order that the format prescribes", () => {
  const xml = sheetXml(illustratedPlan("Quadro"), () => 0, 7);
  const children = ORDER.map((element) => xml.search(new RegExp(`<${element}[ >]`)));
  expect(children).toEqual([...children].sort((a, b) => a - b));
  expect(Math.min(...children)).toBeGreaterThan(0);
});

test("a sheet opens at its first cell, at full size, below the rows that stay", () => {
  const view = (frozenRows?: number): string =>
    /<sheetView .*<\/sheetView>/.exec(
      sheetXml({ ...plainPlan("Q", [["a"]]), ...(frozenRows && { frozenRows }) }, () => 0, 7),
    )?.[0] ?? "";
  expect(view()).toContain('zoomScale="100"');
  expect(view()).toContain('<selection activeCell="A1" sqref="A1"/>');
  expect(view(2)).toContain('<selection pane="bottomLeft" activeCell="A3" sqref="A3"/>');
  expect(view()).not.toContain("tabSelected");
});

test("pictures and charts are parts of their own, and the user's stay as they were, byte for byte", async () => {
  const workbook = open();
  await workbook.writeSheets([illustratedPlan("All. Quadro"), illustratedPlan("All. Altro")], OPTIONS);
  expect(partChanges(richWorkbook(), workbook.save())).toEqual({
    changed: ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"],
    removed: [],
    added: [
      ...["xl/charts/chart3.xml", "xl/charts/chart4.xml"],
      ...["xl/drawings/_rels/drawing3.xml.rels", "xl/drawings/_rels/drawing4.xml.rels"],
      ...["xl/drawings/drawing3.xml", "xl/drawings/drawing4.xml"],
      ...["xl/media/image2.png", "xl/media/image3.png"],
      ...["xl/worksheets/_rels/sheet8.xml.rels", "xl/worksheets/_rels/sheet9.xml.rels"],
      ...["xl/worksheets/sheet8.xml", "xl/worksheets/sheet9.xml"],
    ],
  });
  expect(partOf(workbook.save(), "xl/charts/chart4.xml")).toContain("'All. Altro'!$B$3:$B$5");
  await workbook.writeSheets([], OPTIONS);
  const { removed, added, changed } = partChanges(richWorkbook(), workbook.save());
  // The order in which formulas were calculated named ours too: Excel works it out anew.
  expect({ removed, added }).toEqual({ removed: ["xl/calcChain.xml"], added: [] });
  expect(changed).not.toContain("xl/workbook.xml");
});

test("written again, protected as it is, the same plan gives the same file", async () => {
  const workbook = open();
  await workbook.writeSheets([illustratedPlan("All. Quadro"), plainPlan("All. 2", [["a"]])], OPTIONS);
  const once = workbook.save();
  await workbook.writeSheets([illustratedPlan("All. Quadro"), plainPlan("All. 2", [["a"]])], OPTIONS);
  const { changed, added } = partChanges(once, workbook.save());
  expect({ changed, added }).toEqual({
    changed: ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"],
    added: [],
  });
});

test("sums, pictures and protection as another library reads them", async () => {
  const workbook = newFileWorkbook(nodeExcelize);
  await workbook.writeSheets([illustratedPlan("All. Quadro")], OPTIONS);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(workbook.save().slice().buffer);
  const sheet = book.getWorksheet("All. Quadro");
  expect(sheet?.getCell("B6").value).toEqual({ formula: "SUM(B3:B5)", result: 400000.75 });
  expect(sheet?.getImages()).toMatchObject([{ range: { tl: { nativeRow: 0, nativeCol: 0 } } }]);
  expect(book.model.media).toMatchObject([{ type: "image", extension: "png" }]);
  expect(Buffer.from(openPackage(workbook.save())["xl/media/image1.png"] ?? [])).toEqual(
    Buffer.from(PIXEL, "base64"),
  );
  expect(partOf(workbook.save(), "xl/worksheets/sheet2.xml")).toContain(
    '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>',
  );
});
