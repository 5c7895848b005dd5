// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import * as opentype from "opentype.js";
import { FONT_WIDTHS } from "../../src/allegato/text/font-widths";
import { textWidth } from "../../src/allegato/text/text-width";

/** The font that LibreOffice prints Arial with. */
function liberation(style: string): opentype.Font {
  const file = execFileSync("fc-match", ["-f", "%{file}", `Liberation Sans:style=${style}`], {
    encoding: "utf8",
  });
  return opentype.parse(new Uint8Array(readFileSync(file)).buffer);
}

test.each([
  ["Regular", false],
  ["Bold", true],
])("widths are those of Liberation Sans %s, character by character", (style, bold) => {
  const font = liberation(style);
  const wrong: string[] = [];
  for (const { first, regular } of FONT_WIDTHS.runs) {
    regular.forEach((_, index) => {
      const character = String.fromCodePoint(first + index);
      const units = (textWidth(character, { size: 0.75, bold }) * font.unitsPerEm) / 1;
      const advance = font.charToGlyph(character).advanceWidth ?? 0;
      if (Math.abs(units - advance) > 0.01 && !/\p{M}|\p{Cf}/u.test(character)) wrong.push(character);
    });
  }
  expect(wrong).toEqual([]);
});

test("a sentence is as wide as the font sets it", () => {
  const sentence = "Risorse finanziarie 2026: € 1.234,56 – «qualità» è ≥ 80% dell'attività";
  const set = liberation("Regular").getAdvanceWidth(sentence, 12, { kerning: false, features: {} });
  expect(textWidth(sentence, { size: 9, bold: false })).toBeCloseTo(set, 3);
});
