// SPDX-License-Identifier: EUPL-1.2
import { looksOf } from "../../../src/allegato/blocks/looks";
import { FONT_SIZES, USUAL_COLOR } from "../../../src/plan/allegato-choices";
import { MAX_LINES } from "../../../src/allegato/blocks/text-row";
import { cellWidthFor, rowHeight, usableWidth } from "../../../src/allegato/text/row-height";

const SIZES = [
  ...new Set(
    FONT_SIZES.flatMap((fontSize) =>
      Object.values(looksOf({ fontSize, color: USUAL_COLOR })).map((look) => look.fontSize),
    ),
  ),
];

test.each(SIZES)("rows of Arial %d are never higher than Excel's limit, in whole pixels", (size) => {
  for (let lines = 1; lines <= MAX_LINES; lines++) {
    expect(rowHeight(lines, size)).toBeLessThanOrEqual(409);
    expect(rowHeight(lines, size) % 0.75).toBe(0);
  }
});

test.each(SIZES)("a line of Arial %d has the height of its ascenders, descenders and leading", (size) => {
  expect(rowHeight(2, size) - rowHeight(1, size)).toBeGreaterThanOrEqual(size * 1.149);
  expect(rowHeight(MAX_LINES, size)).toBeLessThan(MAX_LINES * size * 1.45 + 5);
});

test("a cell made for a width leaves that width to its text", () => {
  for (const needed of [1, 50, 123.4, 600]) {
    expect(usableWidth(cellWidthFor(needed))).toBeGreaterThanOrEqual(needed);
  }
  expect(usableWidth(3)).toBe(1);
});
