// SPDX-License-Identifier: EUPL-1.2
import { correctAll, type Wanted } from "../../src/editing/correct-all";
import { previewOf } from "../../src/editing/preview";
import { readPlan } from "../../src/reading/read-plan";
import type { Correction } from "../../src/rules/correction";
import type { CheckResult } from "../../src/rules/finding";
import { valueAt } from "../../src/editing/apply-to-snapshot";
import type { CellEdit } from "../../src/workbook/cell-edit";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { fakeWorkbook, sheetOf } from "../support/fake-workbook";
import { finding } from "../support/finding";
import { smallPlan } from "../support/small-plan";

const all: Wanted = () => true;
const one = (values: CellValue[]): WorkbookSnapshot => ({
  sheets: [sheetOf("Piano", [values])],
  leftAside: [],
});
const edit = (cell: string, expected: CellValue, value: CellValue): CellEdit => ({
  sheet: "Piano",
  cell,
  expected,
  value,
});
const safe = (...edits: CellEdit[]): Correction => ({ label: "Correggere", kind: "safe", edits });

/** A check that offers, for each cell, what a table says of its value. */
const checking =
  (...offers: ((held: (cell: string) => CellValue) => Correction | null)[]) =>
  ({ sheets }: WorkbookSnapshot): CheckResult => ({
    schemaVersion: "1.0",
    findings: offers.flatMap((offer, n) => {
      const correction = offer((cell) => valueAt(sheets[0], cell));
      return correction ? [finding({ rule: `XXX-0${n + 1}`, corrections: [correction] })] : [];
    }),
    counts: { error: 0, warning: 0, info: 0, byRule: {}, silenced: 0 },
    notApplicable: [],
    crashed: [],
  });
const replacing = (cell: string, from: CellValue, to: CellValue) => (held: (cell: string) => CellValue) =>
  held(cell) === from ? safe(edit(cell, from, to)) : null;

test("corrections follow one another; each cell is written once", () => {
  const check = checking(replacing("A1", "a", "b"), replacing("A1", "b", "c"), replacing("B1", 1, 2));
  const { edits, corrected, left, snapshot } = correctAll(one(["a", 1]), all, { check });
  expect(edits).toEqual([edit("A1", "a", "c"), edit("B1", 1, 2)]);
  expect(corrected).toEqual({ "XXX-01": 1, "XXX-02": 1, "XXX-03": 1 });
  expect(left).toEqual([]);
  expect(snapshot.sheets[0]?.values).toEqual([["c", 2]]);
});

test("a finding that takes two rounds counts once", () => {
  const step = (held: string): CellValue | undefined =>
    new Map<string, CellValue>([
      ["a", "b"],
      ["b", "c"],
    ]).get(held);
  const check = checking((held) => {
    const next = step(String(held("A1")));
    return next === undefined ? null : safe(edit("A1", held("A1"), next));
  });
  expect(correctAll(one(["a"]), all, { check })).toMatchObject({
    edits: [edit("A1", "a", "c")],
    corrected: { "XXX-01": 1 },
  });
});

test("of two that touch a cell the first is made, and the other asked for again", () => {
  const check = checking(replacing("A1", "a", "b"), (held) =>
    held("B1") === 1 ? safe(edit("A1", held("A1"), `${held("A1")}!`), edit("B1", 1, 2)) : null,
  );
  expect(correctAll(one(["a", 1]), all, { check }).edits).toEqual([edit("A1", "a", "b!"), edit("B1", 1, 2)]);
});

test("rules at odds come to an end, and say what is left", () => {
  const check = checking(replacing("A1", "a", "b"), replacing("A1", "b", "a"));
  const { edits, left } = correctAll(one(["a"]), all, { check });
  expect(edits).toEqual([edit("A1", "a", "b")]);
  expect(left.map(({ rule }) => rule)).toEqual(["XXX-02"]);
});

test("a correction that does not help, or expects something else, is made once or not at all", () => {
  const check = checking(
    () => safe(edit("A1", "a", "a")),
    () => safe(edit("B1", "altro", "x")),
  );
  const { edits, left } = correctAll(one(["a", 1]), all, { check });
  expect(edits).toEqual([]);
  expect(left).toHaveLength(2);
});

test("a table is not reshaped twice", () => {
  const table = { sheet: "Piano", firstRow: 0, lastRow: 0, lastColumn: 0, change: 1 };
  const check = checking((held) => ({
    ...safe(edit("A1", held("A1"), `${held("A1")}a`)),
    reshapes: [table],
  }));
  const { reshapes, left } = correctAll(one(["a"]), all, { check });
  expect(reshapes).toEqual([table]);
  expect(left).toHaveLength(1);
});

test("only wanted ones, and the first of each finding, of those not silenced", () => {
  const check = (): CheckResult => ({
    ...checking()(one([])),
    findings: [
      finding({
        corrections: [{ ...safe(edit("A1", "a", "b")), kind: "asked" }, safe(edit("A1", "a", "c"))],
      }),
      finding({ corrections: [safe(edit("B1", 1, 2))], silenced: { reason: "va bene", date: "2026-11-23" } }),
    ],
  });
  const onlySafe: Wanted = (_, { kind }) => kind === "safe";
  expect(correctAll(one(["a", 1]), onlySafe, { check })).toMatchObject({
    edits: [],
    corrected: {},
    left: [],
  });
});

test("reads and checks by itself; the preview names the fields", () => {
  const { snapshot } = fakeWorkbook(smallPlan());
  const { edits, corrected } = correctAll(snapshot, (_, { kind }) => kind === "safe");
  expect(corrected["IND-10"]).toBe(1);
  const preview = previewOf(edits, readPlan(snapshot));
  expect(preview).toContainEqual({
    sheet: "011-005",
    cell: "A12",
    label: "Tipologia",
    before: "Efficacia",
    after: "efficacia",
  });
});

test("a direction is turned where the user stated it, not on the words of another correction", () => {
  const turning = (cell: string, from: CellValue, to: CellValue) => (held: (cell: string) => CellValue) => {
    const correction = replacing(cell, from, to)(held);
    return correction && { ...correction, kind: "asked" as const, turnsDirection: true as const };
  };
  const check = checking(
    turning("A1", "> 5 giorni", "< 5 giorni"),
    replacing("B1", "almeno l’80%", ">= 80%"),
    turning("B1", ">= 80%", "<= 80%"),
  );
  const { snapshot, left } = correctAll(one(["> 5 giorni", "almeno l’80%"]), all, { check });
  expect(snapshot.sheets[0]?.values).toEqual([["< 5 giorni", ">= 80%"]]);
  expect(left.map(({ rule }) => rule)).toEqual(["XXX-03"]);
});
