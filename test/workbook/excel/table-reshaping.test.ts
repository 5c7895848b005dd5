// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit } from "../../../src/workbook/cell-edit";
import { openExcel } from "./opened-excel";

const SHEET = {
  name: "011-005",
  cells: { A1: "Missione", B1: "011", A2: "Tipologia", B2: "2017", C2: "2018", B3: "7", C3: "8" },
  merges: ["B1:C1"],
  widths: { 2: 120 },
} as const;
const WIDER = { sheet: "011-005", firstRow: 0, lastRow: 2, lastColumn: 2, change: 1 };
const NARROWER = { ...WIDER, change: -1 };
const edit = (cell: string, expected: string, value: string): CellEdit => ({
  sheet: "011-005",
  cell,
  expected,
  value,
});
const ADDED = [edit("B2", "2017", "2018"), edit("C2", "2018", "2019"), edit("D2", "", "2020")];
const REMOVED = [edit("B2", "2017", "2018"), edit("C2", "2018", ""), edit("C3", "8", "")];

test.each([
  ["wider", WIDER, ADDED],
  ["narrower", { ...NARROWER, firstRow: 1 }, REMOVED],
])("%s: two syncs, one step of undo, nothing that clears it", async (_, reshape, edits) => {
  const { host, workbook } = openExcel([SHEET], { requirementSet: "1.20" });
  const before = host.snapshot();
  await workbook.apply(edits, [reshape]);
  expect(host.syncs).toHaveLength(2);
  expect(host.undoCleared).toEqual([]);
  expect(host.undo.length).toBe(1);
  host.user.undo();
  expect(host.snapshot()).toEqual(before);
});

test("only looks, merges, widths and the cells named are written", async () => {
  const { host, workbook } = openExcel([SHEET]);
  await workbook.apply(ADDED, [WIDER]);
  const writes = host.syncs.flatMap(({ actions }) => actions.filter(({ writes: does }) => does));
  const cell = (address: string) => `Workbook.Worksheets["011-005"].GetRange("${address}")`;
  const written = writes.map(({ text }) =>
    text.replace(/^(?:Method|Set) /, "").replace(/\.Worksheets\./, ".Worksheets"),
  );
  expect([...new Set(written)].map((text) => text.replace(/CopyFrom\(.*\)/, "CopyFrom"))).toEqual([
    `${cell("C1:C3")}.Unmerge()`,
    `${cell("D1:D3")}.CopyFrom`,
    `${cell("B1:D1")}.Merge(true)`,
    `${cell("D1:D3")}.Format.ColumnWidth`,
    ...["B2", "C2", "D2"].map((address) => `${cell(address)}.Values`),
  ]);
});

test.each([
  ["1.17", undefined],
  ["1.20", { mergeUndoGroup: true }],
] as const)("ExcelApi %s: what Excel is asked to take as one step", async (requirementSet, options) => {
  const { workbook } = openExcel([SHEET], { requirementSet });
  const run = jest.spyOn(Excel, "run");
  await workbook.apply(ADDED, [WIDER]);
  expect(run.mock.calls.map((call: readonly unknown[]) => (call.length > 1 ? call[0] : undefined))).toEqual([
    options,
  ]);
  run.mockRestore();
});

test.each([
  ["general", "unknown"],
  ["session", "session-lost"],
  ["response-too-large", "too-large"],
] as const)("%s, wherever it strikes: %s, and everything as it was", async (fault, code) => {
  const reference = openExcel([SHEET]);
  await reference.workbook.apply(ADDED, [WIDER]);
  const writing = reference.host.syncs[1]?.actions.length ?? 0;
  const points = [...Array.from({ length: writing }, (_, action) => action), "before", "after"] as const;
  expect(writing).toBeGreaterThan(ADDED.length);
  for (const point of points) {
    const excel = openExcel([SHEET]);
    const before = excel.state();
    if (typeof point === "number") excel.host.faults.atAction(1, point, fault);
    else excel.host.faults[point](1, fault);
    await expect(excel.workbook.apply(ADDED, [WIDER])).rejects.toMatchObject({ code });
    expect(excel.state()).toEqual(before);
  }
});

test("a table that was to lose columns is as it was when that fails", async () => {
  const excel = openExcel([SHEET]);
  const before = excel.state();
  excel.host.faults.after(1, "general");
  const narrower = { ...NARROWER, firstRow: 1 };
  await expect(excel.workbook.apply(REMOVED, [narrower])).rejects.toMatchObject({ code: "unknown" });
  expect(excel.state()).toEqual(before);
});

test("a protected sheet refuses the whole set", async () => {
  const excel = openExcel([SHEET, { name: "Libero" }]);
  excel.host.user.protectSheet("011-005");
  const before = excel.state();
  const edits = [{ sheet: "Libero", cell: "A1", expected: "", value: "x" }];
  await expect(excel.workbook.apply(edits, [WIDER])).rejects.toMatchObject({
    code: "protected",
    details: ["011-005"],
  });
  expect(excel.state()).toEqual(before);
});

test("a cell that Excel does not give what was written is named, and everything is as it was", async () => {
  const excel = openExcel([SHEET]);
  const before = excel.state();
  // Values given to the inner cells of a merge are dropped in silence.
  const edits = [edit("A1", "Missione", "MISSIONE"), edit("C1", "", "dentro l’unione")];
  await expect(excel.workbook.apply(edits)).rejects.toMatchObject({
    code: "not-written",
    details: ["011-005!C1"],
  });
  expect(excel.state()).toEqual(before);
});

test("sixty blocks with their merges: few syncs, small messages, nothing stays referenced", async () => {
  const blocks = Array.from({ length: 60 }, (_, n) => n * 4 + 1);
  const { host, workbook } = openExcel([
    {
      name: "011-005",
      cells: Object.fromEntries(blocks.map((row) => [`C${row + 2}`, "2018"])),
      merges: blocks.flatMap((row) => [`A${row}:A${row + 1}`, `B${row}:C${row}`, `B${row + 1}:C${row + 1}`]),
    },
  ]);
  const edits = blocks.map((row) => edit(`D${row + 2}`, "", "2019"));
  await workbook.apply(edits, [{ ...WIDER, lastRow: 240 }]);
  expect(host.syncs).toHaveLength(2);
  expect(host.session.referenceCount).toBe(0);
  expect(host.snapshot().sheets[0]?.merges).toContain("B238:D238");
  for (const { bytes, responseBytes } of host.syncs) expect(bytes + responseBytes).toBeLessThan(200_000);
});
