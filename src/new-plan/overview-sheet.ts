// SPDX-License-Identifier: EUPL-1.2
import { FUNDS_MISSION, NO_OBJECTIVES_NOTE } from "../template/missions";
import { newPlanTexts as texts } from "../texts/new-plan";
import type { SheetPlan } from "../workbook/sheet-plan";
import { layoutText } from "./layout-text";
import { cell, heightFor, page, STYLES } from "./looks";
import { type NewProgramme, objectiveCode } from "./request";

const COLUMNS = [
  { key: "mission", width: 230 },
  { key: "programme", width: 300 },
  { key: "code", width: 100 },
  { key: "objective", width: 320 },
] as const;
const HEADINGS = 2;
const FIRST = HEADINGS + 1;

/** The overview: one row for each objective with the code proposed, or for a programme that has none. */
export function overviewSheet(programmes: readonly NewProgramme[], footer: string): SheetPlan {
  const lines = programmes.flatMap(linesOf);
  const height = (line: readonly string[]): number =>
    Math.max(...COLUMNS.map(({ width }, column) => heightFor(line[column] ?? "", width, "listed", 2)));
  return {
    name: texts.sheets.overview,
    columns: COLUMNS.map(({ width }) => width),
    rows: [24, 6, 20, ...lines.map(height)],
    cells: [
      cell(0, 0, texts.overview, "title", { columnSpan: COLUMNS.length }),
      ...COLUMNS.map(({ key }, column) => cell(HEADINGS, column, layoutText(key), "heading")),
      ...lines.flatMap((line, n) =>
        COLUMNS.map((_, column) => cell(FIRST + n, column, line[column] ?? "", "listed")),
      ),
    ],
    styles: STYLES,
    page: page(footer, { titleRows: { first: HEADINGS, last: HEADINGS } }),
    frozenRows: FIRST,
  };
}

function linesOf(chosen: NewProgramme): string[][] {
  const { mission, programme, objectives } = chosen;
  const names = [`${mission.code} - ${mission.title}`, `${programme.code} - ${programme.title}`];
  const note = mission.code === FUNDS_MISSION ? NO_OBJECTIVES_NOTE : texts.noObjectives;
  if (objectives === 0) return [[...names, "", note]];
  return Array.from({ length: objectives }, (_, n) => [...names, objectiveCode(chosen, n), ""]);
}
