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
  /** Zero-based column → width in the book's own unit; the others have that of the sheet. */
  widths?: Readonly<Record<number, number>>;
}

/** How a sheet looks. */
export interface Layout {
  merges: string[];
  bold: string[];
  widths: Record<number, number>;
}

/** An open workbook, with the user sitting before it. */
export interface OpenedBook {
  workbook: Workbook;
  /** The same workbook in a new session. */
  reopened: () => Promise<OpenedBook>;
  userTypes: (place: CellPlace, value: string) => Promise<void>;
  userSelects: (place: CellPlace) => Promise<void>;
  selection: () => Promise<CellPlace | null>;
  /** How the first sheet looks, read by other means than the adapter's. */
  layout: () => Promise<Layout>;
  /** All that the workbook holds, to be compared with what it holds later. */
  state: () => unknown;
}

export type OpenGiven = (sheets: readonly GivenSheet[]) => Promise<OpenedBook>;

/** Reading that leaves nothing aside. */
export const everyLabel = { isKnownLabel: () => true };
