// SPDX-License-Identifier: EUPL-1.2
import { applyToSnapshot } from "../../src/editing/apply-to-snapshot";
import { inverseOf } from "../../src/editing/inverse";
import type { CellEdit } from "../../src/workbook/cell-edit";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheetOf } from "../support/fake-workbook";

const snapshot: WorkbookSnapshot = {
  sheets: [
    {
      ...sheetOf("Piano", [
        ["a", 1],
        ["b", 0.5],
      ]),
      top: 1,
      left: 1,
      formulas: { C2: "=1" },
      numberFormats: { C3: "0%" },
    },
    sheetOf("Vuoto", []),
  ],
  leftAside: [],
};
const edit = (
  cell: string,
  expected: CellEdit["expected"],
  value: CellEdit["value"],
  sheet = "Piano",
): CellEdit => ({
  sheet,
  cell,
  expected,
  value,
});

test("cells inside and outside the used range; a formula gives way to a value", () => {
  const before = structuredClone(snapshot);
  const edits = [edit("C2", 1, "uno"), edit("A1", "", "x"), edit("D4", "", 7), edit("B2", "", "y", "Vuoto")];
  const { sheets } = applyToSnapshot(snapshot, edits);
  expect(sheets[0]).toEqual({
    ...snapshot.sheets[0],
    top: 0,
    left: 0,
    values: [
      ["x", "", "", ""],
      ["", "a", "uno", ""],
      ["", "b", 0.5, ""],
      ["", "", "", 7],
    ],
    formulas: {},
  });
  expect(sheets[1]).toMatchObject({ top: 1, left: 1, values: [["y"]] });
  expect(snapshot).toEqual(before);
});

test("sheets that do not change are the same objects", () => {
  expect(applyToSnapshot(snapshot, [edit("B2", "a", "c")]).sheets[1]).toBe(snapshot.sheets[1]);
});

test.each([
  ["changed-meanwhile", edit("B2", "altro", "c"), "Piano!B2"],
  ["sheet-missing", edit("B2", "a", "c", "Manca"), "Manca"],
])("refuses as a workbook would: %s", (code, change, detail) => {
  expect(() => applyToSnapshot(snapshot, [change])).toThrow(
    expect.objectContaining({ code, details: [detail] }) as Error,
  );
});

test("a table that gains a column has its formats there too, and the inverse takes all of it back", () => {
  const change = {
    edits: [edit("D3", "", 0.6), edit("B2", "a", "c")],
    reshapes: [{ sheet: "Piano", firstRow: 1, lastRow: 2, lastColumn: 2, change: 1 }],
  };
  const after = applyToSnapshot(snapshot, change.edits, change.reshapes);
  expect(after.sheets[0]?.numberFormats).toEqual({ C3: "0%", D3: "0%" });
  const inverse = inverseOf(change, null);
  expect(inverse.reshapes).toEqual([{ ...change.reshapes[0], lastColumn: 3, change: -1 }]);
  const back = applyToSnapshot(after, inverse.edits, inverse.reshapes);
  expect(back.sheets[0]).toMatchObject({
    numberFormats: { C3: "0%" },
    values: [
      ["a", 1, ""],
      ["b", 0.5, ""],
    ],
  });
  expect(inverseOf(inverse, null)).toEqual(change);
});
