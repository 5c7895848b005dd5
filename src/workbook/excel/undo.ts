// SPDX-License-Identifier: EUPL-1.2

/** Before this set whatever an add-in writes empties Excel's undo. */
const UNDO_SINCE = "1.19";

/** Whether Excel's own Ctrl+Z takes back what is written in a cell. Ask once `whenOfficeReady` says `excel`. */
export const undoesOurEdits = (): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", UNDO_SINCE);
