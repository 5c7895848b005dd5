// SPDX-License-Identifier: EUPL-1.2
import type { PlanPointer } from "../../plan/plan-document";

/**
 * Why a plan does not grow as asked. What the user reads is chosen by it in `src/texts`.
 * - `no-such-element`: the pointer leads to nothing that can grow
 * - `side-by-side`: other parts of the plan stand in the same rows
 * - `spread`: the element stands on several sheets
 * - `shares-row`: the first row of a table holds what is said of all those below it
 * - `last-indicator`, `last-objective`, `last-programme`: nothing would be left to carry the layout on
 * - `no-model`: no other element shows how the new one should be laid out
 * - `other-layout`: the element would come to stand in a layout that has not the same fields
 * - `other-sheet`: it is a whole sheet that would have to move
 * - `programme-unknown`: not in the official list for the exercise
 * - `programme-there`: the plan has the programme already
 * - `sheet-hidden`: the programme has a sheet, which is hidden
 * - `overview-full`: there is no free cell for the programme in the overview
 * - `years-in-table`: target years that are no columns at the end of each block
 * - `year-there`, `year-missing`, `last-year`: the target year is there already, is not there, is the only one
 * - `unclear-layout`: read anew, the plan would not be the one that was meant
 */
export type GrowthErrorCode =
  | "no-such-element"
  | "side-by-side"
  | "spread"
  | "shares-row"
  | "last-indicator"
  | "last-objective"
  | "last-programme"
  | "no-model"
  | "other-layout"
  | "other-sheet"
  | "programme-unknown"
  | "programme-there"
  | "sheet-hidden"
  | "overview-full"
  | "years-in-table"
  | "year-there"
  | "year-missing"
  | "last-year"
  | "unclear-layout";

/** Where in the workbook; null when the whole plan is meant. */
export type GrowthPlace = { sheet: string; cell: string } | null;

/** A growth that the layout does not allow, told before anything is written. */
export class GrowthError extends Error {
  constructor(
    readonly code: GrowthErrorCode,
    readonly at: PlanPointer,
    readonly place: GrowthPlace = null,
  ) {
    super(`${code}: ${at}${place ? ` (${place.sheet}!${place.cell})` : ""}`);
    this.name = "GrowthError";
  }
}
