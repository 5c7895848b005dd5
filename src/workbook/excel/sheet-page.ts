// SPDX-License-Identifier: EUPL-1.2
import type { HeaderFooter, SheetPlan } from "../sheet-plan";
import { areaAddress } from "./area";
import { stepBytes } from "./message-size";
import type { Step } from "./steps";

export const PAPER = "A4";
export const SCALE = 100;
export const ORIENTATION = { portrait: "Portrait", landscape: "Landscape" } as const;

/** What reading it back takes of a request. */
const READING_BYTES = stepBytes(3, 12);

/** Breaks that go out together. */
const BREAKS_PER_STEP = 50;

/**
 * Page set-up of a sheet, with its breaks.
 * @param onSet called with the sheet once all of it is queued, to read it back
 */
export function pageSteps(plan: SheetPlan, onSet: (sheet: Excel.Worksheet) => void): Step[] {
  const { breaksBefore, header, footer } = plan.page;
  const chunks = Array.from({ length: Math.ceil(breaksBefore.length / BREAKS_PER_STEP) }, (_, i) =>
    breaksBefore.slice(i * BREAKS_PER_STEP, (i + 1) * BREAKS_PER_STEP),
  );
  return [
    {
      bytes: stepBytes(1, 24, header, footer),
      queue: (sheet) => {
        sheet.showGridlines = false;
        if (plan.frozenRows !== undefined) sheet.freezePanes.freezeRows(plan.frozenRows);
        setPage(sheet.pageLayout, plan);
      },
    },
    ...chunks.map((rows) => ({
      bytes: stepBytes(rows.length, 0),
      queue: (sheet: Excel.Worksheet) => {
        addBreaks(sheet, rows);
      },
    })),
    { bytes: READING_BYTES, queue: onSet },
  ];
}

const addBreaks = (sheet: Excel.Worksheet, rows: readonly number[]): void => {
  for (const row of rows) sheet.horizontalPageBreaks.add(`A${row + 1}`);
};

/** Queues all of it once more; the breaks only where they are not as they were set. */
export function setPageAgain(sheet: Excel.Worksheet, plan: SheetPlan, withBreaks: boolean): void {
  setPage(sheet.pageLayout, plan);
  if (!withBreaks) return;
  sheet.horizontalPageBreaks.removePageBreaks();
  addBreaks(sheet, plan.page.breaksBefore);
}

/** Sets everything on the page but its breaks. The sheet prints at its own size: its widths were chosen to fit. */
function setPage(layout: Excel.PageLayout, { page, rows, columns }: SheetPlan): void {
  layout.orientation = ORIENTATION[page.orientation];
  layout.paperSize = PAPER;
  layout.zoom = { scale: SCALE };
  layout.topMargin = page.margins.top;
  layout.rightMargin = page.margins.right;
  layout.bottomMargin = page.margins.bottom;
  layout.leftMargin = page.margins.left;
  layout.headerMargin = page.margins.header;
  layout.footerMargin = page.margins.footer;
  layout.firstPageNumber = page.firstPageNumber;
  layout.setPrintArea(areaAddress({ row: 0, column: 0, rows: rows.length, columns: columns.length }));
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  setHeaderFooter(layout.headersFooters.defaultForAllPages, page.header, page.footer);
}

function setHeaderFooter(texts: Excel.HeaderFooter, header: HeaderFooter, footer: HeaderFooter): void {
  texts.leftHeader = header.left;
  texts.centerHeader = header.center;
  texts.rightHeader = header.right;
  texts.leftFooter = footer.left;
  texts.centerFooter = footer.center;
  texts.rightFooter = footer.right;
}
