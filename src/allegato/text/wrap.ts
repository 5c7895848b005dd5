// SPDX-License-Identifier: EUPL-1.2
import { advances, type Font } from "./text-width";

/** A line of a wrapped text: its characters, and where the next line begins. */
export interface Line {
  start: number;
  end: number;
  next: number;
}

const NEWLINE = 0x0a;
const TAB = 0x09;
const SPACE = 0x20;
const HYPHEN = 0x2d;
/** `/`, en dash and em dash: some programs end a line after them, others only inside a word wider than the cell. */
const SLASH = 0x2f;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const LETTER = /\p{L}/u;

/**
 * Breaks a text into at most `limit` lines of `width` pixels, from the character `from` on: greedy, on spaces and on
 * hyphens between letters; blanks hang over the edge; a longer word is broken where it can be. With fewer places to
 * break than any spreadsheet program uses, it never counts fewer lines than they set.
 */
export function wrapLines(text: string, from: number, width: number, font: Font, limit: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < text.length && lines.length < limit;) {
    const line = nextLine(text, start, width, font);
    lines.push(line);
    start = line.next;
  }
  return lines;
}

/** Whether a text is not broken at all. */
export function fitsLine(text: string, width: number, font: Font): boolean {
  const { table, pixels } = advances(font);
  const room = width / pixels;
  let used = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    used += table[code] ?? 0;
    if (used > room || code === NEWLINE) return false;
  }
  return true;
}

function nextLine(text: string, start: number, width: number, font: Font): Line {
  const { table, pixels } = advances(font);
  const room = width / pixels;
  let used = 0;
  let best: Line | null = null;
  let insideWord = 0;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === NEWLINE) return { start, end: i, next: i + 1 };
    used += table[code] ?? 0;
    if (code === SPACE || code === TAB) {
      best = { start, end: i, next: i + 1 };
    } else if (used > room && i > start) {
      return best ?? at(start, insideWord > start ? insideWord : wholeCharacter(text, start, i));
    } else if (code === SLASH || code === EN_DASH || code === EM_DASH) {
      insideWord = i + 1;
    } else if (code === HYPHEN) {
      insideWord = i + 1;
      if (betweenLetters(text, i)) best = at(start, i + 1);
    }
  }
  return at(start, text.length);
}

const at = (start: number, end: number): Line => ({ start, end, next: end });

const betweenLetters = (text: string, i: number): boolean =>
  LETTER.test(text.charAt(i - 1)) && LETTER.test(text.charAt(i + 1));

/** The two halves of a character outside the basic plane stay together. */
function wholeCharacter(text: string, start: number, end: number): number {
  const cutsPair = (text.codePointAt(end - 1) ?? 0) > 0xffff;
  if (!cutsPair) return end;
  return end - 1 > start ? end - 1 : end + 1;
}
