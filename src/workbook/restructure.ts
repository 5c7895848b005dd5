// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit } from "./cell-edit";
import type { CellValue } from "./snapshot";
import type { StopOptions } from "./stopping";

/**
 * One step of a change to the rows or sheets of a workbook. Rows are zero-based and whole: a step moves whatever
 * stands in them, in every column. What refers to rows that move follows them as Excel would have it: formulas of all
 * sheets, names, print areas and titles, page breaks, merges, validations, conditional formats, links, notes.
 */
export type StructureStep =
  /**
   * New rows above row `before`, as copies of rows `first` to `last` (numbered as they stand before the step): looks,
   * heights, merges inside those rows, contents, formulas as a copy has them. Where the copied rows end a print area,
   * and the new ones follow them at once, the print area takes the new ones in.
   */
  | { kind: "insert-rows"; sheet: string; before: number; like: { first: number; last: number } }
  | DeletedRows
  /**
   * Rows that went come back blank, above row `gone.first`, as they looked: formats, heights, merges, page breaks, and
   * the print area with them. Of a step that this workbook has not made in this session it knows no looks: they come
   * back plain.
   */
  | { kind: "bring-back"; sheet: string; gone: DeletedRows }
  /** Rows go to stand above row `before`, numbered as before the step and outside them; references follow. */
  | { kind: "move-rows"; sheet: string; first: number; last: number; before: number }
  /** A sheet like this one in all, right after it. */
  | { kind: "copy-sheet"; sheet: string; name: string }
  /** Only ever takes back a copy: the name must be that of a sheet no formula of another sheet points to. */
  | { kind: "delete-sheet"; sheet: string }
  | { kind: "show-sheet"; sheet: string; visible: boolean };

/** Rows and all they hold go; those below move up. The workbook remembers by this very object how they looked. */
export interface DeletedRows {
  kind: "delete-rows";
  sheet: string;
  first: number;
  last: number;
}

/** A change to the rows of a workbook, with the cells to write once the rows stand where they will be. */
export interface Restructure {
  /** What the author saw, in addresses before the steps: a difference refuses the whole change. */
  expects: readonly { sheet: string; cell: string; value: CellValue }[];
  /** In the order given; each numbers rows as the one before it left them. */
  steps: readonly StructureStep[];
  /** In addresses after the steps; `expected` is what the cell holds then. */
  edits: readonly CellEdit[];
}

/** The part of the port that changes rows and sheets. */
export interface RestructurePort {
  /**
   * Makes the whole change, or nothing; reads the written cells back. Refuses, before anything is written, with
   * `changed-meanwhile`, `sheet-missing`, `name-taken`, `protected`, `cannot-reshape` (a merge reaches across the edge
   * of the rows of a step or takes them in, a table of Excel's stands in the way, formulas point to a sheet that should
   * go, it is the last one to be seen: `details` name them), `too-old-to-reshape`. One step of the user's undo where
   * the workbook has one and Excel keeps it for these calls.
   */
  restructure(change: Restructure, stop?: StopOptions): Promise<void>;
}
