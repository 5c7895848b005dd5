// SPDX-License-Identifier: EUPL-1.2
import { createExcelHost } from "../excel-host";

const RULE = { list: { inCellDropDown: true, source: "Sì,No" } };
const OTHER = { list: { inCellDropDown: true, source: "Alto,Basso" } };

test("cells with a validation, in rectangles, and what their validations have in common", async () => {
  const host = createExcelHost().loadCells({ Foglio1: [["a", "b"]] });
  installHost(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Foglio1");
    const found = (address: string) => sheet.getRange(address).getSpecialCellsOrNullObject("DataValidations");
    const none = found("A1:F9").load("address");
    sheet.getRange("B2:C3").dataValidation.rule = RULE;
    sheet.getRange("B4:C4").dataValidation.rule = OTHER;
    sheet.getRange("E2").dataValidation.rule = RULE;
    const all = found("A1:F9").load("address");
    const some = found("A1:B2").load("address");
    const types = ["B2:C3", "B2:C4", "A2:B2", "A1"].map((address) =>
      sheet.getRange(address).dataValidation.load("type"),
    );
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(all.address).toBe("Foglio1!B2:C4,Foglio1!E2");
    expect(some.address).toBe("Foglio1!B2");
    expect(types.map(({ type }) => type)).toEqual(["List", "Inconsistent", "MixedCriteria", "None"]);
  });
});

test("no such cells are an error for those who took them for granted, and so is a protected sheet", async () => {
  const host = createExcelHost().loadCells({ Foglio1: [["a"]] });
  installHost(host);
  const search = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Foglio1").getRange("A1").getSpecialCells("DataValidations");
      await context.sync();
    });
  await expect(search()).rejects.toMatchObject({ code: "ItemNotFound" });
  host.user.protectSheet("Foglio1");
  await expect(search()).rejects.toMatchObject({ code: "AccessDenied" });
});

test("comments are counted", async () => {
  const host = createExcelHost().loadCells({ Foglio1: [["a"]] });
  installHost(host);
  host.workbook.sheet("Foglio1").comments = 3;
  await Excel.run(async (context) => {
    const count = context.workbook.worksheets.getItem("Foglio1").comments.getCount();
    await context.sync();
    expect(count.value).toBe(3);
  });
});
