// SPDX-License-Identifier: EUPL-1.2
import { linesInRow } from "./row-height";
import type { Font } from "./text-width";
import { fitsLine, type Line, wrapLines } from "./wrap";

/** A stretch of a text that stands in one row, and the lines it needs. */
export interface Segment {
  /** White space of the text that parts it from the stretch before. */
  white: string;
  text: string;
  lines: number;
}

/**
 * Fewer lines than this never stand alone on a page. Two are the rule of typography (`orphans` and `widows` of CSS);
 * lines are counted here at their narrowest, and of three counted lines any program sets two at least.
 */
const LEAST_LINES = 3;

/**
 * Cuts a text into stretches of about `maxLines` lines of `width` pixels, so that each fits a row and the whole flows
 * over the end of a page. It cuts at line ends and after `.` `;` `:` where one stands in the later half of the stretch,
 * else between two lines. Each stretch has three lines with words or more, and may have some more than `maxLines` for
 * that: a text of five is never cut, unless its blank lines alone are too many for a row.
 * Only the white space at a cut is dropped. A blank text is one stretch of one line.
 */
export function segments(text: string, width: number, font: Font, maxLines: number): Segment[] {
  if (fitsLine(text, width, font)) return [{ white: "", text: text.trimEnd(), lines: 1 }];
  const found: Segment[] = [];
  let from = 0;
  let white = "";
  do {
    const lines = linesOfStretch(text, from, width, font, maxLines);
    const cut = cutAfter(text, lines);
    const stretch = text.slice(from, cut).trimEnd();
    const ending = from + stretch.length;
    const needed = lines.filter(({ start }) => start < ending).length;
    found.push({ white, text: stretch, lines: Math.max(1, needed) });
    from = afterBlanks(text, cut);
    white = text.slice(ending, from);
  } while (from < text.length);
  return found;
}

/** The lines that a stretch may have: enough of them, and enough of them left for the next. */
function linesOfStretch(text: string, from: number, width: number, font: Font, most: number): Line[] {
  const lines = wrapLines(text, from, width, font, most);
  const next = endOf(lines, text);
  if (next >= text.length) return lines;
  const left = wordedLines(text, afterBlanks(text, next), width, font);
  const kept = withoutLast(lines, LEAST_LINES - left, text);
  const isEnough = kept.filter((line) => hasWords(line, text)).length >= LEAST_LINES;
  if (isEnough) return kept;
  return most < linesInRow(font.size) ? linesOfStretch(text, from, width, font, most + 1) : lines;
}

const endOf = (lines: readonly Line[], text: string): number => lines.at(-1)?.next ?? text.length;

const hasWords = ({ start, end }: Line, text: string): boolean => /\S/u.test(text.slice(start, end));

/** How many lines with words follow, up to those that a stretch needs. */
function wordedLines(text: string, from: number, width: number, font: Font): number {
  let found = 0;
  for (let at = from; at < text.length && found < LEAST_LINES;) {
    const [line] = wrapLines(text, at, width, font, 1);
    if (line === undefined) break;
    if (hasWords(line, text)) found++;
    at = line.next;
  }
  return found;
}

/** Lines but for the last `count` that have words. */
function withoutLast(lines: readonly Line[], count: number, text: string): Line[] {
  let end = lines.length;
  for (let dropped = 0; dropped < count && end > 0; end--) {
    const line = lines[end - 1];
    if (line && hasWords(line, text)) dropped++;
  }
  return lines.slice(0, end);
}

/** Where a stretch that has room for these lines ends. */
function cutAfter(text: string, lines: readonly Line[]): number {
  const reached = endOf(lines, text);
  if (reached >= text.length) return reached;
  const third = lines.filter((line) => hasWords(line, text))[LEAST_LINES - 1]?.start ?? 0;
  const middle = lines[Math.floor(lines.length / 2)]?.start ?? 0;
  const least = Math.max(third, middle);
  return pauseBefore(text, least, reached) ?? wordBefore(text, least, reached) ?? reached;
}

/** Where the word begins, or the amount `€ 1.234,56`, that the end of a line would part. */
function wordBefore(text: string, from: number, to: number): number | null {
  const word = /(?<=\s)\S+$/u.exec(/\s/u.test(text.charAt(to)) ? "" : text.slice(from, to));
  const start = word ? from + word.index : to;
  const sign =
    /^\d/u.test(text.slice(start, start + 1)) && /(?<=\s)(?:€|euro)\s+$/iu.exec(text.slice(from, start));
  return sign ? from + sign.index : word && start;
}

/** The last place in (from, to] where a reader expects a pause. */
function pauseBefore(text: string, from: number, to: number): number | null {
  let afterStop: number | null = null;
  for (let i = to - 1; i > from; i--) {
    const character = text.charAt(i);
    if (character === "\n" && text.slice(from, i).trim() !== "") return i;
    if (!/[.;:]/u.test(character) || !/\s/u.test(text.charAt(i + 1))) continue;
    if (character !== "." || endsSentence(text, i)) return i + 1;
    afterStop ??= i + 1;
  }
  return afterStop;
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
