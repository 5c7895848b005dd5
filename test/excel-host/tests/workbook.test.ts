// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { cellOf, onSheet, openHost, sheetOf } from "./support";

const SNAPSHOT: WorkbookSnapshot = {
  sheets: [
    {
      name: "Nascosto",
      visibility: "hidden",
      top: 0,
      left: 0,
      values: [],
      formulas: {},
      numberFormats: {},
      mark: null,
    },
    {
      name: "Dati",
      visibility: "visible",
      top: 1,
      left: 1,
      values: [
        ["Obiettivo", 0.8],
        ["", 5],
      ],
      formulas: { C3: "=VLOOKUP(1,A:B,2)" },
      numberFormats: { C2: "0%" },
      mark: 'pira/1 final "x"',
    },
  ],
  leftAside: [],
};

test("a snapshot is loaded: values, formulas with the value they had, formats, visibility, mark", () => {
  const host = openHost().load(SNAPSHOT);
  expect(host.snapshot()).toMatchObject({
    activeSheet: "Dati",
    sheets: [
      { name: "Nascosto", visibility: "Hidden", cells: {} },
      {
        cells: {
          B2: { value: "Obiettivo" },
          C2: { value: 0.8, format: { numberFormat: "0%" } },
          C3: { value: 5, formula: "=VLOOKUP(1,A:B,2)" },
        },
        names: [{ name: "_PIRA_allegato", formula: '="pira/1 final ""x"""', visible: false }],
      },
    ],
  });
  host.user.type("Dati", "A1", "1");
  expect(cellOf(host, "C3", "Dati").value).toBe(5);
});

test("grids of constants are loaded", () => {
  const host = openHost().loadCells({
    Uno: [
      ["=1", 2],
      ["", true],
    ],
    Due: [],
  });
  expect(host.snapshot()).toMatchObject({
    activeSheet: "Uno",
    sheets: [
      { cells: { A1: { value: "=1" }, B1: { value: 2 }, B2: { value: true } } },
      { name: "Due", cells: {} },
    ],
  });
});

test("a snapshot of the state is a copy", () => {
  const host = openHost();
  const before = host.snapshot();
  host.user.type("Foglio1", "A1", "x");
  expect(before.sheets[0]?.cells).toEqual({});
  expect(sheetOf(host).cells).toEqual({ A1: { value: "x" } });
});

test("settings and properties are kept in the workbook", async () => {
  const host = openHost();
  await onSheet(async (_sheet, context) => {
    const { settings, properties } = context.workbook;
    settings.add("k", { a: 1, d: [1, 2] });
    properties.title = "PIRA";
    properties.custom.add("scheda", true);
    const none = settings.getItemOrNullObject("z").load("value");
    const found = settings.getItem("k").load("value, key");
    properties.load("title");
    properties.custom.load("items/key, items/value, items/type");
    await context.sync();
    expect([none.isNullObject, found.value, properties.title]).toEqual([true, { a: 1, d: [1, 2] }, "PIRA"]);
    expect(properties.custom.items[0]).toMatchObject({ key: "scheda", value: true, type: "Boolean" });
    settings.getItem("k").delete();
    properties.custom.getItem("scheda").delete();
  });
  expect(host.snapshot()).toMatchObject({
    settings: {},
    customProperties: {},
    properties: { title: "PIRA" },
  });
});

test("the application's switches change no workbook", async () => {
  const host = openHost({ readOnly: true });
  const before = host.snapshot();
  await onSheet(async (_sheet, context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    context.runtime.enableEvents = false;
    context.runtime.load("enableEvents");
    context.workbook.load("name, readOnly");
    await context.sync();
    expect([context.runtime.enableEvents, context.workbook.readOnly]).toEqual([false, true]);
    context.runtime.enableEvents = true;
  });
  expect(host.snapshot()).toEqual(before);
});

describe("formulas", () => {
  test.each([
    ["=1+2*3", 7],
    ["=(1+2)*3^2", 27],
    ['="a"&"b"&1', "ab1"],
    ["=10%", 0.1],
    ["=-A1", -4],
    ["=A1/0", "#DIV/0!"],
    ['=A1+"x"', "#VALUE!"],
    ["=A1>=4", true],
    ['="a"="A"', true],
    ["=SUM(A1:A3,10)", 16],
    ["=SUM(A:A)", 6],
    ["=IF(A1=4,B9,1)", 0],
    ["=IF(FALSE,1)", false],
    ["=Nessuno!A1", "#REF!"],
    ["=C1", 0],
  ])("%s is %s", async (formula, value) => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange("A1:A3").values = [[4], [2], ["x"]];
      sheet.getRange("C1").formulas = [[formula]];
    });
    expect(cellOf(host, "C1")).toEqual({ value, formula });
  });

  test("one follows another, in whatever order they stand", () => {
    const host = openHost();
    host.user.type("Foglio1", "A1", "=B1+1");
    host.user.type("Foglio1", "B1", "=C1*2");
    host.user.type("Foglio1", "C1", "5");
    expect(cellOf(host, "A1").value).toBe(11);
  });
});
