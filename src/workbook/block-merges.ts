// SPDX-License-Identifier: EUPL-1.2
import { rangeAddress } from "./address";
import { changedColumns, type BlockReshape } from "./block-reshape";
import { WorkbookError } from "./workbook-error";

/** A merge by its first cell and its size, zero-based. */
interface Merge {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A merge of a table, before and after the table is reshaped. */
export interface MergeChange {
  from: Merge;
  to: Merge;
}

/**
 * The merges that reach the end of a table, and how far they reach once it is reshaped.
 * @param merges those of the sheet, or at least all that touch the table's rows
 * @throws WorkbookError `cannot-reshape`, naming the merges that would break: those that leave the table's rows, go
 * beyond its last column, or do not begin before the columns that change.
 */
export function changedMerges(reshape: BlockReshape, merges: readonly Merge[]): MergeChange[] {
  const { sheet, firstRow, lastRow, lastColumn, change } = reshape;
  const lastOf = ({ column, columns }: Merge): number => column + columns - 1;
  const { first, count } = changedColumns(reshape);
  const from = change > 0 ? lastColumn : first;
  const to = first + count - 1;
  const touched = merges.filter(
    (merge) =>
      merge.row <= lastRow &&
      merge.row + merge.rows > firstRow &&
      merge.column <= to &&
      lastOf(merge) >= from,
  );
  const broken = touched.filter(
    (merge) =>
      merge.row < firstRow ||
      merge.row + merge.rows - 1 > lastRow ||
      lastOf(merge) !== lastColumn ||
      merge.column >= lastColumn + Math.min(change, 0),
  );
  if (broken.length > 0) {
    throw new WorkbookError(
      "cannot-reshape",
      broken.map(({ row, column, rows, columns }) => `${sheet}!${rangeAddress(row, column, rows, columns)}`),
    );
  }
  return touched.map((merge) => ({ from: merge, to: { ...merge, columns: merge.columns + change } }));
}
