// SPDX-License-Identifier: EUPL-1.2
import type { BlockReshape } from "./block-reshape";
import type { CellEdit } from "./cell-edit";
import type { CellMark } from "./cell-mark";
import type { ChoicesPort } from "./choices";
import type { WrittenSet } from "./sheet-mark";
import type { NewSheetsPort } from "./new-sheets";
import type { PageDifference } from "./page-difference";
import type { RestructurePort } from "./restructure";
import type { SheetPlan } from "./sheet-plan";
import type { WorkbookSnapshot } from "./snapshot";
import type { StopOptions } from "./stopping";

export type Unsubscribe = () => void;

/** A cell of the workbook. */
export interface CellPlace {
  sheet: string;
  /** A1 address; the top left cell of a merge. */
  cell: string;
}

export interface ReadOptions extends StopOptions {
  /** Tells a label of the layout from any other text; used to leave aside very large sheets that hold none. */
  isKnownLabel: (text: string) => boolean;
  /** What an earlier reading gave: sheets that hold what they held are these very objects again. */
  before?: WorkbookSnapshot;
  /**
   * Sheets of `before` of which the workbook told no change since are not looked into; a number format alone may
   * change untold. Where a workbook tells of none, all are read.
   */
  onlyChanged?: boolean;
}

export interface WriteOptions extends StopOptions {
  /** Which of our sheets these are: only those of the same set are replaced. */
  set: WrittenSet;
  /**
   * Names of sheets of the allegato, edited by hand, that the user agrees to lose; any other edited one refuses the
   * call. Other sets ask nobody.
   */
  replaceEdited: readonly string[];
  /** Called with the share done, from 0 to 1. */
  onProgress?: (share: number) => void;
  /** Called at the end with the sheets whose page, read back, is not as it was set; not called when there is none. */
  onPageDiffers?: (differences: readonly PageDifference[]) => void;
}

/**
 * The port between the pure core and a workbook: Excel through Office.js, or an .xlsx file.
 * Every method rejects with a `WorkbookError` for anything that can be expected to happen.
 */
export interface Workbook extends ChoicesPort, NewSheetsPort, RestructurePort {
  /** Reads every sheet. */
  read(options: ReadOptions): Promise<WorkbookSnapshot>;
  /**
   * Writes all edits and reshapes all tables, or nothing; reads the cells back, and takes everything back with
   * `not-written` when one does not hold what was written. Before anything is written, refuses with
   * `changed-meanwhile` when a cell no longer holds its expected value, with `cannot-reshape` when cells or merges
   * are in the way. Tables are reshaped first. One step of the user's undo where the workbook has one.
   */
  apply(edits: readonly CellEdit[], reshapes?: readonly BlockReshape[], stop?: StopOptions): Promise<void>;
  /**
   * Replaces the sheets of a set that carry our mark with these, in this order; all or nothing. They take the place of
   * the first one replaced, wherever the user moved it; where there is none, they stand after the user's sheets and
   * before those of the sets that follow (`SHEET_SETS`). Sheets of other sets are not touched.
   * Refuses with `edited-sheets` when one of the allegato was edited by hand and is not in `replaceEdited`. Those of
   * the other sets are there to be written in: they are replaced whatever they hold, and it is for the caller to read
   * them first. A copy under another name stays, as the user's. Resolves to the names the sheets were given.
   */
  writeSheets(plans: readonly SheetPlan[], options: WriteOptions): Promise<string[]>;
  /** Completes, or takes back, a `writeSheets` that was cut short in an earlier session; does nothing otherwise. */
  recover(): Promise<void>;
  /** Shows these marks and no others; an empty list takes all of ours away and leaves no trace. */
  mark(marks: readonly CellMark[], stop?: StopOptions): Promise<void>;
  /** Selects the cell and brings its sheet to the front. */
  reveal(place: CellPlace): Promise<void>;
  /** A hint that something changed, never the change itself. */
  onChange(listener: () => void): Unsubscribe;
  /** The user selected another cell; in Excel also told, once it listens, of the one that is selected already. */
  onSelect(listener: (place: CellPlace) => void): Unsubscribe;
}
