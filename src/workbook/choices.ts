// SPDX-License-Identifier: EUPL-1.2
import type { StopOptions } from "./stopping";

/** Values a cell may be filled with by choosing. */
export interface ChoiceList {
  /** Letters, digits and underscores, starting with a letter: the defined name will be `PIRA_` and this. */
  name: string;
  values: readonly string[];
}

/** A cell that offers a list, and what is said when it is selected. */
export interface ChoiceField {
  sheet: string;
  /** A1 address; the top left cell of a merge. */
  cell: string;
  /** Name of a `ChoiceList`. */
  list: string;
  /** Title of the input message, at most 32 characters. */
  title: string;
  /** The input message, at most 255 characters. */
  message: string;
}

export interface Choices {
  lists: readonly ChoiceList[];
  fields: readonly ChoiceField[];
}

/** The part of the port that puts drop-down lists into the cells. */
export interface ChoicesPort {
  /**
   * Offers these lists in these cells and no others; null takes all of ours away and leaves no trace. The values stand
   * on one very hidden sheet of ours, outside any print, each list under a workbook name; cells refer to the name.
   * A value outside the list is allowed, after a question of Excel's. Cells that carry a validation of the user's keep
   * it and offer nothing. A merge offers its list in all of its cells where Excel can tell merges (ExcelApi 1.13).
   * Resolves to the number of cells that offer a list.
   * @throws WorkbookError `protected`, `sheet-missing`, `name-taken` (the workbook has one of the names, for something
   * else), `too-old` …
   */
  offerChoices(choices: Choices | null, stop?: StopOptions): Promise<number>;
}
