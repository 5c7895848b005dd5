// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { textWidth, type Font } from "../../../src/allegato/text/text-width";
import { wrapLines } from "../../../src/allegato/text/wrap";
import { anyText } from "../any-text";

const FONT: Font = { size: 9, bold: false };
const wrapped = (text: string, width: number, limit = Infinity): string[] =>
  wrapLines(text, 0, width, FONT, limit).map(({ start, end }) => text.slice(start, end));
/** Enough for the text itself, not for one more letter. */
const widthOf = (text: string): number => textWidth(text, FONT) + 0.01;

test.each<[string, string, string, string[]]>([
  ["on spaces", "uno due tre", "uno due", ["uno due", "tre"]],
  [
    "on hyphens between letters",
    "anagrafico-certificativa",
    "anagrafico-cer",
    ["anagrafico-", "certificativa"],
  ],
  ["not between digits", "anni 2017-2018", "2017-2018", ["anni", "2017-2018"]],
  ["not on a hard space", "comma di\u00a0cui", "comma di", ["comma", "di\u00a0cui"]],
  ["at line ends", "uno\n\ndue", "uno due", ["uno", "", "due"]],
  ["inside a longer word", "mmmmmmmm", "mmm", ["mmm", "mmm", "mm"]],
  [
    "after a slash in a longer word",
    "promozione/informazione",
    "promozione/in",
    ["promozione/", "informazione"],
  ],
  ["before a word that is longer than a line", "mm mmmmmm", "mmmm", ["mm", "mmmm", "mm"]],
])("breaks %s", (_name, text, width, lines) => {
  expect(wrapped(text, widthOf(width))).toEqual(lines);
});

test("blanks at the end of a line hang over its edge", () => {
  expect(wrapped("uno   due", widthOf("uno"))).toEqual(["uno  ", "due"]);
});

test("keeps the two halves of a character together", () => {
  expect(wrapped("😀😀", 18)).toEqual(["😀", "😀"]);
  expect(wrapped("😀😀", 1)).toEqual(["😀", "😀"]);
});

test("stops at the limit", () => {
  expect(wrapped("uno due tre quattro", widthOf("uno"), 2)).toEqual(["uno", "due"]);
});

test("lines follow each other, lose no character but blanks, and fit the width", () => {
  fc.assert(
    fc.property(anyText(400), fc.integer({ min: 12, max: 400 }), (text, width) => {
      const lines = wrapLines(text, 0, width, FONT, Infinity);
      let reached = 0;
      for (const { start, end, next } of lines) {
        expect(start).toBe(reached);
        expect(text.slice(end, next).trim()).toBe("");
        const set = text.slice(start, end).trimEnd();
        expect(textWidth(set, FONT) <= width || Array.from(set).length === 1).toBe(true);
        reached = next;
      }
      expect(reached).toBe(text.length);
    }),
  );
});

test("a wider cell never takes more lines", () => {
  fc.assert(
    fc.property(anyText(400), fc.integer({ min: 60, max: 400 }), (text, width) => {
      const plain = text.replace(/[-/–—]/gu, "");
      expect(wrapped(plain, width + 40).length).toBeLessThanOrEqual(wrapped(plain, width).length);
    }),
  );
});
