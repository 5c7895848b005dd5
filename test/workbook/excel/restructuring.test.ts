// SPDX-License-Identifier: EUPL-1.2
import type { Restructure } from "../../../src/workbook/restructure";
import { openExcel } from "./opened-excel";
import {
  CHANGES,
  SHEET,
  change,
  copyRows,
  deleteRows,
  edit,
  moveRows,
  restructuringScene,
} from "./restructuring-scene";

const named = (wanted: string): Restructure => {
  const found = CHANGES.find(([name]) => name === wanted);
  if (!found) throw new RangeError(`No change ${wanted}`);
  return found[1];
};

test.each([
  ["rows copied", 2],
  ["rows copied, to be printed too", 2],
  ["rows deleted", 3],
  ["rows moved down", 3],
  ["rows moved up", 3],
  ["rows copied, deleted and moved", 3],
  ["a sheet copied and its rows changed", 2],
  ["a sheet shown, another taken away", 3],
])("%s: %d syncs, and nothing stays referenced", async (name, syncs) => {
  const { host, workbook } = restructuringScene({ requirementSet: "1.20" });
  await workbook.restructure(named(name));
  expect(host.syncs).toHaveLength(syncs);
  expect(host.session.referenceCount).toBe(0);
});

test.each(CHANGES.filter(([name]) => name.startsWith("rows")))(
  "%s: nothing that clears Excel's undo",
  async (_name, wanted) => {
    for (const platform of ["PC", "OfficeOnline"] as const) {
      const { host, workbook } = restructuringScene({ requirementSet: "1.20", platform });
      await workbook.restructure(wanted);
      expect(host.undoCleared).toEqual([]);
    }
  },
);

test.each([
  ["1.17", undefined],
  ["1.20", { mergeUndoGroup: true }],
] as const)("ExcelApi %s: what Excel is asked to take as one step", async (requirementSet, options) => {
  const { workbook } = restructuringScene({ requirementSet });
  const run = jest.spyOn(Excel, "run");
  await workbook.restructure(named("rows moved down"));
  expect(run.mock.calls.map((call: readonly unknown[]) => (call.length > 1 ? call[0] : undefined))).toEqual([
    options,
  ]);
  run.mockRestore();
});

test("only rows that come are written, and the print set-up only where it must grow", async () => {
  const { host, workbook } = restructuringScene();
  const writes = async (wanted: Restructure): Promise<string[]> => {
    host.batches.length = 0;
    await workbook.restructure(wanted);
    const texts = host.syncs.flatMap(({ actions }) => actions.filter(({ writes: does }) => does));
    return texts.map(({ text }) =>
      text.replace(/^.*\["011-005"\]\./, "").replace(/CopyFrom\(.*\)/, "CopyFrom"),
    );
  };
  expect(await writes(change([copyRows(1, 3, 4)]))).toEqual(
    [
      'GetRange("5:7").Insert("Down")',
      'GetRange("5:7").CopyFrom',
      'GetRange("B5:C5").Merge(true)',
      'GetRange("A5:A7").Merge(false)',
    ].map((text) => expect.stringContaining(text) as string),
  );
  expect((await writes(change([copyRows(8, 10, 11)]))).filter((text) => text.includes("PrintArea"))).toEqual([
    'PageLayout.SetPrintArea("A1:C14")',
  ]);
});

test("page breaks go along with rows that move, and heights", async () => {
  const { host, workbook } = restructuringScene();
  await workbook.restructure(change([moveRows(5, 7, 1)]));
  expect(host.snapshot().sheets[0]).toMatchObject({
    horizontalBreaks: [1],
    rowHeights: { 1: 45, 4: 30 },
    pageLayout: { printArea: ["A1:C8"] },
    conditionalFormats: [{ ranges: ["B2:B8"] }, { ranges: ["C2:C3"] }],
    validations: [
      { ranges: ["B6:B7"] },
      { ranges: ["B3"], settings: { rule: { list: { source: "=$B$2:$B$4" } } } },
    ],
  });
  expect(host.snapshot().names[0]?.formula).toBe("='011-005'!$A$2:$C$4");
});

test.each([
  ["down to its end", moveRows(1, 4, 8)],
  ["up to its beginning", moveRows(5, 7, 0)],
])("rows that move %s stay in the print area", async (_where, step) => {
  const { host, workbook } = restructuringScene();
  await workbook.restructure(change([step]));
  expect(host.snapshot().sheets[0]?.pageLayout.printArea).toEqual(["A1:C8"]);
});

test("a copy into the midst of its model, where nothing holds together", async () => {
  const { host, workbook } = openExcel([{ name: SHEET, cells: { A1: "a", A2: "b", A3: "c" } }]);
  await workbook.restructure(change([copyRows(0, 2, 1)]));
  const { cells } = host.snapshot().sheets[0] ?? {};
  expect([1, 2, 3, 4, 5, 6].map((row) => cells?.[`A${row}`]?.value)).toEqual(["a", "a", "b", "c", "b", "c"]);
});

