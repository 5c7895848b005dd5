// SPDX-License-Identifier: EUPL-1.2
import type { MeasuredRow } from "../rows/measured-sheet";
import type { PagedSheet } from "./paginate";

/** A sheet that knows its place among the printed pages. */
export interface NumberedSheet extends PagedSheet {
  /** Number of its first page, counted through all sheets. */
  firstPage: number;
  /** Number of the last page of all sheets. */
  lastPage: number;
}

/**
 * Numbers the pages through all sheets, and puts the numbers where texts refer to pages.
 * @param start number of the first page of all
 */
export function numberPages(sheets: readonly PagedSheet[], start = 1): NumberedSheet[] {
  const lastPage = sheets.reduce((last, { pages }) => last + pages.length, start - 1);
  const pageOf = new Map<string, number>();
  let next = start;
  const numbered = sheets.map((sheet) => {
    const firstPage = next;
    for (const page of sheet.pages) {
      for (const { key } of page) if (key !== undefined) pageOf.set(key, next);
      next++;
    }
    return { ...sheet, firstPage, lastPage };
  });
  return numbered.map((sheet) => ({
    ...sheet,
    pages: sheet.pages.map((page) => page.map((row) => withPageNumbers(row, pageOf))),
  }));
}

/** Something that is nowhere printed has no page. */
const withPageNumbers = (row: MeasuredRow, pages: ReadonlyMap<string, number>): MeasuredRow =>
  row.cells.some(({ pageOf }) => pageOf !== undefined)
    ? {
        ...row,
        cells: row.cells.map((cell) =>
          cell.pageOf === undefined ? cell : { ...cell, text: String(pages.get(cell.pageOf) ?? "") },
        ),
      }
    : row;
