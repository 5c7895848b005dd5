// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, rangeAddress } from "./address";
import type { HeadedTable } from "./sheet-plan";

/** A defined name of a sheet, and the range of that sheet that it stands for. */
export interface TableName {
  name: string;
  /** A1, relative. */
  range: string;
}

/**
 * Names by which JAWS and NVDA find the headings of a table while the user moves among its cells: those of the only one
 * of a sheet go without its place; where there are more, each says its corners and the number of its sheet, which NVDA
 * passes by.
 * @param position of the sheet among all, from 1
 */
export function tableNames(tables: readonly HeadedTable[], position: number): TableName[] {
  const headed = tables.filter(({ headingRows, headingColumns }) => headingRows + headingColumns > 0);
  return headed.map(({ area, headingRows, headingColumns }, index) => {
    const { row, column, rows, columns } = area;
    const kind = headingRows === 0 ? "RowTitle" : headingColumns === 0 ? "ColumnTitle" : "Title";
    const corners = `${cellAddress(row, column)}.${cellAddress(row + rows - 1, column + columns - 1)}`;
    return {
      name: headed.length === 1 ? kind : `${kind}Region${index + 1}.${corners}.${position}`,
      range: rangeAddress(row, column, Math.max(1, headingRows), Math.max(1, headingColumns)),
    };
  });
}
