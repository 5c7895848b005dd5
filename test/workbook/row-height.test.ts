// SPDX-License-Identifier: EUPL-1.2
import { lineCount, rowHeight } from "../../src/workbook/row-height";

test.each([
  ["", 1],
  ["Manca l’unità.", 1],
  ["una\ndue\ntre", 3],
  ["parola ".repeat(20).trim(), 5],
  ["Ì".repeat(100), 3],
  ["W".repeat(100), 9],
])("%j takes %i lines of 160 pixels", (text, lines) => {
  expect(lineCount(text, 160, 9)).toBe(lines);
});

test("a row is never higher than Excel allows", () => {
  expect(rowHeight(1, 9)).toBe(16);
  expect(rowHeight(500, 9)).toBe(409);
});
