// SPDX-License-Identifier: EUPL-1.2
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** How much two pictures of a page may differ. */
export interface Tolerance {
  /** Each pixel is averaged with so many on every side of it before. */
  blur: number;
  /** Shades that count as the same, from 0 to 1. */
  threshold: number;
  /** Pixels. */
  most: number;
}

/**
 * The same programs draw the same page to the pixel. Room is left for lines that are smoothed otherwise: 20 pixels at
 * most, measured by drawing them without smoothing. «Biennale» for «Triennale» changes 163, a line of text less 560.
 */
export const SAME_PROGRAMS: Tolerance = { blur: 0, threshold: 0.1, most: 30 };

/**
 * Other programs place and smooth each letter a little otherwise. Measured with Cairo for Splash, which Poppler
 * has both: up to 36,070 pixels of a page, of which 364 at most are left when each is averaged with those around
 * it, 724 with the edges of a logo. With a line of text less 1,248 are left of the small plan's card, a column
 * narrower by 3 % 1,602, a row taller by 2 points 12,070. A changed word can pass: other tests read the words.
 */
export const OTHER_PROGRAMS: Tolerance = { blur: 2, threshold: 0.15, most: 900 };

/** How many pixels of two pictures differ; all of them where the pages have different sizes. */
export const differingPixels = (expected: PNG, actual: PNG, tolerance: Tolerance): number =>
  isSameSize(expected, actual)
    ? matched(expected, actual, tolerance, undefined)
    : expected.width * expected.height;

/** The expected picture, pale, with what differs in red. */
export function difference(expected: PNG, actual: PNG, tolerance: Tolerance): PNG {
  const picture = new PNG({ width: expected.width, height: expected.height });
  if (isSameSize(expected, actual)) matched(expected, actual, tolerance, picture.data);
  return picture;
}

const isSameSize = (one: PNG, other: PNG): boolean =>
  one.width === other.width && one.height === other.height;

const matched = (
  one: PNG,
  other: PNG,
  { blur, threshold }: Tolerance,
  output: Uint8Array | undefined,
): number =>
  pixelmatch(blurred(one, blur), blurred(other, blur), output, one.width, one.height, { threshold });

/** The pixels of a grey picture, each averaged with those up to `radius` beside and above it. */
function blurred({ data, width }: PNG, radius: number): Uint8Array {
  const average = (from: Uint8Array, step: number): Uint8Array =>
    from.map((own, index) => {
      let sum = 0;
      for (let near = -radius; near <= radius; near++) sum += from[index + near * step] ?? own;
      return sum / (2 * radius + 1);
    });
  const CHANNELS = 4;
  return radius === 0 ? data : average(average(data, CHANNELS), CHANNELS * width);
}
