// SPDX-License-Identifier: EUPL-1.2
import { isoDay, italianDay } from "../../src/check-sheet/days";

test.each([
  ["12/03/2018", "2018-03-12"],
  ["1.3.2018", "2018-03-01"],
  ["12-03-2018", "2018-03-12"],
  ["2018-03-12", "2018-03-12"],
  [43171, "2018-03-12"],
  [43171.75, "2018-03-12"],
  ["31/02/2018", null],
  ["marzo 2018", null],
  ["2018", null],
  ["", null],
  [true, null],
  [1e20, null],
])("%s is the day %s", (value, day) => {
  expect(isoDay(value)).toBe(day);
});

test("a day as Italians write it", () => {
  expect(italianDay("2018-03-12")).toBe("12/03/2018");
});
