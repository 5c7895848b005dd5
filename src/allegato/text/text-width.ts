// SPDX-License-Identifier: EUPL-1.2
import { FONT_WIDTHS } from "./font-widths";

/** Arial in one size (points), regular or bold. */
export interface Font {
  size: number;
  bold: boolean;
}

const EM = FONT_WIDTHS.unitsPerEm;
const PIXELS_PER_POINT = 96 / 72;
/** Characters that take no room: combining marks, zero-width signs, variation selectors, the byte order mark. */
const NO_WIDTH: [number, number][] = [
  [0x0000, 0x0008],
  [0x0300, 0x036f],
  [0x200b, 0x200f],
  [0x2060, 0x2060],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
const TAB = 0x09;
/** A tab jumps at most 36 points, four ems of the smallest text. */
const TAB_WIDTH = 4 * EM;
/** Half of a character outside the basic plane; another font draws it, at most three quarters of an em wider. */
const SURROGATE_WIDTH = 0.75 * EM;

const regular = widthTable("regular");
const bold = widthTable("bold");

/** Advance of each UTF-16 unit; what Arial does not have is drawn by another font and counts a whole em. */
function widthTable(face: "regular" | "bold"): Uint16Array {
  const table = new Uint16Array(0x10000).fill(EM);
  for (const run of FONT_WIDTHS.runs) table.set(run[face], run.first);
  for (const [first, last] of NO_WIDTH) table.fill(0, first, last + 1);
  table.fill(SURROGATE_WIDTH, 0xd800, 0xe000);
  table[TAB] = TAB_WIDTH;
  return table;
}

/** Advances of a font by UTF-16 unit, and the pixels (96 dpi) of one of their units. */
export function advances(font: Font): { table: Uint16Array; pixels: number } {
  return { table: font.bold ? bold : regular, pixels: (font.size * PIXELS_PER_POINT) / EM };
}

/** Width in pixels (96 dpi) of a text set on one line, without kerning. */
export function textWidth(text: string, font: Font): number {
  const { table, pixels } = advances(font);
  let units = 0;
  for (let i = 0; i < text.length; i++) units += table[text.charCodeAt(i)] ?? EM;
  return units * pixels;
}
