// SPDX-License-Identifier: EUPL-1.2
import type { CellValue, SheetVisibility } from "../../src/workbook/snapshot";
import type { CellPlace, Workbook } from "../../src/workbook/workbook";

/** A sheet of the user's, as a test writes it down. */
export interface GivenSheet {
  name: string;
  visibility?: SheetVisibility;
  /** A1 address → what it holds; a text is a text. */
  cells?: Readonly<Record<string, CellValue>>;
  /** A1 address → formula and the value it has. */
  formulas?: Readonly<Record<string, { formula: string; value: CellValue }>>;
  /** A1 address → number format. */
  formats?: Readonly<Record<string, string>>;
  /** Cells in bold type. */
  bold?: readonly string[];
  /** A1 ranges. */
  merges?: readonly string[];
  /** A1 range → the values that the user's own drop-down offers there, parted by commas. */
  ownLists?: Readonly<Record<string, string>>;
  /** True for a sheet protected without a password. */
  isProtected?: boolean;
  /** Zero-based column → width in the book's own unit; the others have that of the sheet. */
  widths?: Readonly<Record<number, number>>;
  /** Zero-based row → height in points; the others have that of the sheet. */
  heights?: Readonly<Record<number, number>>;
  /** A1 range of what is printed. */
  printArea?: string;
  /** Rows at the top of every page, as `1:2`. */
  titleRows?: string;
  /** Zero-based rows that begin a page. */
  breaks?: readonly number[];
  /** Names of the workbook → formula, without `=`. */
  names?: Readonly<Record<string, string>>;
}

/** How a sheet looks. */
export interface Layout {
  merges: string[];
  bold: string[];
  widths: Record<number, number>;
  heights: Record<number, number>;
  printArea: string | null;
  titleRows: string | null;
  breaks: number[];
  /** Names of the workbook → formula, without `=`. */
  names: Record<string, string>;
}

/** A drop-down as the user meets it. */
export interface DropDown {
  /** What the values are taken from, without `=`. */
  source: string;
  title: string;
  message: string;
  /** `Stop`, `Warning` or `Information`. */
  alert: string;
  allowsBlanks: boolean;
}

/** An open workbook, with the user sitting before it. */
export interface OpenedBook {
  workbook: Workbook;
  /** The same workbook in a new session. */
  reopened: () => Promise<OpenedBook>;
  userTypes: (place: CellPlace, value: string) => Promise<void>;
  userSelects: (place: CellPlace) => Promise<void>;
  selection: () => Promise<CellPlace | null>;
  /** How a sheet looks, the first one unless named, read by other means than the adapter's. */
  layout: (sheet?: string) => Promise<Layout>;
  /** Drop-downs of a sheet by the A1 range they stand in, read by other means than the adapter's. */
  dropDowns: (sheet: string) => Promise<Record<string, DropDown>>;
  /** All that the workbook holds, to be compared with what it holds later. */
  state: () => unknown;
}

export type OpenGiven = (sheets: readonly GivenSheet[]) => Promise<OpenedBook>;

/** Reading that leaves nothing aside. */
export const everyLabel = { isKnownLabel: () => true };
