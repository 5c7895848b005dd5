// SPDX-License-Identifier: EUPL-1.2
import { isWhole, type Block, type Gap } from "../blocks/block";
import type { MeasuredRow } from "../rows/measured-sheet";

/** Blocks laid out as one run of rows, with the stretches that should not be parted. */
export interface Flow {
  rows: readonly (MeasuredRow | Gap)[];
  /** Start row → end rows (exclusive) of the blocks that begin there. */
  wholes: ReadonlyMap<number, readonly number[]>;
}

export function flow(blocks: readonly Block<MeasuredRow | Gap>[]): Flow {
  const rows: (MeasuredRow | Gap)[] = [];
  const wholes = new Map<number, number[]>();
  const lay = (block: Block<MeasuredRow | Gap>): void => {
    if (!isWhole(block)) {
      rows.push(block);
      return;
    }
    const start = rows.length;
    block.parts.forEach(lay);
    wholes.set(start, [...(wholes.get(start) ?? []), rows.length]);
  };
  blocks.forEach(lay);
  return { rows, wholes };
}

export const heightOf = (row: MeasuredRow | Gap): number => ("gap" in row ? row.gap : row.height);
