// SPDX-License-Identifier: EUPL-1.2
import type { ExcelHost } from "../excel-host";
import { cellOf, onSheet, openHost, sheetOf } from "./support";

/** Two blocks of rows, 2 to 3 and 5 to 6, with something of everything in the first. */
async function furnished(): Promise<ExcelHost> {
  const host = openHost();
  host.user.addSheet("Altro");
  await onSheet((sheet, context) => {
    sheet.getRange("A2:B3").formulas = [
      ["uno", "=C2*$C$1"],
      ["due", "=SUM(C2:C3)"],
    ];
    sheet.getRange("C1:C3").values = [[2], [10], [20]];
    sheet.getRange("A5:A6").values = [["tre"], ["quattro"]];
    sheet.getRange("D1:D2").formulas = [["=A2&A5"], ["=SUM(C1:C3)"]];
    context.workbook.worksheets.getItem("Altro").getRange("A1").formulas = [["=Foglio1!$B$3"]];
    context.workbook.names.add("blocco", sheet.getRange("A2:B3"));
    sheet.getRange("D2:E3").merge();
    sheet.getRange("2:2").format.rowHeight = 40;
    sheet.getRange("3:3").format.fill.color = "#FFF2CC";
    sheet.getRange("A2:A4").conditionalFormats.add("Custom").custom.rule.formula = "=A2>1";
    sheet.getRange("A2:A3").dataValidation.rule = { list: { inCellDropDown: true, source: "=$C$2:$C$3" } };
    sheet.horizontalPageBreaks.add("A2");
  });
  return host;
}

/** Cuts rows 2 to 3 and pastes them on 8 to 9. */
const moveDown = (): Promise<void> => onSheet((sheet) => sheet.getRange("2:3").moveTo(sheet.getRange("8:9")));

test("rows cut and pasted take all they hold along, and references follow", async () => {
  const host = await furnished();
  await moveDown();
  expect(cellOf(host, "A8")).toMatchObject({ value: "uno" });
  expect(cellOf(host, "B8").formula).toBe("=C8*$C$1");
  expect(cellOf(host, "B9")).toEqual({
    value: 30,
    formula: "=SUM(C8:C9)",
    format: expect.objectContaining({ fill: expect.objectContaining({ color: "#FFF2CC" }) }),
  });
  expect(cellOf(host, "D1")).toEqual({ value: "unotre", formula: "=A8&A5" });
  expect(cellOf(host, "A1", "Altro").formula).toBe("=Foglio1!$B$9");
  expect(host.snapshot().names[0]?.formula).toBe("=Foglio1!$A$8:$B$9");
  expect(sheetOf(host)).toMatchObject({
    merges: ["D8:E9"],
    conditionalFormats: [{ ranges: ["A4", "A8:A9"] }],
    validations: [{ ranges: ["A8:A9"], settings: { rule: { list: { source: "=$C$8:$C$9" } } } }],
  });
  expect(cellOf(host, "A3")).toEqual({ value: "" });
});

test("a range of which only some rows are cut, heights and page breaks stay where they are", async () => {
  const host = await furnished();
  await moveDown();
  expect(cellOf(host, "D8").formula).toBe("=SUM(C1:C3)");
  expect(sheetOf(host)).toMatchObject({ rowHeights: { 1: 40 }, horizontalBreaks: [1] });
});

test("cutting and pasting back leaves no trace", async () => {
  const host = await furnished();
  const before = host.snapshot();
  await moveDown();
  await onSheet((sheet) => sheet.getRange("8:9").moveTo("2:3"));
  expect(host.snapshot()).toEqual(before);
});

test("references to cells that are pasted over are lost", async () => {
  const host = await furnished();
  await onSheet((sheet) => sheet.getRange("6:6").moveTo(sheet.getRange("5:5")));
  expect(cellOf(host, "D1").formula).toBe("=A2&#REF!");
});

test.each([
  ["from a part of a merge", "3:3", "8:8", "InvalidOperation"],
  ["onto a part of a merge", "5:5", "3:3", "InvalidOperation"],
  ["of cells that are no whole rows", "A5", "A8", "NotImplemented"],
])("a move %s is refused", async (_what, from, to, code) => {
  const host = await furnished();
  const before = host.snapshot();
  await expect(onSheet((sheet) => sheet.getRange(from).moveTo(to))).rejects.toMatchObject({ code });
  expect(host.snapshot()).toEqual(before);
});

test("whole rows copied bring formulas, looks, merges, rules and heights; breaks stay", async () => {
  const host = await furnished();
  await onSheet((sheet) => sheet.getRange("8:9").copyFrom(sheet.getRange("2:3")));
  expect(cellOf(host, "B8")).toMatchObject({ formula: "=C8*$C$1", value: 20 });
  expect(cellOf(host, "B2").formula).toBe("=C2*$C$1");
  expect(cellOf(host, "A9").format?.fill.color).toBe("#FFF2CC");
  expect(sheetOf(host)).toMatchObject({
    merges: ["D2:E3", "D8:E9"],
    rowHeights: { 1: 40, 7: 40 },
    conditionalFormats: [{ ranges: ["A2:A4", "A8:A9"] }],
    horizontalBreaks: [1],
  });
  expect(sheetOf(host).validations.map(({ ranges }) => ranges)).toEqual([["A2:A3"], ["A8:A9"]]);
});

test("heights are told row by row", async () => {
  const host = await furnished();
  host.workbook.sheet("Foglio1").rows.hidden.add(3);
  await onSheet(async (sheet, context) => {
    const rows = sheet.getRange("2:4").getRowProperties({ format: { rowHeight: true } });
    await context.sync();
    expect(rows.value).toEqual([40, 15, 0].map((rowHeight) => ({ format: { rowHeight } })));
  });
});

test("tables are listed with where they stand, and follow their cells", async () => {
  const host = await furnished();
  host.user.insertTable("Foglio1", "A5:B6", "Tabella1");
  host.user.insertRows("Foglio1", 2, 2);
  await onSheet(async (sheet, context) => {
    sheet.tables.load("items/name");
    await context.sync();
    const range = sheet.tables
      .getItem(sheet.tables.items[0]?.name ?? "")
      .getRange()
      .load("address");
    await context.sync();
    expect(range.address).toBe("Foglio1!A7:B8");
  });
});
