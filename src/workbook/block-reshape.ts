// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "./address";
import type { CellEdit } from "./cell-edit";
import { WorkbookError } from "./workbook-error";

/**
 * Columns to add to the right end of a table, or to take away from it. Rows and columns are zero-based.
 * Only looks, merges and widths change; what the cells hold is a matter of `CellEdit`.
 */
export interface BlockReshape {
  sheet: string;
  /** First and last row of the table, inclusive. */
  firstRow: number;
  lastRow: number;
  /** Last column of the table as it stands. */
  lastColumn: number;
  /**
   * Above zero: so many columns, right of the last one, get its look row by row, its width where theirs is the
   * sheet's own, and merges that end at the last column reach the new end; refused when those cells hold anything.
   * Below zero: so many columns at the end lose their look, and merges that end there are shortened; widths stay.
   * Refused when those cells hold anything that the edits of the same step do not empty.
   */
  change: number;
}

/** The columns that a reshape adds or takes away. */
export const changedColumns = ({ lastColumn, change }: BlockReshape): { first: number; count: number } => ({
  first: lastColumn + 1 + Math.min(change, 0),
  count: Math.abs(change),
});

/**
 * @param isFilled tells a cell that holds a value or a formula
 * @throws WorkbookError `cannot-reshape`, naming the cells to add that hold something, and those to take away that do
 * and are not emptied by the edits
 */
export function refuseFilled(
  reshapes: readonly BlockReshape[],
  edits: readonly CellEdit[],
  isFilled: (sheet: string, cell: string) => boolean,
): void {
  const emptied = new Set(
    edits.flatMap(({ sheet, cell, value }) => (value === "" ? [`${sheet}!${cell}`] : [])),
  );
  const inTheWay = reshapes.flatMap((reshape) =>
    changedCells(reshape)
      .filter((cell) => isFilled(reshape.sheet, cell))
      .map((cell) => `${reshape.sheet}!${cell}`)
      .filter((place) => reshape.change > 0 || !emptied.has(place)),
  );
  if (inTheWay.length > 0) throw new WorkbookError("cannot-reshape", inTheWay);
}

function changedCells(reshape: BlockReshape): string[] {
  const { firstRow, lastRow } = reshape;
  const { first, count } = changedColumns(reshape);
  return Array.from({ length: (lastRow - firstRow + 1) * count }, (_, n) =>
    cellAddress(firstRow + Math.floor(n / count), first + (n % count)),
  );
}
