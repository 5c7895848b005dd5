// SPDX-License-Identifier: EUPL-1.2
import type { PrintedPage, PrintedWord } from "./print";

/** Points from the edges of the paper, within which header and footer stand. */
const HEADER = 62;
const FOOTER = 51;
/** Points by which words of one line may stand apart: sizes side by side differ. */
const SAME_LINE = 3;

/** Words of a page that stand beside each other, read from the left. */
export interface PrintedLine {
  text: string;
  words: PrintedWord[];
}

/** The lines between header and footer, read downwards; what stands side by side in a table is one line. */
export const bodyLines = (page: PrintedPage): PrintedLine[] =>
  linesOf(page.words.filter(({ top, bottom }) => bottom >= HEADER && top <= page.height - FOOTER));

/** The texts of the header, from the left. */
export const headerOf = (page: PrintedPage): string =>
  textOfLines(linesOf(page.words.filter(({ bottom }) => bottom < HEADER)));

/** The texts of the footer, from the left. */
export const footerOf = (page: PrintedPage): string =>
  textOfLines(linesOf(page.words.filter(({ top }) => top > page.height - FOOTER)));

/** The number that a page bears in its footer; null without one. */
export function pageNumber(page: PrintedPage): number | null {
  const [, number] = /Pagina (\d+)(?: di \d+)?$/u.exec(footerOf(page)) ?? [];
  return number === undefined ? null : Number(number);
}

function linesOf(words: readonly PrintedWord[]): PrintedLine[] {
  const lines: PrintedWord[][] = [];
  for (const word of [...words].sort((a, b) => a.top - b.top)) {
    const last = lines.at(-1);
    if (last?.[0] && word.top - last[0].top < SAME_LINE) last.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const sorted = line.sort((a, b) => a.left - b.left);
    return { text: sorted.map(({ text }) => text).join(" "), words: sorted };
  });
}

const textOfLines = (lines: readonly PrintedLine[]): string => lines.map(({ text }) => text).join(" ");
