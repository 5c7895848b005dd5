// SPDX-License-Identifier: EUPL-1.2
import { textWidth, type Font } from "../text/text-width";

/** Small print at the edge of a page. */
const CODES = '&"Arial,Regular"&8';
const FONT: Font = { size: 8, bold: false };
/** Left, centre and right together may have 255 characters, their three codes included. */
const MAX_CHARACTERS = 120 - CODES.length;
const PIXELS_PER_POINT = 96 / 72;

/**
 * A header or footer text in Excel's notation: one line, `&` doubled, ended by `…` where it would be longer than
 * `width` points or than Excel takes. Two of them fit one header.
 */
export function runningText(text: string, width: number): string {
  const line = Array.from(text.replace(/\s+/gu, " ").trim());
  const fits = (candidate: string): boolean =>
    inNotation(candidate).length <= MAX_CHARACTERS && textWidth(candidate, FONT) <= width * PIXELS_PER_POINT;
  const whole = line.join("");
  if (fits(whole)) return whole && CODES + inNotation(whole);
  for (let kept = Math.min(line.length, MAX_CHARACTERS); kept > 0; kept--) {
    const shortened = `${line.slice(0, kept).join("").trimEnd()}…`;
    if (fits(shortened)) return CODES + inNotation(shortened);
  }
  return "";
}

/** `Pagina &P di 23`: the codes stay codes. */
export const runningCodes = (text: string): string => CODES + text;

/** A blank keeps a leading digit out of the font size. */
const inNotation = (text: string): string => text.replaceAll("&", "&&").replace(/^(?=\d)/u, " ");
