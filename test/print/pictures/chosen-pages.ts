// SPDX-License-Identifier: EUPL-1.2
import { allegatoTexts } from "../../../src/texts/allegato";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";

/** Numbers of pages of the allegato by what they show. */
export type ChosenPages = Readonly<Record<string, number>>;

const { cover, premise, overview, summary } = allegatoTexts.sheets;
/** At the end of the heading of a card that goes on. */
const CONTINUED = allegatoTexts.continued("");

/** Every page. */
export const everyPage = (plans: readonly SheetPlan[]): ChosenPages =>
  Object.fromEntries(plans.flatMap(pagesOf).map((page) => [`page-${String(page).padStart(2, "0")}`, page]));

/** The first page of the overview, the first card that flows over a page, the summary with its charts. */
export function mainPages(plans: readonly SheetPlan[]): ChosenPages {
  const card = firstBrokenCard(plans);
  const last = plans.filter(({ name }) => name === summary).flatMap(pagesOf);
  return {
    overview: firstPage(plans, overview),
    card,
    "card-continued": card + 1,
    ...Object.fromEntries(last.map((page, n) => [`summary-${n + 1}`, page])),
  };
}

/** Those and what stands before. */
export const frontAndMainPages = (plans: readonly SheetPlan[]): ChosenPages => ({
  cover: firstPage(plans, cover),
  premise: firstPage(plans, premise),
  ...mainPages(plans),
});

const pagesOf = ({ page }: SheetPlan): number[] =>
  [null, ...page.breaksBefore].map((_, n) => page.firstPageNumber + n);

function firstPage(plans: readonly SheetPlan[], sheet: string): number {
  const found = plans.find(({ name }) => name === sheet);
  if (!found) throw new RangeError(`No sheet ${sheet}`);
  return found.page.firstPageNumber;
}

/** The page on which the first card begins that goes on over the next. */
function firstBrokenCard(plans: readonly SheetPlan[]): number {
  for (const { cells, page } of plans) {
    const goesOn = page.breaksBefore.findIndex((start) =>
      cells.some(({ row, value }) => row === start && String(value).endsWith(CONTINUED)),
    );
    if (goesOn >= 0) return page.firstPageNumber + goesOn;
  }
  throw new RangeError("No card flows over a page");
}
