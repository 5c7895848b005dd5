// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { newFileWorkbook } from "../../../src/workbook/file/new-workbook";
import { everyLabel } from "../opened-book";
import { plainPlan } from "../sample-plans";

test("a workbook that begins empty takes sheets, and other programs read them", async () => {
  const workbook = newFileWorkbook(nodeExcelize);
  expect((await workbook.read(everyLabel)).sheets).toMatchObject([
    { name: "Foglio1", values: [], mark: null },
  ]);
  await workbook.addSheets([plainPlan("Quadro", [["Camera", 12.5]])]);
  await workbook.apply([{ sheet: "Quadro", cell: "A1", expected: "Camera", value: "Altra" }]);

  const book = new ExcelJS.Workbook();
  await book.xlsx.load(workbook.save().slice().buffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual(["Quadro"]);
  const [sheet] = book.worksheets;
  expect(sheet?.getCell("A1").value).toBe("Altra");
  expect(sheet?.getCell("B1").value).toBe(12.5);
  expect(sheet?.getCell("B1").numFmt).toBe("#,##0.00");
  expect(sheet?.pageSetup.orientation).toBe("portrait");
});
