// SPDX-License-Identifier: EUPL-1.2

/** What a cell holds. `""` is an empty cell; an error is its English text, e.g. `"#REF!"`. */
export type CellValue = string | number | boolean;

/** The errors that Excel puts in place of a value. */
const ERROR_VALUES: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

/** True when a cell shows one of Excel's errors in place of a value. */
export const isErrorValue = (value: CellValue): value is string =>
  typeof value === "string" && ERROR_VALUES.has(value);

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** One worksheet as plain JSON: its used range, in values, formulas and number formats. */
export interface SheetSnapshot {
  name: string;
  visibility: SheetVisibility;
  /** Zero-based row of `values[0]`. */
  top: number;
  /** Zero-based column of `values[…][0]`. */
  left: number;
  /** Rectangle of the used range; `[]` when the sheet is empty. */
  values: CellValue[][];
  /** A1 address → formula (`"=SUM(A1:A3)"`); cells without a formula are left out. */
  formulas: Record<string, string>;
  /** A1 address → number format in en-US codes; cells with `General` are left out. */
  numberFormats: Record<string, string>;
  /** Text of our mark (see `mark.ts`), or null on a sheet of the user's. */
  mark: string | null;
}

/** A sheet that was not read, and why. */
export interface SheetLeftAside {
  sheet: string;
  reason: "too-large";
}

/** A workbook as plain JSON: can be saved to a file and replayed. */
export interface WorkbookSnapshot {
  sheets: SheetSnapshot[];
  leftAside: SheetLeftAside[];
}
