// SPDX-License-Identifier: EUPL-1.2
import type { Font } from "./text-width";
import { fitsLine, type Line, wrapLines } from "./wrap";

/** A stretch of a text that stands in one row, and the lines it needs. */
export interface Segment {
  /** White space of the text that parts it from the stretch before. */
  white: string;
  text: string;
  lines: number;
}

/** Fewer lines than this do not stand alone at the end of a text that was cut. */
const LEAST_LINES = 3;

/**
 * Cuts a text into stretches of at most `maxLines` lines of `width` pixels, so that each fits a row and the whole
 * flows over the end of a page. It cuts at line ends and after `.` `;` `:` where one stands in the later half of the
 * stretch, else between two lines, and leaves no single line or two for the end.
 * Only the white space at a cut is dropped. A blank text is one stretch of one line.
 */
export function segments(text: string, width: number, font: Font, maxLines: number): Segment[] {
  if (fitsLine(text, width, font)) return [{ white: "", text: text.trimEnd(), lines: 1 }];
  const found: Segment[] = [];
  let from = 0;
  let white = "";
  do {
    const lines = linesBefore(text, from, width, font, maxLines);
    const reached = lines.at(-1)?.next ?? text.length;
    const middle = lines[Math.floor(lines.length / 2)]?.start ?? from;
    const cut = reached >= text.length ? reached : cutBefore(text, middle, reached);
    const stretch = text.slice(from, cut).trimEnd();
    const ending = from + stretch.length;
    const needed = lines.filter(({ start }) => start < ending).length;
    found.push({ white, text: stretch, lines: Math.max(1, needed) });
    from = afterBlanks(text, cut);
    white = text.slice(ending, from);
  } while (from < text.length);
  return found;
}

/** The lines of a stretch; some are left for the next where that would be too short. */
function linesBefore(text: string, from: number, width: number, font: Font, most: number): Line[] {
  const lines = wrapLines(text, from, width, font, most);
  const next = lines.at(-1)?.next ?? text.length;
  if (next >= text.length || most < 2 * LEAST_LINES) return lines;
  const rest = wrapLines(text, next, width, font, LEAST_LINES);
  const isShort = rest.length < LEAST_LINES && (rest.at(-1)?.next ?? text.length) >= text.length;
  return isShort ? lines.slice(0, rest.length - LEAST_LINES) : lines;
}

/** The last place in (from, to] where a reader expects a pause; `to` when there is none. */
function cutBefore(text: string, from: number, to: number): number {
  let afterStop = 0;
  for (let i = to - 1; i > from; i--) {
    const character = text.charAt(i);
    if (character === "\n" && text.slice(from, i).trim() !== "") return i;
    if (!/[.;:]/u.test(character) || !/\s/u.test(text.charAt(i + 1))) continue;
    if (character !== "." || endsSentence(text, i)) return i + 1;
    afterStop ||= i + 1;
  }
  return afterStop || to;
}

/** Tells the stop of a sentence from that of `D. Lgs.` or `art. 19`: a whole word before, no small letter or digit after. */
function endsSentence(text: string, stop: number): boolean {
  return (
    /[\p{L}\p{N})\]»"”]{3}$/u.test(text.slice(Math.max(0, stop - 3), stop)) &&
    /^\s+[^\s\p{Ll}\p{N}]/u.test(text.slice(stop + 1, stop + 5))
  );
}

/** Where the next stretch begins: indentation after a line end is kept. */
function afterBlanks(text: string, cut: number): number {
  const blanks = /\s*/uy;
  blanks.lastIndex = cut;
  const skipped = blanks.exec(text)?.[0] ?? "";
  const lineEnd = skipped.lastIndexOf("\n");
  if (cut + skipped.length >= text.length) return text.length;
  return lineEnd < 0 ? cut + skipped.length : cut + lineEnd + 1;
}
