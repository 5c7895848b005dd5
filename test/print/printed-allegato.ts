// SPDX-License-Identifier: EUPL-1.2
import { buildAllegato } from "../../src/allegato/build-allegato";
import { pdfOf } from "../../src/cli/pdf";
import type { PlanDocument } from "../../src/plan/plan-document";
import { publishedAllegato } from "../../src/publish/publication";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { pagesOfPdf, type PrintedPage } from "./print";

/** An allegato as its readers have it, and the sheets that it was written from. */
export interface PrintedAllegato {
  plans: SheetPlan[];
  pdf: Uint8Array;
  pages: PrintedPage[];
}

/** Writes an allegato and has LibreOffice print it, the way of `pira genera --pdf`. */
export async function printedAllegato(document: PlanDocument, isDraft = false): Promise<PrintedAllegato> {
  const created = new Date(Date.UTC(2018, 2, 12));
  const pdf = await pdfOf(publishedAllegato(document, { isDraft, created }));
  return { plans: buildAllegato(document, { isDraft }), pdf, pages: pagesOfPdf(pdf) };
}
