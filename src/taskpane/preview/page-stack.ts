// SPDX-License-Identifier: EUPL-1.2

/** Pages below one another, in pixels. */
export interface PageStack {
  /** Where each page begins. */
  tops: readonly number[];
  heights: readonly number[];
  widths: readonly number[];
  /** Pixels per point, page by page. */
  scales: readonly number[];
  height: number;
  width: number;
}

/** Pixels between one page and the next. */
const GAP = 16;
const PIXELS_PER_POINT = 96 / 72;

/** As wide as the view, or a percentage of the size on paper. */
export type Zoom = "width" | number;

const ZOOMS = [50, 75, 100, 125, 150, 200] as const;
export const ZOOM_LIMITS = { least: 50, most: 200 };

/**
 * @param sizes of the pages, in points
 * @param room pixels that a page may be wide
 */
export function stackPages(
  sizes: readonly { width: number; height: number }[],
  zoom: Zoom,
  room: number,
): PageStack {
  const scales = sizes.map(({ width }) =>
    zoom === "width" ? room / width : (PIXELS_PER_POINT * zoom) / 100,
  );
  const heights = sizes.map(({ height }, n) => height * (scales[n] ?? 1));
  const widths = sizes.map(({ width }, n) => width * (scales[n] ?? 1));
  const tops: number[] = [];
  let next = 0;
  for (const height of heights) {
    tops.push(next);
    next += height + GAP;
  }
  const width = widths.reduce((widest, one) => Math.max(widest, one), 0);
  return { tops, heights, widths, scales, width, height: Math.max(0, next - GAP) };
}

/** The last page that begins at or above a height; the first one where none does. */
export function pageAt({ tops }: Pick<PageStack, "tops">, height: number): number {
  let [low, high] = [0, tops.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The page that is looked at: the one at the top of the view, or the next once more than half of it is gone. */
export function pageLookedAt(stack: Pick<PageStack, "tops" | "heights">, top: number): number {
  const page = pageAt(stack, top);
  const isGone = top - (stack.tops[page] ?? 0) > (stack.heights[page] ?? 0) / 2;
  return isGone ? Math.min(page + 1, stack.tops.length - 1) : page;
}

/** First and last page to draw for a view: those in it, and one before and after. */
export const pagesNear = (stack: Pick<PageStack, "tops">, top: number, height: number): [number, number] => [
  Math.max(0, pageAt(stack, top) - 1),
  Math.min(stack.tops.length - 1, pageAt(stack, top + height) + 1),
];

/** The next zoom up or down from what a page has now, in per cent; the outermost where there is none. */
export function nextZoom(percent: number, direction: "in" | "out"): number {
  return direction === "in"
    ? (ZOOMS.find((zoom) => zoom > percent) ?? ZOOM_LIMITS.most)
    : (ZOOMS.findLast((zoom) => zoom < percent) ?? ZOOM_LIMITS.least);
}

/** What a scale is in per cent of the size on paper. */
export const percentOf = (scale: number): number => Math.round((scale / PIXELS_PER_POINT) * 100);
