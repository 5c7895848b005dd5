// SPDX-License-Identifier: EUPL-1.2
import type { DeletedRows } from "../../restructure";
import type { Area } from "../area";

/** How a row looked. */
export interface RowLook {
  /** In points. */
  height: number;
  beginsPage: boolean;
  /** Cells from the first column of the sheet that is used. */
  cells: readonly Excel.CellProperties[];
  numberFormats: readonly string[];
}

/** How rows looked that a step took away. */
export interface GoneRows {
  rows: readonly RowLook[];
  /** First column that is used. */
  column: number;
  standardHeight: number;
  /** Rows are counted from the first of those that went. */
  merges: readonly Area[];
  /** All of them were printed. */
  arePrinted: boolean;
}

/** By the step that took them away, for as long as anybody may take it back. */
export const goneRows = new WeakMap<DeletedRows, GoneRows>();

/** What makes the look of a cell, its number format aside. */
export const CELL_LOOK: Excel.CellPropertiesLoadOptions = {
  style: true,
  format: {
    borders: { style: true, color: true, weight: true },
    fill: { color: true, pattern: true, patternColor: true },
    font: {
      ...{ name: true, size: true, color: true, bold: true, italic: true, underline: true },
      ...{ strikethrough: true, subscript: true, superscript: true },
    },
    protection: true,
    ...{ horizontalAlignment: true, verticalAlignment: true, wrapText: true, indentLevel: true },
    ...{ textOrientation: true, shrinkToFit: true, readingOrder: true, autoIndent: true },
  },
};
