// SPDX-License-Identifier: EUPL-1.2

/** A cell to make visible in the workbook: the worst finding that stands there. */
export interface CellMark {
  sheet: string;
  /** A1 address of one cell. */
  cell: string;
  severity: "error" | "warning" | "info";
  /** What the user reads when the cell is reached. */
  message: string;
}
