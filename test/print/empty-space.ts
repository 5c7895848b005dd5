// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { bodyLines } from "./lines";
import type { PrintedPage } from "./print";

/** Points of the paper that header and footer keep for themselves. */
const MARGINS = { top: 62, bottom: 51 };
/** Levels of grey under which a dot is ink: lines, letters and the palest ground of a cell. */
const WHITE = 250;
/** Points that a card takes beside its own: white above it, and what printers may add to the rows of a page. */
const AROUND = 15 + 10;
/** A page more of which is empty has a fault. */
const THIRD = 1 / 3;

/** What of a page's height between header and footer lies empty under its last ink, from 0 to 1. */
export function emptyShares(pdf: Uint8Array): number[] {
  const images = execFileSync("pdftoppm", ["-r", "72", "-gray", "-"], { input: pdf, maxBuffer: 1 << 30 });
  const shares: number[] = [];
  for (let at = 0; at < images.length;) {
    const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(images.toString("latin1", at, at + 30));
    if (header === null) throw new Error("No picture of a page");
    const [width, height] = [Number(header[1]), Number(header[2])];
    const start = at + header[0].length;
    const end = height - MARGINS.bottom;
    let last = MARGINS.top;
    for (let row = MARGINS.top; row < end; row++) {
      const dots = images.subarray(start + row * width, start + (row + 1) * width);
      if (dots.some((dot) => dot < WHITE)) last = row + 1;
    }
    shares.push((end - last) / (end - MARGINS.top));
    at = start + width * height;
  }
  return shares;
}

/**
 * Numbers, from 1, of the pages of cards and of the overview that are more than a third empty though more would fit on
 * them. The last page of a sheet may be, and one before a card that stands whole on the next page and is taller than
 * what was left for it.
 */
export function wastefulPages(pages: readonly PrintedPage[], shares: readonly number[]): number[] {
  return pages.flatMap((page, index) => {
    const next = pages[index + 1];
    if (next === undefined || (shares[index] ?? 0) <= THIRD || sheetOf(page) !== sheetOf(next)) return [];
    const room = (shares[index] ?? 0) * bodyHeight(page);
    const card = wholeCardHeight(next, pages[index + 2], shares[index + 1] ?? 0);
    return card !== null && card + AROUND > room ? [] : [index + 1];
  });
}

const bodyHeight = ({ height }: PrintedPage): number => height - MARGINS.top - MARGINS.bottom;

/** What tells the sheets of the allegato from one another: what stands above the first objective, or at the top. */
function sheetOf(page: PrintedPage): string {
  const lines = bodyLines(page).map(({ text }) => text);
  const band = lines.findIndex((text) => text.startsWith("Obiettivo"));
  return lines[0]?.startsWith("Missione ") ? lines.slice(0, band).join(" ") : (lines[0] ?? "");
}

/** Points of the card that a page begins with, when it begins and ends there. */
function wholeCardHeight(page: PrintedPage, next: PrintedPage | undefined, empty: number): number | null {
  const bands = bodyLines(page).filter(({ text }) => /^Obiettivo\b/u.test(text));
  const [first, second] = bands.map(({ words }) => words[0]?.top ?? 0);
  const goesOn = next && bodyLines(next).some(({ text }) => /^Obiettivo .*\(segue\)$/u.test(text));
  if (first === undefined || bands[0]?.text.endsWith("(segue)")) return null;
  if (second !== undefined) return second - first;
  return goesOn ? null : page.height - MARGINS.bottom - empty * bodyHeight(page) - first;
}
