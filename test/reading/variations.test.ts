// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import type { Programme } from "../../src/plan/plan";
import { readPlan } from "../../src/reading/read-plan";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { programmes, rowsOf, variation, type Variation } from "./variations";

function sheetOf(name: string, rows: readonly (readonly CellValue[])[], style: Variation): SheetSnapshot {
  const width = Math.max(...rows.map((row) => row.length)) + 2;
  const values = rows.map((row, r) =>
    Array.from(
      { length: width },
      (_, c) => row[c] ?? (style.margin && r % 3 === 0 && c === width - 1 ? "nota" : ""),
    ),
  );
  return {
    name,
    visibility: "visible",
    top: style.down,
    left: style.right,
    values,
    formulas: {},
    numberFormats: {},
    mark: null,
  };
}

const read = (sheets: SheetSnapshot[]) => {
  const { plan, notUnderstood } = readPlan({ sheets, leftAside: [] });
  return { programmes: plan.programmes, year: plan.year, notUnderstood };
};

const expected = (given: Programme[]) => ({ programmes: given, year: 2026, notUnderstood: [] });

it("reads the same plan however the layout is drawn, one sheet per programme", () => {
  fc.assert(
    fc.property(programmes, variation, (given, style) => {
      const sheets = given.map((programme, n) => sheetOf(`Foglio${n + 1}`, rowsOf(programme, style), style));
      expect(read(sheets)).toEqual(expected(given));
    }),
    { numRuns: 150 },
  );
});

it("reads the same plan however the layout is drawn, all on one sheet", () => {
  fc.assert(
    fc.property(programmes, variation, (given, style) => {
      const rows = given.flatMap((programme) => rowsOf(programme, style));
      expect(read([sheetOf("PIRA", rows, style)])).toEqual(expected(given));
    }),
    { numRuns: 150 },
  );
});
