// SPDX-License-Identifier: EUPL-1.2

/** What a column asks for, in pixels. */
export interface ColumnNeed {
  /** Enough for the longest word of its heading; never more than `min`. */
  floor: number;
  /** Enough for its longest word. */
  min: number;
  /** Enough for its longest text on one line; never less than `min`. */
  natural: number;
  /** How much text it usually holds. */
  weight: number;
}

const STEPS = 40;

/**
 * Shares `total` pixels among columns: by the text they usually hold, never under the longest word nor over the
 * longest text while another column can use the room. Too little room for the words shrinks every column alike, but
 * none under its heading's while there is room for those.
 * @returns whole pixels that add up to `total`.
 */
export const shareWidth = (needs: readonly ColumnNeed[], total: number): number[] =>
  wholePixels(clippedShares(needs, total), total);

function clippedShares(needs: readonly ColumnNeed[], total: number): number[] {
  const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);
  const minimal = sum(needs.map(({ min }) => min));
  if (minimal >= total) {
    const floors = sum(needs.map(({ floor }) => floor));
    if (floors >= total) return needs.map(({ floor }) => (floor * total) / floors);
    const share = (total - floors) / Math.max(1, minimal - floors);
    return needs.map(({ floor, min }) => floor + (min - floor) * share);
  }

  const natural = sum(needs.map((need) => need.natural));
  if (natural <= total) return needs.map((need) => (need.natural * total) / natural);

  const atScale = (scale: number): number[] =>
    needs.map(({ min, natural: most, weight }) => Math.min(most, Math.max(min, weight * scale)));
  let low = 0;
  let high = Math.max(...needs.map(({ natural: most, weight }) => most / Math.max(weight, 1)));
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (sum(atScale(middle)) > total) high = middle;
    else low = middle;
  }
  return atScale(low);
}

/** Rounds down and gives the last column what is left. */
function wholePixels(widths: readonly number[], total: number): number[] {
  const floored = widths.map(Math.floor);
  const others = floored.slice(0, -1).reduce((all, width) => all + width, 0);
  return [...floored.slice(0, -1), total - others];
}
