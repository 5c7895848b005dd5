// SPDX-License-Identifier: EUPL-1.2
import { isWhole, type Block, type Gap } from "../blocks/block";
import type { MeasuredRow } from "../rows/measured-sheet";

/** Blocks laid out as one run of rows. */
export interface Flow {
  rows: readonly (MeasuredRow | Gap)[];
  /** Start row → end rows (exclusive) of the blocks that begin there and should not be parted. */
  wholes: ReadonlyMap<number, readonly number[]>;
  /** Row inside a block → what must stand above it when it begins a page. */
  continued: ReadonlyMap<number, readonly (MeasuredRow | Gap)[]>;
}

export function flow(blocks: readonly Block<MeasuredRow | Gap>[]): Flow {
  const rows: (MeasuredRow | Gap)[] = [];
  const wholes = new Map<number, number[]>();
  const continued = new Map<number, readonly (MeasuredRow | Gap)[]>();
  const lay = (block: Block<MeasuredRow | Gap>): void => {
    if (!isWhole(block)) {
      rows.push(block);
      return;
    }
    const start = rows.length;
    block.parts.forEach(lay);
    wholes.set(start, [...(wholes.get(start) ?? []), rows.length]);
    if (block.continued.length === 0) return;
    for (let inside = start + 1; inside < rows.length; inside++) {
      const inner = continued.get(inside);
      continued.set(inside, inner ? [...block.continued, ...inner] : block.continued);
    }
  };
  blocks.forEach(lay);
  return { rows, wholes, continued };
}

export const isGap = (row: MeasuredRow | Gap): row is Gap => "gap" in row;

export const heightOf = (row: MeasuredRow | Gap): number => (isGap(row) ? row.gap : row.height);

export const totalHeight = (rows: readonly (MeasuredRow | Gap)[]): number =>
  rows.reduce((sum, row) => sum + heightOf(row), 0);

/** A row as it stands where a page begins with it. */
export const onTop = (row: MeasuredRow | Gap): MeasuredRow | Gap =>
  (isGap(row) ? undefined : row.onTop) ?? row;
