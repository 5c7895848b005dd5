// SPDX-License-Identifier: EUPL-1.2

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
   * Below zero: so many columns at the end lose their look, and merges that end there are shortened.
   */
  change: number;
}
