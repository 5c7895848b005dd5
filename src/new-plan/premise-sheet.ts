// SPDX-License-Identifier: EUPL-1.2
import { newPlanTexts as texts } from "../texts/new-plan";
import type { SheetPlan } from "../workbook/sheet-plan";
import { cell, heightFor, page, PAGE_WIDTH, STYLES } from "./looks";

/** Points of the row to write in, under each heading. */
const ROOM = 110;

/** The narrative: headings alone, each with room below. */
export function premiseSheet(footer: string): SheetPlan {
  const sections = texts.premiseSections;
  return {
    name: texts.sheets.premise,
    columns: [PAGE_WIDTH],
    rows: [
      heightFor(texts.premise, PAGE_WIDTH, "title"),
      ...sections.flatMap((section) => [heightFor(section, PAGE_WIDTH, "section", 2), ROOM]),
    ],
    cells: [
      cell(0, 0, texts.premise, "title"),
      ...sections.flatMap((section, n) => [
        cell(2 * n + 1, 0, section, "section"),
        cell(2 * n + 2, 0, "", "narrative"),
      ]),
    ],
    styles: STYLES,
    page: page(footer),
  };
}
