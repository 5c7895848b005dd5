// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../plan/plan-document";
import type { SheetPlan } from "../workbook/sheet-plan";
import { looksOf } from "./blocks/looks";
import { compose } from "./blocks/compose";
import { numberPages } from "./pages/number-pages";
import { paginate } from "./pages/paginate";
import { toSheetPlan } from "./pages/to-sheet-plan";
import { measureSheet } from "./rows/measure-sheet";
import { documentTitle, sections } from "./sections/sections";

/** What the layout cannot tell from the plan. */
interface AllegatoState {
  /** Errors are open: the plan is not ready for the council. */
  isDraft?: boolean;
}

/**
 * Lays a plan out as the print-ready sheets of the allegato: cover, premise, overview and one sheet a programme, on A4
 * at 100 %. The texts are the plan's own; the same plan always gives the same sheets.
 */
export function buildAllegato(document: PlanDocument, { isDraft = false }: AllegatoState = {}): SheetPlan[] {
  const { plan } = document;
  const options = document.settings.allegato;
  const looks = looksOf(options);
  const pages = compose(sections(document), looks, options.orientation)
    .map((sheet) => measureSheet(sheet, looks))
    .map(paginate);
  const running = {
    chamber: plan.chamber ?? "",
    title: documentTitle(plan),
    isDraft: isDraft && options.marksDraft,
    act: options.act,
    numbering: options.numbering,
  };
  return numberPages(pages, options.firstPage).map((sheet) => ({
    ...toSheetPlan(sheet, looks, running),
    ...(options.isProtected && { isProtected: true }),
  }));
}
