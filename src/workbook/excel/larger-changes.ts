// SPDX-License-Identifier: EUPL-1.2
/** What writes more than the user's own texts into cells, in one part of the bundle. */
export { markCells } from "./cell-marks";
export { offerChoices } from "./choices";
export { addSheets } from "./new-sheets";
export { recoverAll } from "./recovery";
export { writeSheets } from "./sheet-writing";
export { restructure } from "./structure/restructuring";
