// SPDX-License-Identifier: EUPL-1.2
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import { createExcelHost, type ExcelHost, type ExcelHostOptions } from "../../excel-host/excel-host";
import { everyLabel } from "../opened-book";
import { openExcel } from "./opened-excel";

const LIMIT = 5_000_000;

const sheetOf = (name: string, values: SheetSnapshot["values"]): SheetSnapshot => ({
  name,
  visibility: "visible",
  top: 2,
  left: 1,
  values,
  formulas: {},
  numberFormats: {},
  mark: null,
});

const grid = (rows: number, columns: number, value: (row: number, column: number) => string | number) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => value(row, column)),
  );

function load(sheets: SheetSnapshot[], options: ExcelHostOptions = {}): ExcelHost {
  const host = createExcelHost(options).load({ sheets, leftAside: [] });
  installHost(host);
  return host;
}

const read = (isKnownLabel = (text: string) => text === "Obiettivo") =>
  createExcelWorkbook().read({ isKnownLabel });

test("three syncs for a hundred sheets", async () => {
  const sheets = Array.from({ length: 100 }, (_, i) =>
    sheetOf(
      `Foglio ${i}`,
      grid(30, 8, (r, c) => `testo ${r} ${c}`),
    ),
  );
  const host = load(sheets);
  expect(await read()).toEqual({ sheets, leftAside: [] });
  expect(host.batches).toHaveLength(3);
});

test("three syncs up to 4 MB of cells, none of them left aside", async () => {
  const sheets = [
    sheetOf(
      "Piano",
      grid(9000, 20, (r, c) => r * 20 + c),
    ),
  ];
  const host = load(sheets);
  expect(await read()).toEqual({ sheets, leftAside: [] });
  expect(host.batches).toHaveLength(3);
  expect(host.batches[2]?.responseBytes).toBeGreaterThan(3_900_000);
});

test("texts that make the answer too large are asked for in smaller ones", async () => {
  const sheets = [
    sheetOf(
      "Piano",
      grid(60, 5, (r, c) => `${r},${c} `.padEnd(12_000, "à")),
    ),
    sheetOf("Note", [["nota"]]),
  ];
  const host = load(sheets);
  expect(await read()).toEqual({ sheets, leftAside: [] });
  const passed = host.batches.filter(({ error }) => error === null);
  expect(Math.max(...passed.map(({ responseBytes }) => responseBytes))).toBeLessThan(LIMIT);
  expect(host.batches.length).toBeLessThanOrEqual(12);
});

test("an answer in which Excel leaves cells out as null is asked for in smaller ones", async () => {
  const sheets = [
    sheetOf(
      "Piano",
      grid(8, 2, (r, c) => `${r},${c}`),
    ),
  ];
  const host = load(sheets);
  const answer = host.answer.bind(host);
  host.answer = async (message) => {
    const given = await answer(message);
    if (!("body" in given)) return given;
    const { body } = given;
    const isLarge = body.length > 500 && body.includes('"Formulas"');
    return { body: isLarge ? body.replaceAll(/"Formulas":\[\[.*?\]\]/g, '"Formulas":null') : body };
  };
  expect(await read()).toEqual({ sheets, leftAside: [] });
  expect(host.batches.length).toBeGreaterThan(3);
});

test("one row that is over the limit by itself cannot be read", async () => {
  load([
    sheetOf(
      "Piano",
      grid(2, 200, () => "à".repeat(20_000)),
    ),
  ]);
  await expect(read()).rejects.toMatchObject({ code: "too-large" });
});

describe("beyond 4 MB", () => {
  const plan = sheetOf(
    "Piano",
    grid(900, 10, (r, c) => (r === 499 && c === 9 ? "Obiettivo" : `piano ${r}`)),
  );
  const late = sheetOf(
    "Tardi",
    grid(900, 10, (r) => (r === 500 ? "Obiettivo" : "altro")),
  );
  const archive = sheetOf(
    "Archivio",
    grid(30_000, 10, (r, c) => r + c),
  );
  const notes = sheetOf(
    "Note",
    grid(500, 2, () => "appunti"),
  );

  test("long sheets without a known label in their first 500 rows are left aside", async () => {
    const host = load([notes, archive, plan, late]);
    expect(await read()).toEqual({
      sheets: [notes, plan],
      leftAside: [
        { sheet: "Archivio", reason: "too-large" },
        { sheet: "Tardi", reason: "too-large" },
      ],
    });
    expect(host.batches).toHaveLength(4);
  });

  test("long sheets with one are read whole, in answers under the limit", async () => {
    const labelled = {
      ...archive,
      values: archive.values.map((row, r) => (r === 0 ? ["Obiettivo", ...row.slice(1)] : row)),
    };
    const host = load([labelled, plan]);
    expect(await read()).toEqual({ sheets: [labelled, plan], leftAside: [] });
    for (const { responseBytes } of host.batches) expect(responseBytes).toBeLessThan(LIMIT);
    expect(host.batches).toHaveLength(5);
  });

  test("the same where long texts make few cells as large", async () => {
    const long = (row: number): string => `${row} `.padEnd(3000, "parola ");
    const letters = sheetOf("Lettere", grid(1500, 1, long));
    const texts = sheetOf(
      "Testi",
      grid(1500, 1, (row) => (row === 7 ? "Obiettivo" : long(row))),
    );
    const host = load([letters, texts, notes]);
    expect(await read()).toEqual({
      sheets: [texts, notes],
      leftAside: [{ sheet: "Lettere", reason: "too-large" }],
    });
    expect(host.batches.length).toBeLessThan(15);
  });

  test("nothing is left aside below", async () => {
    load([notes, late]);
    expect((await read()).leftAside).toEqual([]);
  });
});

test("a text that begins with = is no formula, a formula is", async () => {
  const { workbook } = openExcel([
    {
      name: "Piano",
      cells: { A1: "=<3,5" },
      formats: { A1: "@" },
      formulas: { B1: { formula: "=1+1", value: 2 } },
    },
  ]);
  const { sheets } = await workbook.read(everyLabel);
  expect(sheets[0]).toMatchObject({ values: [["=<3,5", 2]], formulas: { B1: "=1+1" } });
});

test("errors, and very hidden sheets", async () => {
  const { workbook } = openExcel([
    { name: "Piano", visibility: "veryHidden", formulas: { A1: { formula: "=1/0", value: "#DIV/0!" } } },
    { name: "Altro" },
  ]);
  const { sheets } = await workbook.read(everyLabel);
  expect(sheets[0]).toMatchObject({
    visibility: "veryHidden",
    values: [["#DIV/0!"]],
    formulas: { A1: "=1/0" },
  });
});

test("nothing of ours is left referenced in Excel", async () => {
  const { host, workbook } = openExcel([{ name: "Piano", cells: { A1: "x" } }]);
  await workbook.read(everyLabel);
  expect(host.session.referenceCount).toBe(0);
});

test.each([
  ["cell-edit", "cell-edit-mode"],
  ["session", "session-lost"],
  ["throttled", "throttled"],
  ["access-denied", "access-denied"],
] as const)("%s is %s, in any sync", async (fault, code) => {
  for (const batch of [0, 1, 2]) {
    const { host, workbook } = openExcel([{ name: "Piano", cells: { A1: "x" } }]);
    host.faults.before(batch, fault);
    await expect(workbook.read(everyLabel)).rejects.toMatchObject({ code });
  }
});
