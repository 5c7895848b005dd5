// SPDX-License-Identifier: EUPL-1.2
import { TEMPLATE_VERSION, templateText } from "../template/plan-template";
import { newPlanTexts as texts } from "../texts/new-plan";
import type { SheetPlan } from "../workbook/sheet-plan";
import { cell, heightFor, type Look, page, PAGE_WIDTH, STYLES } from "./looks";

interface Line {
  text: string;
  style: Look;
  /** Points of the blank row above. */
  above: number;
}

/** The cover, and where on it the version of the template stands. */
export interface CoverSheet {
  plan: SheetPlan;
  templateRow: number;
}

/** Cover: the body, the document with its exercise and triennium, the date when there is one. */
export function coverSheet(chamber: string, year: number, dated: string): CoverSheet {
  const lines: Line[] = [
    { text: chamber, style: "chamber", above: 60 },
    { text: texts.documentTitle(year), style: "document", above: 70 },
    { text: texts.span(year), style: "span", above: 6 },
    ...(dated === "" ? [] : [{ text: dated, style: "span" as const, above: 40 }]),
    { text: texts.conformity, style: "conformity", above: dated === "" ? 40 : 6 },
    { text: templateText(TEMPLATE_VERSION), style: "template", above: 130 },
  ];
  return {
    plan: {
      name: texts.sheets.cover,
      columns: [PAGE_WIDTH],
      rows: lines.flatMap(({ text, style, above }) => [above, heightFor(text, PAGE_WIDTH, style)]),
      cells: lines.map(({ text, style }, n) => cell(2 * n + 1, 0, text, style)),
      styles: STYLES,
      page: page("", { footer: { left: "", center: "", right: "" } }),
    },
    templateRow: 2 * lines.length - 1,
  };
}
