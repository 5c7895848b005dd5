// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../plan/plan-document";
import { computedOnce } from "../plan/remembered";
import { cardOrientation, composeProgramme } from "./blocks/compose-programme";
import { indicatorTable } from "./blocks/indicator-block";
import { LABEL_COLUMNS } from "./blocks/labelled";
import { fontOf, looksOf } from "./blocks/looks";
import { MAX_LINES, textCell } from "./blocks/text-row";
import { programmeSections } from "./sections/sections";
import { rowHeight, usableWidth } from "./text/row-height";
import { segments } from "./text/segments";

/** The room a text takes on paper. */
export interface PrintedSize {
  lines: number;
  millimetres: number;
}

const MILLIMETRES_PER_POINT = 25.4 / 72;

/**
 * The room that a text takes in the allegato if it stands in a field of an objective or of an indicator, in the columns
 * that the plan has now; null for any other field. Rows that have texts side by side are as tall as the tallest.
 */
export function printedSize(document: PlanDocument, at: PlanPointer, text: string): PrintedSize | null {
  const [, p, name] =
    /^\/programmes\/(\d+)\/objectives\/\d+\/(?:indicators\/\d+\/)?([\w/]+)$/u.exec(at) ?? [];
  const card = cards(document)[Number(p)];
  if (card === undefined || name === undefined) return null;
  const column = card.fields.indexOf(name);
  const width = column < 0 ? card.besideLabels : (card.columns[column] ?? 0);
  const look = column < 0 ? "field" : "value";
  const font = fontOf(looksOf(document.settings.allegato)[look]);
  const stretches = segments(textCell(0, 1, text, look).text, usableWidth(width), font, MAX_LINES);
  const points = stretches.reduce((sum, { lines }) => sum + rowHeight(lines, font.size), 0);
  return {
    lines: stretches.reduce((sum, { lines }) => sum + lines, 0),
    millimetres: Math.round(points * MILLIMETRES_PER_POINT),
  };
}

/** The columns that the cards of a programme are printed in. */
interface CardColumns {
  /** Fields of the indicator table, each in the column of its place. */
  fields: readonly string[];
  /** Pixels. */
  columns: readonly number[];
  /** Pixels of the columns that the labels leave to the texts. */
  besideLabels: number;
}

const cards = computedOnce((document: PlanDocument): readonly CardColumns[] => {
  const programmes = programmeSections(document.plan);
  const { allegato } = document.settings;
  const looks = looksOf(allegato);
  const orientation =
    allegato.orientation === "auto" ? cardOrientation(programmes, looks) : allegato.orientation;
  return programmes.map((section) => {
    const { columns } = composeProgramme(section, orientation, looks);
    const besideLabels = columns.slice(LABEL_COLUMNS).reduce((sum, width) => sum + width, 0);
    return { fields: indicatorTable(section.targetYears).map(({ field }) => field), columns, besideLabels };
  });
});
