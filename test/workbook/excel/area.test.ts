// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import {
  addressLists,
  areaAddress,
  joinedAcross,
  joinedDown,
  type Area,
} from "../../../src/workbook/excel/area";

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

test("joins areas of the same columns that touch, and no others", () => {
  const areas = [area(2, 1, 1, 3), area(0, 1, 1, 3), area(1, 1, 1, 3), area(3, 1, 1, 2), area(5, 1, 1, 3)];
  expect(joinedDown(areas).map(areaAddress)).toEqual(["B4:C4", "B1:D3", "B6:D6"]);
});

test("joins areas of the same rows that touch, and no others", () => {
  const areas = [area(1, 4), area(1, 2, 1, 2), area(1, 0), area(2, 5)];
  expect(joinedAcross(areas).map(areaAddress)).toEqual(["A2", "C2:E2", "F3"]);
});

const cells = fc.uniqueArray(fc.tuple(fc.nat(12), fc.nat(12)), { selector: ([r, c]) => r * 100 + c });

test.each([
  ["down", joinedDown],
  ["across", joinedAcross],
])("joining %s covers the same cells, each once", (_, join) => {
  fc.assert(
    fc.property(cells, (positions) => {
      const covered = join(positions.map(([r, c]) => area(r, c))).flatMap(({ row, column, rows, columns }) =>
        Array.from(
          { length: rows * columns },
          (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`,
        ),
      );
      expect(covered.sort()).toEqual(positions.map(([r, c]) => `${r},${c}`).sort());
    }),
  );
});

test("address lists keep every address, in order, under Excel's 8,192 characters", () => {
  const addresses = Array.from({ length: 5000 }, (_, i) => `B${2 * i + 1}:AA${2 * i + 1}`);
  const lists = addressLists(addresses);
  expect(lists.length).toBeGreaterThan(1);
  expect(Math.max(...lists.map(({ length }) => length))).toBeLessThan(8192);
  expect(lists.flatMap((list) => list.split(","))).toEqual(addresses);
});
