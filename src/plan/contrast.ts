// SPDX-License-Identifier: EUPL-1.2

/** Least contrast of text with its ground, WCAG 2.1 AA 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/** Contrast of two colours `#RRGGBB`, from 1 to 21 (WCAG 2.1, 1.4.3). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, from 0 to 1. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour mixed with white: `share` of it, from 0 to 1, stays. */
export const tint = (color: string, share: number): string =>
  `#${channels(color)
    .map((value) =>
      Math.round(255 - (255 - value) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase()}`;

const channels = (color: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
