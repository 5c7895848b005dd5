// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../plan/plan-document";
import type { SheetPlan } from "../workbook/sheet-plan";
import { compose } from "./blocks/compose";
import { numberPages } from "./pages/number-pages";
import { paginate } from "./pages/paginate";
import { toSheetPlan } from "./pages/to-sheet-plan";
import { measureSheet } from "./rows/measure-sheet";
import { documentTitle, sections } from "./sections/sections";

/**
 * Lays a plan out as the print-ready sheets of the allegato: cover, premise, overview and one sheet a programme, on A4
 * at 100 %. The texts are the plan's own; the same plan always gives the same sheets.
 */
export function buildAllegato(document: PlanDocument): SheetPlan[] {
  const { plan } = document;
  const pages = compose(sections(document)).map(measureSheet).map(paginate);
  const running = { chamber: plan.chamber ?? "", title: documentTitle(plan) };
  return numberPages(pages).map((sheet) => toSheetPlan(sheet, running));
}
