// SPDX-License-Identifier: EUPL-1.2
export { showsWithWorkbook, showWithWorkbook } from "./auto-show";
export { createExcelWorkbook } from "./excel-workbook";
export { openInNewWindow } from "./new-window";
export { whenOfficeReady } from "./office-ready";
export { isOfficeDark } from "./office-theme";
export { savedAs } from "./saved-as";
export { undoesOurEdits } from "./undo";
