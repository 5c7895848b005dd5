// SPDX-License-Identifier: EUPL-1.2
import { newPlanTexts as texts } from "../texts/new-plan";
import type { SheetPlan } from "../workbook/sheet-plan";
import { cell, heightFor, page, PAGE_WIDTH, STYLES } from "./looks";

/** Points of the row to write in, under each heading. */
const ROOM = 110;

/** Each title of the outline that the decree suggests, with room to write below. */
const PREMISE_OUTLINE: readonly string[] = texts.premiseSections.flatMap((section) => [section, ""]);

/** The narrative, a row for each paragraph; titles of the outline look like titles. */
export function premiseSheet(footer: string, paragraphs: readonly string[] = PREMISE_OUTLINE): SheetPlan {
  const rows = paragraphs.map((text) => ({ text, style: isTitle(text) ? "section" : "narrative" }) as const);
  return {
    name: texts.sheets.premise,
    columns: [PAGE_WIDTH],
    rows: [
      heightFor(texts.premise, PAGE_WIDTH, "title"),
      ...rows.map(({ text, style }) =>
        text === "" ? ROOM : heightFor(text, PAGE_WIDTH, style, style === "section" ? 2 : 1),
      ),
    ],
    cells: [
      cell(0, 0, texts.premise, "title"),
      ...rows.map(({ text, style }, n) => cell(n + 1, 0, text, style)),
    ],
    styles: STYLES,
    page: page(footer),
  };
}

const isTitle = (text: string): boolean => texts.premiseSections.some((section) => section === text);
