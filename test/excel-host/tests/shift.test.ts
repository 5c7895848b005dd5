// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { mapReferences } from "../model/formula-references";
import { formatRect, parseRect } from "../model/rect";
import { shiftIndex, shiftOf, shiftRect } from "../model/shift";
import { openHost } from "./support";

const index = fc.integer({ min: 0, max: 20 });
const size = fc.integer({ min: 1, max: 8 });
const rects = fc.record({ row: index, column: index, rows: size, columns: size });

/** The rows of a rectangle. */
const rowsOf = ({ row, rows }: { row: number; rows: number }) =>
  Array.from({ length: rows }, (_, step) => row + step);

test("a rectangle goes where its cells go", () => {
  fc.assert(
    fc.property(rects, index, size, fc.constantFrom<1 | -1>(1, -1), (rect, row, rows, direction) => {
      const shift = shiftOf({ row, column: 0, rows, columns: 16_384 }, "row", direction);
      const kept = rowsOf(rect).flatMap((own) => shiftIndex(own, shift) ?? []);
      const moved = shiftRect(rect, shift);
      if (kept.length === 0) expect(moved).toBeNull();
      else expect(moved).toEqual({ ...rect, row: kept[0], rows: (kept.at(-1) ?? 0) - (kept[0] ?? 0) + 1 });
    }),
  );
});

test("an address is read as it was written", () => {
  fc.assert(fc.property(rects, (rect) => expect(parseRect(formatRect(rect, "$"))).toEqual(rect)));
});

test("rows that come and go leave no trace", () => {
  fc.assert(
    fc.property(rects, index, size, (rect, row, count) => {
      const host = openHost().loadCells({ Foglio1: [["a", 1]] });
      host.user.mergeCells("Foglio1", formatRect(rect));
      host.user.type("Foglio1", "AA1", `=SOMMA(${formatRect(rect)})`);
      const before = host.snapshot();
      host.user.insertRows("Foglio1", row + 1, count);
      host.user.deleteRows("Foglio1", row + 1, count);
      expect(host.snapshot()).toEqual(before);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["=A1+'Il ''mio'' foglio'!$B$2", "=X+X"],
  ['="A1"&A1', '="A1"&X'],
  ["=SUM(A:A,2:3,B1:C2)", "=SUM(X,X,X)"],
  ["=LOG10(A1)+nome_A1+A1.x", "=LOG10(X)+nome_A1+A1.x"],
  ["=#REF!A1+Foglio1!#REF!", "=#REF!A1+Foglio1!#REF!"],
  ["=Foglio.1!A1:B2*1.5e3", "=X*1.5e3"],
])("references are told from everything else in %s", (formula, expected) => {
  const found: string[] = [];
  const changed = mapReferences(formula, (reference) => {
    found.push(formatRect(reference.rect));
    return { sheet: null, rect: parseRect("XAA77"), absolute: [false, false, false, false] };
  });
  expect(changed.replaceAll("XAA77", "X")).toBe(expected);
});
