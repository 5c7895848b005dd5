// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import { emptyWorkbook } from "../../print/empty-workbook";
import { plainPlan } from "../sample-plans";

jest.setTimeout(60_000);

test("a reader that calculates nothing sees the values of formulas, and the rows that stay in sight", async () => {
  const workbook = openFileWorkbook(emptyWorkbook(), nodeExcelize);
  const plan = plainPlan("Verifica", [["Dove"], ["Dati!B5"], [7]]);
  const formulas = [undefined, `=HYPERLINK("#Dati!B5","Dati!B5")`, "=3+4"];
  const cells = plan.cells.map((cell, i) => {
    const formula = formulas[i];
    return formula === undefined ? cell : { ...cell, formula };
  });
  await workbook.writeSheets([{ ...plan, cells, frozenRows: 1 }], { set: "verifica", replaceEdited: [] });

  const book = new ExcelJS.Workbook();
  await book.xlsx.load(workbook.save().buffer as ArrayBuffer);
  const sheet = book.getWorksheet("Verifica");
  expect(sheet?.getCell("A2").value).toEqual({
    formula: `HYPERLINK("#Dati!B5","Dati!B5")`,
    result: "Dati!B5",
  });
  expect(sheet?.getCell("A3").value).toEqual({ formula: "3+4", result: 7 });
  expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
});
