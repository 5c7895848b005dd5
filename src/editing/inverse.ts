// SPDX-License-Identifier: EUPL-1.2
import type { BlockReshape } from "../workbook/block-reshape";
import type { CellEdit } from "../workbook/cell-edit";

/**
 * What takes a change back: each cell is expected to hold what was written, and gets what it held; tables get the
 * columns they lost and lose those they got, in the opposite order. Number formats that a cell needed to hold its
 * new value stay, and so does the width of a column that is taken away.
 */
export const inverseOf = ({
  edits,
  reshapes = [],
}: {
  edits: readonly CellEdit[];
  reshapes?: readonly BlockReshape[] | undefined;
}): { edits: CellEdit[]; reshapes: BlockReshape[] } => ({
  edits: edits.map(({ sheet, cell, expected, value }) => ({ sheet, cell, expected: value, value: expected })),
  reshapes: reshapes
    .map((reshape) => ({
      ...reshape,
      lastColumn: reshape.lastColumn + reshape.change,
      change: -reshape.change,
    }))
    .reverse(),
});
