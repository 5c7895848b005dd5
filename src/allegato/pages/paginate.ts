// SPDX-License-Identifier: EUPL-1.2
import type { Gap } from "../blocks/block";
import { printableHeight } from "../paper";
import type { MeasuredRow, MeasuredSheet } from "../rows/measured-sheet";
import { flow, heightOf, totalHeight, type Flow } from "./flow";

/** A sheet divided into pages. The titles stand at the top of every page and are not among its rows. */
export interface PagedSheet extends Omit<MeasuredSheet, "titles" | "body"> {
  titles: readonly MeasuredRow[];
  pages: readonly (readonly MeasuredRow[])[];
}

/** Titles that would take more of each page than this stand on the first page only. */
const TITLE_SHARE = 0.2;

/**
 * Fills page after page. What belongs together starts a new page when it fits one but not the room that is left; what
 * is taller than a page is parted inside, where its own parts allow, and says on the next page that it goes on; a
 * heading never ends a page.
 */
export function paginate(sheet: MeasuredSheet): PagedSheet {
  const { titles, body, ...rest } = sheet;
  const height = printableHeight(sheet.orientation);
  const titleHeight = totalHeight(titles);
  if (titleHeight > height * TITLE_SHARE) {
    return { ...rest, titles: [], pages: fill(flow([...titles, ...body]), height) };
  }
  return { ...rest, titles: titles.map(placed), pages: fill(flow(body), height - titleHeight) };
}

function fill(content: Flow, height: number): MeasuredRow[][] {
  const { rows } = content;
  const above = runningHeights(rows);
  const between = (start: number, end: number): number => (above[end] ?? 0) - (above[start] ?? 0);
  let page: MeasuredRow[] = [];
  let room = height;
  const pages = [page];
  for (let start = 0; start < rows.length;) {
    const opening = content.continued.get(start) ?? [];
    const roomOnNext = height - totalHeight(opening);
    const end = unitEnd(content, start, (candidate) => between(start, candidate) <= roomOnNext);
    if (between(start, end) > room && page.length > 0) {
      page = opening.map(placed);
      room = roomOnNext;
      pages.push(page);
    }
    const unit = rows.slice(start, end).map(placed);
    if (page.length > 0 || unit.some(hasText)) {
      page.push(...unit);
      room -= between(start, end);
    }
    start = end;
  }
  return pages.map(withoutWhiteAtEnd).filter((rowsOfPage) => rowsOfPage.length > 0);
}

/**
 * Where the rows that are placed together with row `start` end: the largest whole that begins here, or after the
 * headings here, among those that fit a page; at least the headings with the row they announce.
 */
function unitEnd({ rows, wholes }: Flow, start: number, fitsPage: (end: number) => boolean): number {
  const ends: number[] = [];
  for (let i = start; i < rows.length; i++) {
    ends.push(i + 1, ...(wholes.get(i) ?? []));
    const row = rows[i];
    if (row === undefined || "gap" in row || !row.keepWithNext) break;
  }
  return Math.max(start + 1, ...ends.filter(fitsPage));
}

/** Height of the rows above each row, and of all of them. */
function runningHeights(rows: Flow["rows"]): number[] {
  const above = [0];
  for (const row of rows) above.push((above.at(-1) ?? 0) + heightOf(row));
  return above;
}

const placed = (row: MeasuredRow | Gap): MeasuredRow =>
  "gap" in row ? { cells: [], height: row.gap, keepWithNext: false } : row;

const hasText = ({ cells }: MeasuredRow): boolean => cells.length > 0;

const withoutWhiteAtEnd = (page: readonly MeasuredRow[]): MeasuredRow[] =>
  page.slice(0, page.findLastIndex(hasText) + 1);
