// SPDX-License-Identifier: EUPL-1.2
import { cellOf, onSheet, openHost, sheetOf } from "./support";
import type { ExcelHost } from "../excel-host";

const onSheets = (
  batch: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => void | Promise<void>,
) =>
  Excel.run(async (context) => {
    await batch(context.workbook.worksheets, context);
    await context.sync();
  });

const tabs = (host: ExcelHost): string[] => host.snapshot().sheets.map(({ name }) => name);

describe("names of sheets", () => {
  test.each([
    ["foglio1", "ItemAlreadyExists"],
    ["", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["[a]", "InvalidArgument"],
    ["a?", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["a'", "InvalidArgument"],
    ["History", "InvalidArgument"],
  ])("«%s» is refused with %s", async (name, code) => {
    const host = openHost();
    await expect(onSheets((sheets) => void sheets.add(name))).rejects.toMatchObject({ code });
    await onSheets((sheets) => void sheets.add("Altro"));
    await expect(onSheets((sheets) => void (sheets.getItem("Altro").name = name))).rejects.toMatchObject({
      code,
    });
    expect(tabs(host)).toEqual(["Foglio1", "Altro"]);
  });

  test("31 characters and inner apostrophes are taken; the case alone can change", async () => {
    const host = openHost();
    await onSheets((sheets) => {
      sheets.add("x".repeat(31));
      sheets.add("Note d'ufficio");
      sheets.getItem("Foglio1").name = "FOGLIO1";
    });
    expect(tabs(host)).toEqual(["FOGLIO1", "x".repeat(31), "Note d'ufficio"]);
  });
});

test("an added sheet lives on after its batch, by its id", async () => {
  openHost();
  await onSheets(async (sheets, context) => {
    const sheet = sheets.add();
    await context.sync();
    sheet.load("name, id, position");
    const active = sheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([sheet.name, sheet.position, active.name]).toEqual(["Foglio2", 1, "Foglio1"]);
    expect(sheets.getItem(sheet.id)).toBeDefined();
  });
});

describe("what refers to a sheet", () => {
  const prepared = (): ExcelHost => {
    const host = openHost();
    host.user.addSheet("Dati");
    host.user.type("Dati", "A1", "5");
    host.user.type("Foglio1", "A1", "=Dati!A1*2");
    host.user.type("Foglio1", "A2", "=SOMMA(Dati!A1:A3)");
    return host;
  };

  test("follows a new name", () => {
    const host = prepared();
    host.user.renameSheet("Dati", "Dati 2018");
    expect(cellOf(host, "A1")).toEqual({ value: 10, formula: "='Dati 2018'!A1*2" });
    expect(cellOf(host, "A2")).toEqual({ value: 5, formula: "=SUM('Dati 2018'!A1:A3)" });
  });

  test("is #REF! once the sheet is deleted, in cells and in names", async () => {
    const host = prepared();
    await onSheets((sheets, context) => {
      context.workbook.names.add("inizio", sheets.getItem("Dati").getRange("A1"));
      sheets.getItem("Dati").delete();
    });
    expect(cellOf(host, "A1")).toEqual({ value: "#REF!", formula: "=#REF!A1*2" });
    expect(cellOf(host, "A2")).toEqual({ value: "#REF!", formula: "=SUM(#REF!A1:A3)" });
    expect(host.snapshot().names).toMatchObject([{ name: "inizio", formula: "=#REF!$A$1" }]);
    await onSheets(async (_sheets, context) => {
      const name = context.workbook.names.getItem("inizio").load("type, value");
      const range = name.getRangeOrNullObject().load("address");
      await context.sync();
      expect([name.type, name.value, range.isNullObject]).toEqual(["Error", "#REF!", true]);
    });
  });

  test("a deleted sheet does not come back under its old name", () => {
    const host = prepared();
    host.user.deleteSheet("Dati");
    host.user.addSheet("Dati");
    expect(cellOf(host, "A1").formula).toBe("=#REF!A1*2");
  });
});

describe("a copy of a sheet", () => {
  test("takes the sheet's names, and those of the workbook that point at it, along", async () => {
    const host = openHost();
    await onSheet((sheet, context) => {
      sheet.names.add("_segno", '="ours"').visible = false;
      context.workbook.names.add("inizio", sheet.getRange("B2"));
      sheet.getRange("A1").formulas = [["=Foglio1!B2"]];
      sheet.getRange("A1:B1").merge();
    });
    expect(host.user.copySheet("Foglio1")).toBe("Foglio1 (2)");
    const copy = sheetOf(host, "Foglio1 (2)");
    expect(copy.names).toEqual([
      { name: "_segno", formula: '="ours"', comment: "", visible: false },
      { name: "inizio", formula: "='Foglio1 (2)'!$B$2", comment: "", visible: true },
    ]);
    expect(copy.cells.A1?.formula).toBe("='Foglio1 (2)'!B2");
    expect(copy.merges).toEqual(["A1:B1"]);
    host.user.type("Foglio1 (2)", "C9", "x");
    expect(cellOf(host, "C9").value).toBe("");
    host.user.deleteSheet("Foglio1 (2)");
    expect(sheetOf(host).names).toHaveLength(1);
    expect(host.snapshot().names).toHaveLength(1);
  });

  test("goes where it is told", async () => {
    const host = openHost();
    await onSheets((sheets) => {
      sheets.add("B");
      sheets.getItem("B").copy("Before", sheets.getItem("Foglio1"));
      sheets.getItem("B").copy("Beginning");
      sheets.getItem("Foglio1").copy();
    });
    expect(tabs(host)).toEqual(["B (3)", "B (2)", "Foglio1", "B", "Foglio1 (2)"]);
  });
});

describe("visible sheets", () => {
  test("one must stay", async () => {
    openHost();
    const refused = { code: "InvalidOperation" };
    await expect(onSheet((sheet) => sheet.delete())).rejects.toMatchObject(refused);
    await expect(onSheet((sheet) => void (sheet.visibility = "Hidden"))).rejects.toMatchObject(refused);
  });

  test("a very hidden sheet is not deleted; a hidden one is", async () => {
    const host = openHost();
    await onSheets((sheets) => void (sheets.add("B").visibility = "VeryHidden"));
    await expect(onSheets((sheets) => sheets.getItem("B").delete())).rejects.toMatchObject({
      code: "InvalidOperation",
    });
    await onSheets((sheets) => {
      sheets.getItem("B").visibility = "Hidden";
      sheets.getItem("B").delete();
    });
    expect(tabs(host)).toEqual(["Foglio1"]);
  });

  test("the one in front makes room for its neighbour when it goes", async () => {
    const host = openHost();
    host.user.addSheet("B");
    host.user.addSheet("C");
    host.user.activate("B");
    await onSheets((sheets) => sheets.getItem("B").delete());
    expect(host.snapshot().activeSheet).toBe("C");
    host.user.hideSheet("C");
    expect(host.snapshot().activeSheet).toBe("Foglio1");
    await expect(onSheets((sheets) => sheets.getItem("C").activate())).rejects.toMatchObject({
      code: "InvalidOperation",
    });
    const select = onSheets((sheets) => sheets.getItem("C").getRange("A1").select());
    await expect(select).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  test("counted, first and last, next and before", async () => {
    const host = openHost();
    host.user.addSheet("B");
    host.user.addSheet("C");
    host.user.hideSheet("B");
    await onSheets(async (sheets, context) => {
      const count = sheets.getCount(true);
      const next = sheets.getFirst().getNext(true).load("name");
      const none = sheets.getLast(true).getNextOrNullObject().load("name");
      await context.sync();
      expect([count.value, next.name, none.isNullObject]).toEqual([2, "C", true]);
    });
  });
});

test("order, colours and lines", async () => {
  const host = openHost();
  await onSheets((sheets) => {
    const sheet = sheets.add("B");
    sheet.position = 0;
    sheet.tabColor = "red";
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.freezePanes.freezeRows(2);
  });
  expect(tabs(host)).toEqual(["B", "Foglio1"]);
  const look = { tabColor: "#FF0000", showGridlines: false, showHeadings: false, frozen: "1:2" };
  expect(sheetOf(host, "B")).toMatchObject(look);
});
