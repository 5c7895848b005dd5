// SPDX-License-Identifier: EUPL-1.2
import { cellOf, onSheet, openHost, sheetOf } from "./support";

describe("ranges made from ranges", () => {
  test.each<[string, (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range]>([
    ["C3", (range) => range.getCell(1, 1)],
    ["D4", (range) => range.getCell(2, 2)],
    ["B3:C3", (range) => range.getRow(1)],
    ["C2:C3", (range) => range.getColumn(1)],
    ["B3:C3", (range) => range.getLastRow()],
    ["C2:C3", (range) => range.getLastColumn()],
    ["C3", (range) => range.getLastCell()],
    ["A1:B2", (range) => range.getOffsetRange(-1, -1)],
    ["B2:D3", (range) => range.getResizedRange(0, 1)],
    ["B2:D2", (range) => range.getAbsoluteResizedRange(1, 3)],
    ["2:3", (range) => range.getEntireRow()],
    ["B:C", (range) => range.getEntireColumn()],
    ["B4:C5", (range) => range.getRowsBelow(2)],
    ["B1:C1", (range) => range.getRowsAbove()],
    ["A2:A3", (range) => range.getColumnsBefore()],
    ["D2:E3", (range) => range.getColumnsAfter(2)],
    ["A1:C3", (range) => range.getBoundingRect("A1")],
    ["B2:C2", (range) => range.getIntersection("A1:Z2")],
    ["1:1048576", (_range, sheet) => sheet.getRange()],
    ["B5:D6", (_range, sheet) => sheet.getRangeByIndexes(4, 1, 2, 3)],
    ["E1", (_range, sheet) => sheet.getCell(0, 4)],
    ["B2:C3", (_range, sheet) => sheet.getRange("zona")],
    ["B2:C3", (_range, sheet) => sheet.getRange("Foglio1!$C$3:$B$2")],
  ])("%s", async (address, derive) => {
    openHost();
    await onSheet(async (sheet, context) => {
      context.workbook.names.add("zona", sheet.getRange("B2:C3"));
      const range = derive(sheet.getRange("B2:C3"), sheet).load("address");
      await context.sync();
      expect(range.address).toBe(`Foglio1!${address}`);
    });
  });

  test.each<[string, (range: Excel.Range, sheet: Excel.Worksheet) => unknown]>([
    ["InvalidArgument", (range) => range.getOffsetRange(-5, 0)],
    ["InvalidArgument", (range) => range.getResizedRange(-5, 0)],
    ["ItemNotFound", (range) => range.getIntersection("Z9")],
    ["InvalidArgument", (_range, sheet) => sheet.getRange("A0")],
    ["InvalidArgument", (_range, sheet) => sheet.getRange("XFE1")],
    ["InvalidArgument", (_range, sheet) => sheet.getRange("nessuna")],
    ["InvalidArgument", (_range, sheet) => sheet.getRange("Altro!A1")],
    ["InvalidArgument", (_range, sheet) => sheet.getRanges("A1,".repeat(3000) + "A1")],
  ])("%s where there is none", async (code, derive) => {
    openHost();
    const run = onSheet((sheet) => void derive(sheet.getRange("B2:C3"), sheet));
    await expect(run).rejects.toMatchObject({ code });
  });
});

describe("the used range", () => {
  test("of an empty sheet is its first cell, or a null object", async () => {
    openHost();
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      expect([used.address, none.isNullObject]).toEqual(["Foglio1!A1", true]);
    });
  });

  test("counts formatted cells unless only values are asked for", async () => {
    openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").values = [
        ["a", ""],
        ["", "b"],
      ];
      sheet.getRange("F9").format.fill.color = "#FFFF00";
      const [all, values] = [sheet.getUsedRange().load("address"), sheet.getUsedRange(true).load("address")];
      const row = sheet.getRange("3:3").getUsedRange(true).load("address");
      await context.sync();
      expect([all.address, values.address, row.address]).toEqual([
        "Foglio1!B2:F9",
        "Foglio1!B2:C3",
        "Foglio1!C3",
      ]);
    });
  });
});

describe("merged cells", () => {
  test("keep the first value only, and take writes in the top left cell only", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange("B1:C2").values = [
        ["a", "b"],
        ["c", "d"],
      ];
      sheet.getRange("A1:C2").merge();
    });
    expect(sheetOf(host).merges).toEqual(["A1:C2"]);
    expect(sheetOf(host).cells).toEqual({ A1: { value: "a" } });
    await onSheet((sheet) => void (sheet.getRange("A1:C1").values = [["x", "y", "z"]]));
    expect(sheetOf(host).cells).toEqual({ A1: { value: "x" } });
    await onSheet((sheet) => sheet.getRange("B1").unmerge());
    expect(sheetOf(host).merges).toEqual([]);
  });

  test("are merged row by row, and never cut through", async () => {
    const host = openHost();
    await onSheet((sheet) => sheet.getRange("A1:B3").merge(true));
    expect(sheetOf(host).merges).toEqual(["A1:B1", "A2:B2", "A3:B3"]);
    const cut = { code: "InvalidOperation" };
    await expect(onSheet((sheet) => sheet.getRange("B1:C1").merge())).rejects.toMatchObject(cut);
    await expect(onSheet((sheet) => sheet.getRange("A2").insert("Down") as never)).rejects.toMatchObject(cut);
    await onSheet((sheet) => sheet.getRange("A1:C2").merge());
    expect(sheetOf(host).merges).toEqual(["A1:C2", "A3:B3"]);
  });

  test("are found from 1.13 on, those that begin in the range", async () => {
    openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A3:B3").merge();
      const found = sheet.getRange("A1:B9").getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("B1:B9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect([found.address, none.isNullObject]).toEqual(["Foglio1!A1:B1,Foglio1!A3:B3", true]);
    });
  });
});

