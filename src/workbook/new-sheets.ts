// SPDX-License-Identifier: EUPL-1.2
import type { SheetPlan } from "./sheet-plan";
import type { StopOptions } from "./stopping";

/** A workbook name that stands for one cell. */
export interface NamedCell {
  name: string;
  sheet: string;
  cell: string;
}

/** The part of the port that gives the user new sheets of their own. */
export interface NewSheetsPort {
  /**
   * Writes these sheets, in this order, as the user's own: without our mark, never replaced by us. They stand before
   * the sheets of ours and after those of the user's; empty sheets of the user's, when the workbook has no other, are
   * taken away: those without a value, a chart, a picture, a note or a table. All or nothing; refuses with
   * `name-taken` (`details`: the names) when a sheet, or a name of the workbook that stands for something, is called
   * like one of these. Formulas of these sheets may refer to one another.
   */
  addSheets(plans: readonly SheetPlan[], named?: readonly NamedCell[], options?: StopOptions): Promise<void>;
}
