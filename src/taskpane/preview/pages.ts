// SPDX-License-Identifier: EUPL-1.2
import { sides } from "../../allegato/paper";
import type { SheetPlan } from "../../workbook/sheet-plan";

/** A page of the allegato as it comes out of the printer. */
export interface PrintedPage {
  sheet: SheetPlan;
  /** Number printed on it. */
  number: number;
  /** Points. */
  width: number;
  height: number;
  /** Rows of the sheet that it shows, from its top down. */
  shown: readonly number[];
}

/** The pages of all sheets, in their order. */
export const printedPages = (sheets: readonly SheetPlan[]): PrintedPage[] => sheets.flatMap(pagesOf);

/** The stretches of a sheet between its breaks, each under the title rows. */
function pagesOf(sheet: SheetPlan): PrintedPage[] {
  const { titleRows, breaksBefore, orientation, firstPageNumber } = sheet.page;
  const starts = [0, ...breaksBefore];
  return starts.map((start, index) => {
    const titles = titleRows && start > titleRows.last ? range(titleRows.first, titleRows.last + 1) : [];
    return {
      sheet,
      number: firstPageNumber + index,
      ...sides(orientation),
      shown: [...titles, ...range(start, starts[index + 1] ?? sheet.rows.length)],
    };
  });
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
