// SPDX-License-Identifier: EUPL-1.2

/**
 * Why a workbook could not do what was asked.
 * - `cell-edit-mode`: the user is typing in a cell
 * - `protected`: a sheet or the workbook is protected
 * - `session-lost`: the session with Excel has ended
 * - `throttled`: too many requests, try again later
 * - `too-large`: a request or an answer was over the limit
 * - `access-denied`: read-only file or no permission
 * - `too-old`: this Excel lacks ExcelApi 1.9
 * - `changed-meanwhile`: a cell no longer holds the expected value (`details`: the cells)
 * - `not-written`: a cell does not hold what was written into it (`details`: the cells)
 * - `cannot-reshape`: cells or merges are in the way of a table that should get wider or narrower (`details`: they)
 * - `too-old-to-reshape`: this Excel lacks ExcelApi 1.13, without which merges cannot be found
 * - `sheet-missing`: a named sheet is no longer there (`details`: its name)
 * - `sheet-hidden`: a sheet cannot be shown because it is hidden (`details`: its name)
 * - `name-taken`: the workbook has sheets, or defined names, called like those to add (`details`: the names)
 * - `edited-sheets`: sheets of ours were edited by hand (`details`: their names)
 * - `not-a-workbook`, `encrypted`, `other-format`: the file is not a readable .xlsx
 * - `stopped`: the user stopped it; the workbook is as it was
 * - `unknown`: anything else
 */
export type WorkbookErrorCode =
  | "cell-edit-mode"
  | "protected"
  | "session-lost"
  | "throttled"
  | "too-large"
  | "access-denied"
  | "too-old"
  | "changed-meanwhile"
  | "not-written"
  | "cannot-reshape"
  | "too-old-to-reshape"
  | "sheet-missing"
  | "sheet-hidden"
  | "name-taken"
  | "edited-sheets"
  | "not-a-workbook"
  | "encrypted"
  | "other-format"
  | "stopped"
  | "unknown";

/** An expected failure of an adapter; the text the user reads is chosen by `code` in `src/texts`. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly details: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    super(`${code}${details.length > 0 ? `: ${details.join(", ")}` : ""}`, options);
    this.name = "WorkbookError";
  }
}