describe("looks", () => {
  test("what all cells share is read, the rest is null", async () => {
    openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1:A2").format.fill.color = "#fff2cc";
      const range = sheet.getRange("A1:A2").load("format/font/bold, format/fill/color, format/font/size");
      await context.sync();
      const { font, fill } = range.format;
      expect([font.bold, fill.color, font.size]).toEqual([null, "#FFF2CC", 11]);
    });
  });

  test("of several areas, of whole rows, columns and the sheet", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRanges("A1:A2,C1").format.font.bold = true;
      sheet.getRange("2:2").format.font.italic = true;
      sheet.getRange("C:C").format.font.size = 9;
      sheet.getRange().format.font.name = "Arial";
      sheet.getRange("A1:C2").values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
    });
    const fontOf = (cell: string) => {
      const { bold, italic, size, name } = cellOf(host, cell).format?.font ?? {};
      return [bold, italic, size, name];
    };
    expect(fontOf("A1")).toEqual([true, false, 11, "Arial"]);
    expect(fontOf("A2")).toEqual([true, true, 11, "Arial"]);
    expect(fontOf("B2")).toEqual([false, true, 11, "Arial"]);
    expect(fontOf("C1")).toEqual([true, false, 9, "Arial"]);
    expect(fontOf("C2")).toEqual([false, true, 9, "Arial"]);
  });

  test("borders by side, of the range and inside it", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      borders.getItem("EdgeBottom").style = "Continuous";
      borders.getItem("EdgeBottom").color = "#808080";
      borders.getItem("InsideVertical").weight = "Medium";
    });
    const sides = (cell: string) => Object.keys(cellOf(host, cell).format?.borders ?? {});
    expect([sides("A1"), sides("A2"), sides("B2")]).toEqual([["right"], ["bottom", "right"], ["bottom"]]);
    expect(cellOf(host, "B2").format?.borders.bottom).toEqual({
      style: "Continuous",
      color: "#808080",
      weight: "Thin",
    });
  });

  test("cell by cell, row by row, column by column", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet
        .getRange("A1:B1")
        .setCellProperties([
          [{ format: { fill: { color: "#FF0000" }, borders: { top: { style: "Dash" } } } }, {}],
        ]);
      sheet.getRange("1:2").setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
      sheet.getRange("A:A").setColumnProperties([{ format: { columnWidth: 90 } }]);
    });
    expect(cellOf(host, "A1").format).toMatchObject({
      fill: { color: "#FF0000" },
      borders: { top: { style: "Dash" } },
    });
    expect(sheetOf(host)).toMatchObject({ rowHeights: { 0: 30 }, hiddenRows: [1], columnWidths: { 0: 90 } });
  });

  test("no height hides a row, any other shows it", async () => {
    const host = openHost();
    await onSheet((sheet) => void (sheet.getRange("1:2").format.rowHeight = 0));
    expect(sheetOf(host)).toMatchObject({ rowHeights: {}, hiddenRows: [0, 1] });
    await onSheet(async (sheet, context) => {
      sheet.getRange("A2").format.rowHeight = 20;
      const range = sheet.getRange("1:2").load("rowHidden, format/rowHeight");
      await context.sync();
      expect([range.rowHidden, range.format.rowHeight]).toEqual([null, null]);
    });
    expect(sheetOf(host)).toMatchObject({ rowHeights: { 1: 20 }, hiddenRows: [0] });
  });

  test.each<[string, (format: Excel.RangeFormat) => void]>([
    ["a row above 409 points", (format) => void (format.rowHeight = 410)],
    ["an alignment that is none", (format) => void (format.horizontalAlignment = "Middle" as never)],
    ["a colour that is none", (format) => void (format.fill.color = "reddish")],
    ["a text for a number", (format) => void (format.font.size = "big" as never)],
  ])("%s is refused", async (_name, set) => {
    openHost();
    await expect(onSheet((sheet) => set(sheet.getRange("A1").format))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });

  test("are cleared with or without the contents", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Formats");
      sheet.getRange("B1").clear("Contents");
    });
    expect(cellOf(host, "A1")).toEqual({ value: 1 });
    expect(cellOf(host, "B1")).toMatchObject({ value: "", format: { font: { bold: true } } });
    await onSheet((sheet) => sheet.getRanges("A1:B1,D4").clear());
    expect(sheetOf(host).cells).toEqual({});
  });
});

test("cells are copied, their relative references moved", async () => {
  const host = openHost();
  await onSheet((sheet) => {
    sheet.getRange("A1:B1").formulas = [[5, "=A1+$A$1"]];
    sheet.getRange("A2:B3").copyFrom("A1:B1", "Formulas");
  });
  expect(cellOf(host, "B3")).toEqual({ value: 10, formula: "=A3+$A$1" });
});
