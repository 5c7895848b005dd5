// SPDX-License-Identifier: EUPL-1.2
import type { PagedSheet } from "./paginate";

/** A sheet that knows its place among the printed pages. */
export interface NumberedSheet extends PagedSheet {
  /** Number of its first page, counted from 1 through all sheets. */
  firstPage: number;
  /** Pages of all sheets together. */
  totalPages: number;
}

/** Numbers the pages through all sheets. */
export function numberPages(sheets: readonly PagedSheet[]): NumberedSheet[] {
  const totalPages = sheets.reduce((sum, { pages }) => sum + pages.length, 0);
  let printed = 0;
  return sheets.map((sheet) => {
    const firstPage = printed + 1;
    printed += sheet.pages.length;
    return { ...sheet, firstPage, totalPages };
  });
}
