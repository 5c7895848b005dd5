// SPDX-License-Identifier: EUPL-1.2
import { looksOf, type Look } from "../../../src/allegato/blocks/looks";
import { defaultAllegatoOptions } from "../../../src/plan/allegato-options";

/** Relative luminance of a colour `#RRGGBB` (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const looks = Object.entries<Look>(looksOf(defaultAllegatoOptions())).filter(([name]) => name !== "rule");

test.each(looks)(
  "%s can be read: contrast of at least 4.5 to 1",
  (_name, { color = "#000000", fill = "#FFFFFF" }) => {
    const [dark = 0, light = 1] = [luminance(color), luminance(fill)].sort((a, b) => a - b);
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(looks.filter(([, { fill }]) => fill))(
  "%s differs from plain text by weight, not by fill alone",
  (_name, look) => {
    expect(look.bold).toBe(true);
  },
);

test.each(looks)("%s wraps its text", (_name, { wrap }) => {
  expect(wrap).toBe(true);
});
