// SPDX-License-Identifier: EUPL-1.2
import type { AllegatoSection } from "../../src/plan/allegato-choices";
import type { PlanDocument } from "../../src/plan/plan-document";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { fieldsOnPaper } from "./cut-texts";
import { squeezed, type PrintedPage } from "./print";

/** A field of the plan: its pointer and what stands in it. */
type Field = [at: string, text: string];

/** Fields that the cards print as they are written; codes stand in other cells, and sums were read from texts. */
const ELSEWHERE = new Set(["missionCode", "programmeCode", "resourcesParsed"]);

/** The fields of premise and cards that are not blank, where these are printed. */
export function printedFields({ plan, settings }: PlanDocument): Field[] {
  const isPrinted = (section: AllegatoSection): boolean => settings.allegato.sections.includes(section);
  return [
    ...(isPrinted("premise") ? leaves(plan.premise, "/premise") : []),
    ...(isPrinted("cards") ? leaves(plan.programmes, "/programmes") : []),
  ];
}

/** Pointers of the fields whose words are not all on paper, one after the other in cells of their own. */
export function missingFields(
  document: PlanDocument,
  plans: readonly SheetPlan[],
  pages: readonly PrintedPage[],
): string[] {
  const onPaper = fieldsOnPaper(plans, pages);
  // A code stands before the title of its mission or programme.
  return printedFields(document).flatMap(([at, text]) =>
    onPaper.get(at)?.endsWith(squeezed(text)) ? [] : [at],
  );
}

function leaves(value: unknown, at: string): Field[] {
  if (typeof value === "string" || typeof value === "number") {
    return String(value).trim() ? [[at, String(value)]] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    ELSEWHERE.has(key) ? [] : leaves(each, `${at}/${key}`),
  );
}
