// SPDX-License-Identifier: EUPL-1.2
import { breakCosts, pageCost, pieceHeights } from "./break-costs";
import { type Flow, isGap, onTop, totalHeight } from "./flow";

/**
 * First rows of the pages that cost least together, found from the last page back; each page looks at the rows that
 * fit it only, so the time is in proportion to the rows.
 * @param height points of a page
 */
export function bestBreaks(flow: Flow, height: number): number[] {
  const { rows, continued } = flow;
  const costs = breakCosts(flow, height);
  const pieces = pieceHeights(flow, costs);
  const least = new Array<number>(rows.length + 1).fill(0);
  const next = new Array<number>(rows.length + 1).fill(rows.length);
  for (let start = rows.length - 1; start >= 0; start--) {
    least[start] = Infinity;
    let filled = totalHeight(continued.get(start) ?? []);
    let white = 0;
    for (let end = start + 1; end <= rows.length; end++) {
      const placed = rows[end - 1];
      if (placed === undefined) break;
      const row = end === start + 1 ? onTop(placed) : placed;
      // White never stands at the top of a page, and does not count at its end.
      if (isGap(row)) white += filled > 0 ? row.gap : 0;
      else {
        filled += white + row.height;
        white = 0;
      }
      const isTooTall = filled > height && hasSmallerPage(rows, start, end);
      if (isTooTall) break;
      const isLast = end === rows.length;
      const page = isLast ? 0 : pageCost(filled, height, white + (pieces[end] ?? 0));
      const cost = isLast ? 0 : page + (costs[end] ?? 0) + (least[end] ?? 0);
      if (cost < (least[start] ?? Infinity)) {
        least[start] = cost;
        next[start] = end;
      }
    }
  }
  const starts: number[] = [];
  for (let start = 0; start < rows.length; start = next[start] ?? rows.length) starts.push(start);
  return starts;
}

/** A row that no page can hold has a page nevertheless. */
const hasSmallerPage = (rows: Flow["rows"], start: number, end: number): boolean =>
  rows.slice(start, end - 1).some((row) => !isGap(row));
