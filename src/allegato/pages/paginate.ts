// SPDX-License-Identifier: EUPL-1.2
import type { Gap } from "../blocks/block";
import { printableHeight } from "../paper";
import type { MeasuredRow, MeasuredSheet } from "../rows/measured-sheet";
import { bestBreaks } from "./best-breaks";
import { flow, type Flow, onTop, totalHeight } from "./flow";

/** A sheet divided into pages. The titles stand at the top of every page and are not among its rows. */
export interface PagedSheet extends Omit<MeasuredSheet, "titles" | "body"> {
  titles: readonly MeasuredRow[];
  pages: readonly (readonly MeasuredRow[])[];
}

/** Titles that would take more of each page than this stand on the first page only. */
const TITLE_SHARE = 0.2;

/**
 * Divides a sheet into the pages that cost least (`break-costs.ts`): what belongs together stays on one page when it
 * fits, what is taller is parted where its own parts allow and says on the next page that it goes on, and a heading
 * never ends a page.
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
  const starts = bestBreaks(content, height);
  return starts
    .map((start, page) => {
      const opening = content.continued.get(start) ?? [];
      const [first, ...others] = content.rows.slice(start, starts[page + 1]);
      return withoutWhite([...opening, ...(first ? [onTop(first)] : []), ...others].map(placed));
    })
    .filter((rows) => rows.length > 0);
}

const placed = (row: MeasuredRow | Gap): MeasuredRow =>
  "gap" in row ? { cells: [], height: row.gap, keepWithNext: false } : row;

const hasText = ({ cells }: MeasuredRow): boolean => cells.length > 0;

/** White is for between blocks: none at the top of a page, none at its end. */
const withoutWhite = (page: readonly MeasuredRow[]): MeasuredRow[] =>
  page.slice(Math.max(0, page.findIndex(hasText)), page.findLastIndex(hasText) + 1);
