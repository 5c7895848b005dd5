// SPDX-License-Identifier: EUPL-1.2
import type { LabelItem } from "./line";
import { isWithin, type Segment } from "./segments";

/**
 * The column where the value of a blank label belongs: that of the other labels of its column, else the column that
 * most values of the segment share, else the next one. A merge hides which cells belong to the label.
 */
export function valueColumns(segment: Segment): (item: LabelItem) => number {
  const byLabel = new Map<number, Map<number, number>>();
  const all = new Map<number, number>();
  for (const line of segment.lines) {
    if (line.kind !== "labels") continue;
    for (const item of line.items) {
      const value = item.values.find((cell) => isWithin(segment, item, cell));
      if (!value) continue;
      const own = byLabel.get(item.cell.column) ?? new Map<number, number>();
      byLabel.set(item.cell.column, own);
      for (const counts of [own, all]) counts.set(value.column, (counts.get(value.column) ?? 0) + 1);
    }
  }
  return ({ cell: { column } }) => {
    const common = mostFrequent(byLabel.get(column) ?? new Map()) ?? mostFrequent(all) ?? 0;
    return common > column ? common : column + 1;
  };
}

function mostFrequent(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [column, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = column;
  }
  return best;
}
