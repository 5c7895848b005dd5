// SPDX-License-Identifier: EUPL-1.2
export { createExcelWorkbook } from "./excel-workbook";
export { whenOfficeReady } from "./office-ready";
export { isOfficeDark } from "./office-theme";
