// SPDX-License-Identifier: EUPL-1.2
import { type Flow, heightOf, isGap, totalHeight } from "./flow";

/**
 * What a page break costs, in an arbitrary unit. Each line outweighs all of those below it on any page: first no heading
 * at an end, then nothing left without what leads to it, then nothing parted that fits a page, then no page left more
 * than a third empty where more would fit on it, then few pages, then none a third empty at all, then well filled ones,
 * broken where the text breathes.
 */
const COSTS = {
  heading: 1e9,
  lead: 3e7,
  fitting: 1e6,
  emptyThird: 1e4,
  page: 500,
  /** A page that nothing more fits on. */
  fullThird: 200,
  /** Times the square of the share that stays empty. */
  empty: 100,
  /** For each block that is parted. */
  level: 3,
  /** A text goes on on the next page. */
  insideText: 4,
} as const;

/** Share of a page above which white is a fault. */
const EMPTY_SHARE = 1 / 3;

/** What it costs to break a page before each row of a flow; 0 before the first, and after the last. */
export function breakCosts(flow: Flow, height: number): number[] {
  const { rows, wholes, continued } = flow;
  const costs = rows.map((row, index) => {
    const previous = rows[index - 1];
    return partingCost(previous) + (!isGap(row) && row.goesOn ? COSTS.insideText : 0);
  });
  const levels = new Array<number>(rows.length + 1).fill(0);
  const above = [0];
  for (const row of rows) above.push((above.at(-1) ?? 0) + heightOf(row));
  for (const [start, ends] of wholes) {
    const opening = totalHeight(continued.get(start) ?? []);
    for (const end of ends) {
      const fits = opening + (above[end] ?? 0) - (above[start] ?? 0) <= height;
      const cost = fits ? COSTS.fitting : COSTS.level;
      levels[start + 1] = (levels[start + 1] ?? 0) + cost;
      levels[end] = (levels[end] ?? 0) - cost;
    }
  }
  let open = 0;
  return [...costs, 0].map((cost, index) => cost + (open += levels[index] ?? 0));
}

function partingCost(row: Flow["rows"][number] | undefined): number {
  if (!row || isGap(row)) return 0;
  return row.keepWithNext ? COSTS.heading : row.leads ? COSTS.lead : 0;
}

/**
 * Points that each row takes together with those it cannot be parted from: up to the next break that costs neither a
 * heading nor what fits a page. White above counts, and so does what stands before the first row of text.
 */
export function pieceHeights({ rows }: Flow, costs: readonly number[]): number[] {
  const heights: number[] = [];
  // From a row down to the next break, and to the next one below a row of text.
  let below = 0;
  let belowText = 0;
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row === undefined) continue;
    if ((costs[index + 1] ?? 0) < COSTS.fitting) below = 0;
    belowText = heightOf(row) + (isGap(row) ? belowText : below);
    below += heightOf(row);
    heights[index] = belowText;
  }
  return heights;
}

/**
 * What a page costs that holds `filled` points of `height` and is not the last.
 * @param piece points of what stands next and cannot be parted
 */
export function pageCost(filled: number, height: number, piece: number): number {
  const empty = Math.max(0, 1 - filled / height);
  const third = filled + piece <= height ? COSTS.emptyThird : COSTS.fullThird;
  return COSTS.page + COSTS.empty * empty * empty + (empty > EMPTY_SHARE ? third : 0);
}
