// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../plan/plan-document";
import { allegatoTexts as texts } from "../texts/allegato";
import { eachAtAStep, outcomeOf } from "../plan/steps";
import type { SheetPlan } from "../workbook/sheet-plan";
import { looksOf } from "./blocks/looks";
import { compose } from "./blocks/compose";
import { joinTexts } from "./pages/join-texts";
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
 * Lays a plan out as the print-ready sheets of the allegato: cover, premise, overview, one sheet a programme and
 * summary, on A4 at 100 %. The texts are the plan's own; the same plan always gives the same sheets.
 */
export const buildAllegato = (document: PlanDocument, state: AllegatoState = {}): SheetPlan[] =>
  outcomeOf(buildingAllegato(document, state));

/** As `buildAllegato`, a sheet at a step: between two of them there is time for something else. */
export function* buildingAllegato(
  document: PlanDocument,
  { isDraft = false }: AllegatoState = {},
): Generator<undefined, SheetPlan[]> {
  const { plan } = document;
  const options = document.settings.allegato;
  const looks = looksOf(options);
  const composed = compose(sections(document), looks, options.orientation);
  const paged = yield* eachAtAStep(composed, (sheet) =>
    joinTexts(paginate(measureSheet(sheet, looks)), looks),
  );
  const running = {
    chamber: { whole: plan.chamber ?? "", short: texts.shortChamber(plan.chamber ?? "") },
    title: { whole: documentTitle(plan), short: texts.documentTitle(plan.year) },
    isDraft: isDraft && options.marksDraft,
    act: options.act,
    numbering: options.numbering,
  };
  return yield* eachAtAStep(numberPages(paged, options.firstPage), (sheet) => ({
    ...toSheetPlan(sheet, looks, running),
    ...(options.isProtected && { isProtected: true }),
  }));
}
