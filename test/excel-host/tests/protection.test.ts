// SPDX-License-Identifier: EUPL-1.2
import { PIXEL } from "../../workbook/illustrated-plan";
import { cellOf, onSheet, openHost, sheetOf } from "./support";

const denied = { code: "AccessDenied" };

describe("a protected sheet", () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["values", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["formulas", (sheet) => (sheet.getRange("A1").formulas = [["=1"]])],
    ["number formats", (sheet) => (sheet.getRange("A1").numberFormat = [["@"]])],
    ["looks", (sheet) => (sheet.getRange("A1").format.fill.color = "red")],
    ["borders", (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Dash")],
    ["row heights", (sheet) => (sheet.getRange("A1").format.rowHeight = 20)],
    ["hiding columns", (sheet) => (sheet.getRange("A:A").columnHidden = true)],
    ["clearing", (sheet) => sheet.getRange("A1").clear()],
    ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
    ["inserting", (sheet) => sheet.getRange("1:1").insert("Down")],
    ["deleting", (sheet) => sheet.getRange("1:1").delete("Up")],
    ["conditional formats", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
    ["clearing them", (sheet) => sheet.getRange("A1").conditionalFormats.clearAll()],
    ["validation", (sheet) => (sheet.getRange("A1").dataValidation.ignoreBlanks = false)],
    ["copying into", (sheet) => sheet.getRange("A1").copyFrom("B1")],
    ["pictures", (sheet) => sheet.shapes.addImage(PIXEL)],
    ["charts", (sheet) => sheet.charts.add("BarClustered", sheet.getRange("A1:A2"), "Columns")],
    ["styles", (sheet) => (sheet.getRange("A1").style = "Heading1")],
    ["names of its own", (sheet) => sheet.names.add("nome", "=1")],
    ["protecting again", (sheet) => sheet.protection.protect()],
  ])("refuses %s", async (_name, deed) => {
    const host = openHost();
    host.user.protectSheet("Foglio1");
    const before = host.snapshot();
    await expect(onSheet((sheet) => void deed(sheet))).rejects.toMatchObject(denied);
    expect(host.snapshot()).toEqual(before);
  });

  test("is read, printed and selected; unlocked cells are written", async () => {
    const host = openHost();
    await onSheet((sheet) => void (sheet.getRange("B1").format.protection.locked = false));
    host.user.protectSheet("Foglio1");
    await onSheet(async (sheet, context) => {
      sheet.getRange("B1").values = [["x"]];
      sheet.pageLayout.orientation = "Landscape";
      sheet.getRange("A1").select();
      sheet.protection.load("protected, options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowFormatCells).toBe(false);
    });
    expect(cellOf(host, "B1").value).toBe("x");
    expect(() => host.user.type("Foglio1", "A1", "x")).toThrow(expect.objectContaining(denied));
  });

  test("allows what its options say, and opens with its password", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true }, "segreto");
      sheet.getRange("A1").format.fill.color = "red";
      sheet.getRange("1:1").insert("Down");
    });
    const wrong = onSheet((sheet) => sheet.protection.unprotect("altro"));
    await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
    await onSheet((sheet) => {
      sheet.protection.unprotect("segreto");
      sheet.getRange("A1").values = [[1]];
    });
    expect(sheetOf(host).isProtected).toBe(false);
  });
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  ["adding", (_sheet, { workbook }) => workbook.worksheets.add("C")],
  ["deleting", (sheet) => sheet.delete()],
  ["naming", (sheet) => (sheet.name = "C")],
  ["moving", (sheet) => (sheet.position = 1)],
  ["hiding", (sheet) => (sheet.visibility = "Hidden")],
  ["copying", (sheet) => sheet.copy("End")],
  ["colouring", (sheet) => (sheet.tabColor = "red")],
])("a protected workbook refuses %s sheets, and lets their cells be written", async (_name, deed) => {
  const host = openHost();
  host.user.addSheet("B");
  host.user.protectWorkbook();
  const before = host.snapshot();
  await expect(onSheet((sheet, context) => void deed(sheet, context))).rejects.toMatchObject(denied);
  expect(host.snapshot()).toEqual(before);
  await onSheet((sheet) => void (sheet.getRange("A1").values = [[1]]));
  expect(cellOf(host, "A1").value).toBe(1);
});
