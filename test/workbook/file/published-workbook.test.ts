// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import { openPackage } from "../../../src/workbook/file/package";
import { publishedWorkbook } from "../../../src/workbook/file/published-workbook";
import { partOf } from "../../support/zip-parts";
import { illustratedPlan } from "../illustrated-plan";
import { everyLabel } from "../opened-book";
import { plainPlan } from "../sample-plans";

const PROPERTIES = {
  ...{ title: "Piano & indicatori 2027", creator: "Camera di commercio <Valmarina>", language: "it-IT" },
  created: new Date(Date.UTC(2027, 0, 31, 10, 30)),
};
const PLANS = [plainPlan("Foglio1", [["Camera"]]), illustratedPlan("All. Quadro")];
const file = publishedWorkbook(PLANS, PROPERTIES);

test("a published file holds the sheets and nothing else", async () => {
  const { sheets } = await openFileWorkbook(file, nodeExcelize).read(everyLabel);
  expect(sheets.map(({ name, visibility, mark }) => [name, visibility, mark])).toEqual([
    ["Foglio1", "visible", null],
    ["All. Quadro", "visible", null],
  ]);
  const names = [...partOf(file, "xl/workbook.xml").matchAll(/<definedName name="([^"]*)"/g)];
  expect(names.map(([, name]) => name)).toEqual([
    ...["_xlnm.Print_Area", "_xlnm.Print_Titles"],
    ...["_xlnm.Print_Area", "_xlnm.Print_Titles", "Title"],
  ]);
  expect(Object.keys(openPackage(file)).filter((path) => path.startsWith("docProps"))).toEqual([
    "docProps/core.xml",
  ]);
});

test("its properties say what it is, whose, when and in which language", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file.slice().buffer);
  expect(book).toMatchObject({
    title: PROPERTIES.title,
    creator: PROPERTIES.creator,
    created: PROPERTIES.created,
    language: "it-IT",
  });
  expect(partOf(file, "docProps/core.xml")).not.toContain("lastModifiedBy");
});

test("the same sheets and properties give the same bytes", () => {
  expect(Buffer.compare(publishedWorkbook(PLANS, PROPERTIES), file)).toBe(0);
});
