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
}

/** An open workbook, with the user sitting before it. */
export interface OpenedBook {
  workbook: Workbook;
  /** The same workbook in a new session. */
  reopened: () => Promise<OpenedBook>;
  userTypes: (place: CellPlace, value: string) => Promise<void>;
  userSelects: (place: CellPlace) => Promise<void>;
  selection: () => Promise<CellPlace | null>;
  /** All that the workbook holds, to be compared with what it holds later. */
  state: () => unknown;
}

export type OpenGiven = (sheets: readonly GivenSheet[]) => Promise<OpenedBook>;

/** Reading that leaves nothing aside. */
export const everyLabel = { isKnownLabel: () => true };
