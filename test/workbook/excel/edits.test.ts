// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit } from "../../../src/workbook/cell-edit";
import { openExcel, type OpenedExcel } from "./opened-excel";

const SHEET = {
  name: "Piano",
  cells: { A1: "titolo", A2: "1-5", A3: 0.8, A4: "011", A5: "", A6: "'x" },
  formulas: { B1: { formula: "=A3*2", value: 1.6 } },
  formats: { A3: "0%", A4: "@", B1: "0.00" },
} as const;

const edit = (cell: string, expected: CellEdit["expected"], value: CellEdit["value"]): CellEdit => ({
  sheet: "Piano",
  cell,
  expected,
  value,
});

/** One edit of every kind: text, number, formula, empty cells; each of them changes. */
const EDITS: readonly CellEdit[] = [
  edit("A1", "titolo", "=1+1"),
  edit("A2", "1-5", "2-6"),
  edit("A3", 0.8, 0.9),
  edit("A4", "011", 12),
  edit("A5", "", "31/12"),
  edit("A6", "'x", "y"),
  edit("B1", 1.6, "testo"),
];

const cellsOf = ({ host }: OpenedExcel) => host.snapshot().sheets[0]?.cells ?? {};

test("two syncs, whatever the number of cells, and nothing that clears undo", async () => {
  const { host, workbook } = openExcel([SHEET]);
  await workbook.apply([...EDITS, ...Array.from({ length: 200 }, (_, i) => edit(`D${i + 1}`, "", `${i}-1`))]);
  expect(host.syncs).toHaveLength(2);
  expect(host.undoCleared).toEqual([]);
});

test("values and formats that the cells get", async () => {
  const excel = openExcel([SHEET]);
  await excel.workbook.apply(EDITS);
  const cells = cellsOf(excel);
  expect(["A1", "A2", "A3", "A4", "A5", "A6", "B1"].map((cell) => cells[cell]?.value)).toEqual([
    "=1+1",
    "2-6",
    0.9,
    12,
    "31/12",
    "y",
    "testo",
  ]);
  expect(
    ["A1", "A3", "A4", "A5", "B1"].map((cell) => cells[cell]?.format?.numberFormat ?? "General"),
  ).toEqual(["General", "0%", "General", "General", "0.00"]);
  expect(cells.B1?.formula).toBeUndefined();
});

test("no edits ask nothing of Excel", async () => {
  const { host, workbook } = openExcel([SHEET]);
  await workbook.apply([]);
  expect(host.batches).toEqual([]);
});

describe("protected sheets", () => {
  test("a locked cell refuses the whole set", async () => {
    const excel = openExcel([SHEET, { name: "Libero" }]);
    excel.host.user.protectSheet("Piano");
    const before = excel.state();
    const edits = [{ sheet: "Libero", cell: "A1", expected: "", value: "x" }, edit("A1", "titolo", "y")];
    await expect(excel.workbook.apply(edits)).rejects.toMatchObject({
      code: "protected",
      details: ["Piano"],
    });
    expect(excel.state()).toEqual(before);
  });

  test("an unlocked cell can be edited", async () => {
    const excel = openExcel([SHEET]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Piano").getRange("A1").format.protection.locked = false;
      await context.sync();
    });
    excel.host.user.protectSheet("Piano");
    await excel.workbook.apply([edit("A1", "titolo", "nuovo")]);
    expect(cellsOf(excel).A1?.value).toBe("nuovo");
  });
});

test.each([
  ["cell-edit", "cell-edit-mode"],
  ["session", "session-lost"],
  ["throttled", "throttled"],
  ["request-too-large", "too-large"],
  ["response-too-large", "too-large"],
  ["access-denied", "access-denied"],
  ["general", "unknown"],
] as const)("%s, wherever it strikes: %s, and every cell as it was", async (fault, code) => {
  const reference = openExcel([SHEET]);
  await reference.workbook.apply(EDITS);
  const writing = reference.host.syncs[1]?.actions.length ?? 0;
  const points = [...Array.from({ length: writing }, (_, action) => action), "before", "after"] as const;
  expect(writing).toBeGreaterThan(EDITS.length);
  for (const point of points) {
    const excel = openExcel([SHEET]);
    const before = excel.state();
    if (typeof point === "number") excel.host.faults.atAction(1, point, fault);
    else excel.host.faults[point](1, fault);
    await expect(excel.workbook.apply(EDITS)).rejects.toMatchObject({ name: "WorkbookError", code });
    expect(excel.state()).toEqual(before);
  }
});

test("the error that Excel gave is kept as the cause", async () => {
  const { host, workbook } = openExcel([SHEET]);
  host.user.startCellEdit();
  const error: unknown = await workbook.apply(EDITS).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "cell-edit-mode", cause: { code: "InvalidOperationInCellEditMode" } });
  host.user.endCellEdit();
  await workbook.apply(EDITS);
});