test("sheets are copied, shown and taken away where Excel cannot tell merges", async () => {
  const { host, workbook } = restructuringScene({ requirementSet: "1.9" });
  await workbook.restructure(
    change(
      [
        { kind: "copy-sheet", sheet: SHEET, name: "Copia" },
        { kind: "delete-sheet", sheet: "Appunti" },
      ],
      {
        edits: [edit("B2", "Uno", "Altro", "Copia")],
      },
    ),
  );
  expect(host.snapshot().sheets.map(({ name }) => name)).toEqual([SHEET, "Copia", "Quadro"]);
  await expect(workbook.restructure(change([copyRows(1, 3, 4, "Copia")]))).rejects.toMatchObject({
    code: "too-old-to-reshape",
  });
});

describe("refused before anything is written", () => {
  test.each([
    ["rows copied of a table", [copyRows(11, 12, 13)], `${SHEET}!A12:B13`],
    ["rows inserted into a table", [copyRows(0, 0, 12)], `${SHEET}!A12:B13`],
    ["rows deleted with a table", [deleteRows(10, 14)], `${SHEET}!A12:B13`],
    ["a table that an earlier step moved", [copyRows(0, 0, 1), moveRows(12, 13, 0)], `${SHEET}!A12:B13`],
    ["a merge that an earlier step copied", [copyRows(1, 3, 4), deleteRows(5, 5)], `${SHEET}!A2:A4`],
    ["a merge that an earlier step moved", [moveRows(5, 7, 1), copyRows(0, 0, 2)], `${SHEET}!A6:A8`],
  ])("%s", async (_what, steps, inTheWay) => {
    const excel = restructuringScene();
    excel.host.user.insertTable(SHEET, "A12:B13", "Tabella1");
    const before = excel.state();
    await expect(excel.workbook.restructure(change(steps))).rejects.toMatchObject({
      code: "cannot-reshape",
      details: [inTheWay],
    });
    expect(excel.state()).toEqual(before);
  });

  test("a table elsewhere is no obstacle: one sync more", async () => {
    const { host, workbook } = restructuringScene();
    host.user.insertTable(SHEET, "A12:B13", "Tabella1");
    host.batches.length = 0;
    await workbook.restructure(change([copyRows(1, 3, 4)]));
    expect(host.syncs).toHaveLength(3);
    expect(host.snapshot().sheets[0]?.tables).toEqual([{ name: "Tabella1", range: "A15:B16" }]);
  });

  test.each([
    ["rows of a protected sheet", SHEET, named("rows copied"), [SHEET]],
    [
      "a locked cell",
      "Quadro",
      change([copyRows(1, 3, 4)], { edits: [edit("A1", "Voci", "x", "Quadro")] }),
      ["Quadro"],
    ],
    ["sheets of a protected workbook", null, named("a sheet copied and its rows changed"), []],
  ] as const)("%s", async (_what, sheet, wanted, details) => {
    const excel = restructuringScene();
    if (sheet) excel.host.user.protectSheet(sheet);
    else excel.host.user.protectWorkbook();
    const before = excel.state();
    await expect(excel.workbook.restructure(wanted)).rejects.toMatchObject({ code: "protected", details });
    expect(excel.state()).toEqual(before);
  });

  test("a sheet to show that is not there", async () => {
    const excel = restructuringScene();
    const before = excel.state();
    const steps = [copyRows(1, 3, 4), { kind: "show-sheet", sheet: "Manca", visible: true } as const];
    await expect(excel.workbook.restructure(change(steps))).rejects.toMatchObject({
      code: "sheet-missing",
      details: ["Manca"],
    });
    expect(excel.host.syncs).toHaveLength(1);
    expect(excel.state()).toEqual(before);
  });

  test("rows change in a workbook whose sheets are protected from being added", async () => {
    const { host, workbook } = restructuringScene();
    host.user.protectWorkbook();
    await workbook.restructure(named("rows copied"));
    expect(host.snapshot().sheets[0]?.cells.B5?.value).toBe("Nuovo");
  });
});

test("thousands of merges: they are asked for in bands, and the rest does not grow with them", async () => {
  const rows = Array.from({ length: 1500 }, (_, n) => n + 1);
  const { host, workbook } = openExcel([{ name: SHEET, merges: rows.map((row) => `B${row}:C${row}`) }]);
  await workbook.restructure(change([copyRows(1490, 1495, 1496)]));
  expect(host.syncs).toHaveLength(2);
  for (const { bytes } of host.syncs) expect(bytes).toBeLessThan(30_000);
  expect(host.syncs[0]?.responseBytes).toBeLessThan(250_000);
});
