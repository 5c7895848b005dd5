// SPDX-License-Identifier: EUPL-1.2
import type { Font } from "../text/text-width";
import { wrapLines } from "../text/wrap";

/** Sizes in points of the small print at the edge of a page, the usual one first; smaller is not read. */
const SIZES = [8, 7] as const;
/** Lines that the margins have room for. */
const MAX_LINES = 2;
const PIXELS_PER_POINT = 96 / 72;

/** The room of a header or footer text. */
export interface RunningRoom {
  /** Points. */
  width: number;
  /** Characters in Excel's notation: left, centre and right together may have 255, `&L` `&C` `&R` included. */
  characters: number;
}

/**
 * A header or footer text in Excel's notation, `&` doubled: on one line, on two, or on two in smaller type. Where even
 * those do not hold it, its short form stands there, and only what has none ends in `…`.
 */
export function runningText(text: string, { width, characters }: RunningRoom, short = ""): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line === "") return "";
  const fitted = (candidate: string): string | null => {
    for (const size of SIZES) {
      const notation = linesOf(candidate, width, { size, bold: false });
      const set = notation === null ? null : codes(size) + inNotation(notation);
      if (set !== null && set.length <= characters) return set;
    }
    return null;
  };
  const whole = fitted(line) ?? (short && fitted(short));
  if (whole) return whole;
  const letters = Array.from(line);
  for (let kept = Math.min(letters.length, characters); kept > 0; kept--) {
    const shortened = fitted(`${letters.slice(0, kept).join("").trimEnd()}…`);
    if (shortened !== null) return shortened;
  }
  return "";
}

/** `Pagina &P di 23`: the codes stay codes. */
export const runningCodes = (text: string): string => codes(SIZES[0]) + text;

const codes = (size: number): string => `&"Arial,Regular"&${size}`;

/** The text on as few lines as its width needs; null where those are too many. */
function linesOf(text: string, width: number, font: Font): string | null {
  // A name with a hyphen stays in one piece, as one with a dash does, which is no narrower.
  const unparted = text.replaceAll("-", "–");
  const lines = wrapLines(unparted, 0, width * PIXELS_PER_POINT, font, MAX_LINES + 1);
  if (lines.length > MAX_LINES) return null;
  return lines.map(({ start, end }) => text.slice(start, end)).join("\n");
}

/** A blank keeps a leading digit out of the font size. */
const inNotation = (text: string): string => text.replaceAll("&", "&&").replace(/^(?=\d)/u, " ");
