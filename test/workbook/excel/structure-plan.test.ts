// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import type { StructureStep } from "../../../src/workbook/restructure";
import { doomedBands } from "../../../src/workbook/excel/structure/row-runs";
import { structurePlan, type StructurePlan } from "../../../src/workbook/excel/structure/structure-plan";
import { parseCellAddress } from "../../../src/workbook/address";
import { copyRows, deleteRows, edit, moveRows } from "./restructuring-scene";

const SHEET = "Piano";
const ROWS = 12;

/** A step by three shares of what rows there are. */
interface Draw {
  kind: "insert" | "delete" | "move";
  from: number;
  size: number;
  to: number;
}
const draws = fc.array(
  fc.record({
    kind: fc.constantFrom("insert" as const, "delete" as const, "move" as const),
    from: fc.integer({ min: 0, max: 99 }),
    size: fc.integer({ min: 0, max: 3 }),
    to: fc.integer({ min: 0, max: 99 }),
  }),
  { maxLength: 6 },
);

function stepOf({ kind, from, size, to }: Draw, count: number): StructureStep {
  const first = from % count;
  const last = Math.min(first + size, count - 1);
  if (kind === "insert") return copyRows(first, last, to % (count + 1), SHEET);
  if (kind === "delete") return deleteRows(first, Math.min(last, first + count - 2), SHEET);
  const outside = Array.from({ length: count + 1 }, (_, row) => row).filter(
    (row) => row <= first || row > last,
  );
  return moveRows(first, last, outside[to % outside.length] ?? 0, SHEET);
}

/** The rows after a step, each by the row it was or is a copy of. */
function stepped(rows: readonly number[], step: StructureStep): number[] {
  switch (step.kind) {
    case "insert-rows":
      return rows.toSpliced(step.before, 0, ...rows.slice(step.like.first, step.like.last + 1));
    case "delete-rows":
      return rows.toSpliced(step.first, step.last - step.first + 1);
    case "move-rows": {
      const [count, moved] = [step.last - step.first + 1, rows.slice(step.first, step.last + 1)];
      const rest = rows.toSpliced(step.first, count);
      return rest.toSpliced(step.before > step.last ? step.before - count : step.before, 0, ...moved);
    }
    default:
      return [...rows];
  }
}

/** The same by what is done to Excel: rows that move leave empty ones, and what goes goes in the end. */
function played({ actions, sheets }: StructurePlan): number[] {
  const rows = actions.reduce<number[]>(
    (now, action) => {
      if (action.kind !== "copy-rows" && action.kind !== "move-rows") return now;
      const { first, count } = action.band;
      const band = now.slice(first, first + count);
      const left = action.kind === "copy-rows" ? now : now.with(first, NaN).fill(NaN, first, first + count);
      return left.toSpliced(action.at, 0, ...band);
    },
    Array.from({ length: ROWS }, (_, row) => row),
  );
  return doomedBands(sheets[0]?.runs ?? []).reduce(
    (left, { first, count }) => left.toSpliced(first, count),
    rows,
  );
}

test("what is done to Excel is what the steps say, and every edit knows where its row comes from", () => {
  fc.assert(
    fc.property(draws, (drawn) => {
      let expected = Array.from({ length: ROWS }, (_, row) => row);
      const steps = drawn.map((draw) => {
        const step = stepOf(draw, expected.length);
        expected = stepped(expected, step);
        return step;
      });
      const edits = expected.map((_, row) => edit(`A${row + 1}`, "", "x", SHEET));
      const plan = structurePlan({ steps, edits });
      expect(played(plan)).toEqual(expected);
      const origins = plan.edits.map(({ origin }) => ("cell" in origin ? origin.cell : ""));
      expect(origins.map((cell) => parseCellAddress(cell).row)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("rows that go from a sheet of the workbook go last, those of a copy at once", () => {
  const { actions } = structurePlan({
    steps: [
      deleteRows(2, 3, SHEET),
      { kind: "copy-sheet", sheet: SHEET, name: "Copia" },
      deleteRows(0, 0, "Copia"),
    ],
    edits: [],
  });
  expect(actions).toEqual([
    expect.objectContaining({
      ...{ kind: "delete-rows", sheet: SHEET, band: { first: 2, count: 2 }, when: "last" },
      rows: [
        { row: 2, origin: 2 },
        { row: 3, origin: 3 },
      ],
    }),
    { kind: "copy-sheet", sheet: SHEET, name: "Copia" },
    { kind: "delete-rows", sheet: "Copia", band: { first: 2, count: 2 }, when: "now" },
    { kind: "delete-rows", sheet: "Copia", band: { first: 0, count: 1 }, when: "now" },
  ]);
});

test("rows that would stay where they are do nothing", () => {
  expect(structurePlan({ steps: [moveRows(2, 4, 2), moveRows(2, 4, 5)], edits: [] }).actions).toEqual([]);
});

test.each([
  [
    "a sheet that an earlier step takes away",
    "sheet-missing",
    "PIANO",
    { kind: "show-sheet", sheet: "PIANO", visible: true },
  ],
  [
    "a name that an earlier step gives",
    "name-taken",
    "piano",
    { kind: "copy-sheet", sheet: "Altro", name: "piano" },
  ],
] as const)("%s is refused", (_what, code, name, step) => {
  const first: StructureStep =
    code === "sheet-missing"
      ? { kind: "delete-sheet", sheet: SHEET }
      : { kind: "copy-sheet", sheet: "Modello", name: SHEET };
  expect(() => structurePlan({ steps: [first, step], edits: [] })).toThrow(`${code}: ${name}`);
});
