// SPDX-License-Identifier: EUPL-1.2
import type { CellValue } from "./snapshot";

/**
 * One cell to change. `expected` is the value the author saw: when the cell no longer holds it,
 * the whole set of edits is refused. Text is always written as text, never as a formula.
 */
export interface CellEdit {
  sheet: string;
  /** A1 address of one cell. */
  cell: string;
  expected: CellValue;
  value: CellValue;
  /** Where the value goes back to what it was: the number format that the cell had with it, if ours changed that. */
  numberFormat?: string;
}
