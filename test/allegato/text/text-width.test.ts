// SPDX-License-Identifier: EUPL-1.2
import { FONT_WIDTHS } from "../../../src/allegato/text/font-widths";
import { textWidth, type Font } from "../../../src/allegato/text/text-width";

const regular: Font = { size: 9, bold: false };
const bold: Font = { size: 9, bold: true };

test("a text is as wide as its characters", () => {
  // Arial 9 at 96 dpi has 12 pixels an em; a digit takes 1139 of its 2048 units.
  expect(textWidth("2018", regular)).toBeCloseTo((4 * 1139 * 12) / 2048, 10);
  expect(textWidth("Quadro generale", regular)).toBeCloseTo(
    textWidth("Quadro ", regular) + textWidth("generale", regular),
    10,
  );
  expect(textWidth("", regular)).toBe(0);
});

test("bold text and larger text are wider", () => {
  expect(textWidth("obiettivo", bold)).toBeGreaterThan(textWidth("obiettivo", regular));
  expect(textWidth("obiettivo", { size: 18, bold: false })).toBeCloseTo(2 * textWidth("obiettivo", regular));
});

test.each([
  ["Latin-1", 0xa0, 0xff],
  ["Latin Extended-A", 0x100, 0x17f],
])("%s is known in both faces", (_name, first, last) => {
  const known = ({ first: start, regular: widths }: (typeof FONT_WIDTHS.runs)[number]) =>
    start <= first && last < start + widths.length;
  expect(FONT_WIDTHS.runs.some(known)).toBe(true);
});

test.each(Array.from("€–—‘’“”«»…•≥≤≠±×÷°"))("«%s» is known in both faces", (character) => {
  const code = character.codePointAt(0) ?? 0;
  const run = FONT_WIDTHS.runs.find(({ first, regular: r }) => first <= code && code < first + r.length);
  expect(run?.regular.length).toBe(run?.bold.length);
  expect(run?.regular[code - run.first]).toBeGreaterThan(0);
});

test("what Arial lacks counts a whole em, marks over a letter nothing", () => {
  expect(textWidth("漢", regular)).toBe(12);
  expect(textWidth("😀", regular)).toBe(18);
  expect(textWidth("e\u0300", regular)).toBe(textWidth("e", regular));
  expect(textWidth("\ufeff", regular)).toBe(0);
});
