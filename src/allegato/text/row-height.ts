// SPDX-License-Identifier: EUPL-1.2

/** Heights in points that Excel gives to one line of Arial; LibreOffice sets lines a tenth closer. */
const LINE_PITCH: Readonly<Record<number, number>> = {
  8: 11.25,
  9: 12,
  10: 12.75,
  11: 14.25,
  12: 15,
  14: 18,
  16: 20.25,
  20: 25.5,
  24: 30.75,
};
const PADDING = 3.75;
/** Points of the tallest row that Excel has, and of the white that may stand below a text. */
export const TALLEST_ROW = 409;
const WHITE_BELOW = 36;
/** Excel rounds heights to the pixel, three quarters of a point. */
const PIXEL = 0.75;

/** Height in points of a row that holds this many lines. */
export function rowHeight(lines: number, fontSize: number): number {
  return Math.ceil((lines * linePitch(fontSize) + PADDING) / PIXEL) * PIXEL;
}

/** Lines that fit the tallest row, whatever white it has below. */
export const linesInRow = (fontSize: number): number =>
  Math.floor((TALLEST_ROW - PADDING - WHITE_BELOW) / linePitch(fontSize));

const linePitch = (fontSize: number): number => LINE_PITCH[fontSize] ?? fontSize * 1.3;

/** Pixels that neither program leaves to the text of a cell: padding, grid line, rounding. */
const CELL_PADDING = 9;
/** Share of the rest that is safe with screen and printer metrics: hinted text is up to four per cent wider. */
const SAFE_SHARE = 0.96;

/** Pixels that a text may use in a cell of this width. */
export const usableWidth = (cellWidth: number): number =>
  Math.max(1, (cellWidth - CELL_PADDING) * SAFE_SHARE);

/** The narrowest cell, in whole pixels, that has `needed` pixels for its text. */
export const cellWidthFor = (needed: number): number => Math.ceil(needed / SAFE_SHARE) + CELL_PADDING;
