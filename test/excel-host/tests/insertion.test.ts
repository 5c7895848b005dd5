// SPDX-License-Identifier: EUPL-1.2
import type { ExcelHost } from "../excel-host";
import { cellOf, onSheet, openHost, sheetOf } from "./support";

/** A sheet with something of everything around rows 4 to 6. */
async function furnished(): Promise<ExcelHost> {
  const host = openHost();
  host.user.addSheet("Altro");
  await onSheet((sheet, context) => {
    sheet.getRange("A1:A6").values = [1, 2, 3, 4, 5, 6].map((value) => [value]);
    sheet.getRange("B1:B4").formulas = [["=A5"], ["=SUM(A4:A6)"], ["=SUM(A:A)"], ["=$A$4"]];
    context.workbook.worksheets.getItem("Altro").getRange("A1").formulas = [['=Foglio1!A5&"A5"']];
    context.workbook.names.add("quinta", sheet.getRange("A5"));
    sheet.names.add("zona", sheet.getRange("A4:A6"));
    sheet.getRange("D5:E6").merge();
    sheet.getRange("5:5").format.rowHeight = 40;
    sheet.getRange("E:E").format.columnWidth = 99;
    const format = sheet.getRange("A5:A6").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=A5>1";
    sheet.getRange("A5").dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$4:$A$6" } };
    sheet.horizontalPageBreaks.add("A5");
    sheet.verticalPageBreaks.add("D1");
    sheet.pageLayout.setPrintArea("A1:E6");
    sheet.pageLayout.setPrintTitleRows("$4:$4");
  });
  return host;
}

const formulas = (host: ExcelHost) => ["B1", "B2", "B3"].map((cell) => cellOf(host, cell).formula);

test("rows inserted before: everything below moves, what they part grows", async () => {
  const host = await furnished();
  host.user.insertRows("Foglio1", 5, 2);
  expect(formulas(host)).toEqual(["=A7", "=SUM(A4:A8)", "=SUM(A:A)"]);
  expect(cellOf(host, "A1", "Altro")).toEqual({ value: "5A5", formula: '=Foglio1!A7&"A5"' });
  expect(host.snapshot().names[0]?.formula).toBe("=Foglio1!$A$7");
  expect(sheetOf(host)).toMatchObject({
    names: [{ formula: "=Foglio1!$A$4:$A$8" }],
    merges: ["D7:E8"],
    rowHeights: { 6: 40 },
    columnWidths: { 4: 99 },
    conditionalFormats: [{ ranges: ["A7:A8"], formula: "=A7>1" }],
    validations: [{ ranges: ["A7"], settings: { rule: { list: { source: "=$A$4:$A$8" } } } }],
    horizontalBreaks: [6],
    verticalBreaks: [3],
    pageLayout: { printArea: ["A1:E8"], titleRows: "4:4" },
  });
  expect(cellOf(host, "A5").value).toBe("");
});

test("rows deleted: what stood on them goes, what reached over them shrinks, references to them break", async () => {
  const host = await furnished();
  host.user.deleteRows("Foglio1", 5);
  expect(formulas(host)).toEqual(["=#REF!", "=SUM(A4:A5)", "=SUM(A:A)"]);
  expect(cellOf(host, "B1").value).toBe("#REF!");
  expect(cellOf(host, "A1", "Altro")).toEqual({ value: "#REF!", formula: '=Foglio1!#REF!&"A5"' });
  expect(host.snapshot().names[0]?.formula).toBe("=Foglio1!#REF!");
  expect(sheetOf(host)).toMatchObject({
    merges: ["D5:E5"],
    rowHeights: {},
    conditionalFormats: [{ ranges: ["A5"] }],
    validations: [],
    horizontalBreaks: [],
    pageLayout: { printArea: ["A1:E5"] },
  });
});

test("columns move what is to their right", async () => {
  const host = await furnished();
  host.user.insertColumns("Foglio1", "A");
  expect(cellOf(host, "C1").formula).toBe("=B5");
  expect(cellOf(host, "C3").formula).toBe("=SUM(B:B)");
  expect(sheetOf(host)).toMatchObject({ merges: ["E5:F6"], columnWidths: { 5: 99 }, verticalBreaks: [4] });
  host.user.deleteColumns("Foglio1", "A", 2);
  expect(cellOf(host, "A1").formula).toBe("=#REF!");
});

test("cells pushed down in one column leave the others where they are", async () => {
  const host = openHost();
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("C1:D1").formulas = [["=A2", "=B2"]];
    sheet.getRange("2:2").format.rowHeight = 50;
    sheet.getRange("A1").insert("Down");
  });
  expect(["A1", "A2", "A3", "B2"].map((cell) => cellOf(host, cell).value)).toEqual(["", 1, 3, 4]);
  expect([cellOf(host, "C1").formula, cellOf(host, "D1").formula]).toEqual(["=A3", "=B2"]);
  expect(sheetOf(host).rowHeights).toEqual({ 1: 50 });
  await onSheet((sheet) => sheet.getRange("A1:A2").delete("Up"));
  expect(cellOf(host, "A1").value).toBe(3);
});

test("new rows look like the one above them", async () => {
  const host = openHost();
  await onSheet((sheet) => void (sheet.getRange("A1").format.font.bold = true));
  host.user.insertRows("Foglio1", 2, 2);
  expect(["A2", "A3", "A4"].map((cell) => cellOf(host, cell).format?.font.bold)).toEqual([
    true,
    true,
    undefined,
  ]);
});

test("within a batch, a range follows its cells", async () => {
  const host = openHost();
  await onSheet((sheet) => {
    const range = sheet.getRange("A5");
    range.values = [["a"]];
    sheet.getRange("1:2").insert("Down");
    range.values = [["b"]];
  });
  expect(sheetOf(host).cells).toEqual({ A7: { value: "b" } });
});
