// SPDX-License-Identifier: EUPL-1.2

/** Letters of Arial by their width, in thousandths of the font's size; accents add nothing. */
const WIDTHS: readonly [thousandths: number, letters: string][] = [
  [222, "ijl'’|"],
  [278, "ftI.,:;/!\\[]"],
  [333, "r()-°“”"],
  [500, "ckszvxyJ"],
  [556, "abdeghnopqu0123456789L#$€«»_?–"],
  [584, "+=<>"],
  [611, "FTZ"],
  [667, "ABEKPSVXY&"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "mM"],
];
const SPACE = 278;
/** Any other letter, such as `W`, `%` and `…`. */
const WIDEST = 1000;

const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width])),
);

const PIXELS_PER_POINT = 96 / 72;
/** What a cell keeps free on its sides, and the share of the rest that is safe to fill. */
const PADDING_PIXELS = 9;
const SAFE_SHARE = 0.96;

/** Lines that a text takes in a cell so many pixels wide. */
export function lineCount(text: string, pixels: number, fontSize: number): number {
  const room = (((pixels - PADDING_PIXELS) * SAFE_SHARE) / (fontSize * PIXELS_PER_POINT)) * 1000;
  return text
    .normalize("NFD")
    .split("\n")
    .reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

/** Words go to the next line whole; those that fill more than a line are cut. */
function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/\s/u)) {
    const width = widthOf(word);
    if (used > 0 && used + SPACE + width > room) {
      lines += 1;
      used = 0;
    }
    const cut = Math.max(0, Math.ceil(width / room) - 1);
    lines += cut;
    used += (used > 0 ? SPACE : 0) + width - cut * room;
  }
  return lines;
}

const widthOf = (word: string): number =>
  Array.from(word).reduce(
    (sum, letter) => sum + (/\p{M}/u.test(letter) ? 0 : (WIDTH_OF.get(letter) ?? WIDEST)),
    0,
  );

/** Height in points of a row with so many lines; Excel allows no more than 409. */
export const rowHeight = (lines: number, fontSize: number): number =>
  Math.min(409, Math.ceil(lines * fontSize * 1.25 + 4));
