// SPDX-License-Identifier: EUPL-1.2

/** A sheet that holds no plan, and why it was of no use. */
export interface SheetWithoutPlan {
  sheet: string;
  /** `no-labels`: it holds no label of the layout; `labels-apart`: some, but no objective; `ours`: it carries our mark. */
  why: "empty" | "no-labels" | "labels-apart" | "ours" | "too-large";
}

/** The workbook holds no PIRA: what was looked for, and where. The words for the user are in `src/texts`. */
export class NoPlanError extends Error {
  constructor(
    /** Labels of the common layout that would have been enough. */
    readonly lookedFor: readonly string[],
    readonly sheets: readonly SheetWithoutPlan[],
  ) {
    super(`No PIRA in ${sheets.length} sheets`);
    this.name = "NoPlanError";
  }
}
