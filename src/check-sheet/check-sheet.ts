// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../plan/plan-document";
import { checkSheetTexts } from "../texts/check-sheet";
import type { PageSetup, PlannedCell, SheetPlan } from "../workbook/sheet-plan";
import { COLUMNS, columnTitle, type ColumnKey } from "./columns";
import { italianDay } from "./days";
import { linkFormula, placeText } from "./link";
import { lineCount, rowHeight } from "../workbook/row-height";
import { listRows, type ListRow } from "./rows";
import type { Check } from "./silence";
import { LIST_SIZE, STYLES, TITLE_SIZE } from "./styles";

export interface CheckSheetOptions {
  /** ISO day: printed as that of the list, and given to reasons that have none. Left out: no day is printed. */
  today?: string;
}

/** Lines of a cell's text that the list shows; the cell holds all of it. */
const SHOWN_LINES = 8;

/** Sum of the widths: what stands over the list goes across all of it. */
const WIDTH = COLUMNS.reduce((sum, { width }) => sum + width, 0);

/**
 * The sheet «Verifica»: the findings with their state, for people with and without the add-in. A reason written beside
 * a finding silences it (`readSilences`). The same check gives the same sheet.
 */
export function checkSheet(
  document: PlanDocument,
  check: Check,
  { today }: CheckSheetOptions = {},
): SheetPlan {
  const above = linesAbove(document, check, today);
  const headingRow = above.length;
  const list = listRows(document, check, today ?? null);
  return {
    name: checkSheetTexts.sheet,
    columns: COLUMNS.map(({ width }) => width),
    rows: [
      ...above.map(({ text, style }) => heightAcross(text, style)),
      rowHeight(1, LIST_SIZE),
      ...list.map(listHeight),
    ],
    cells: [
      ...above.flatMap(({ text, style }, row) =>
        text === "" ? [] : [{ ...cell(row, 0, text, style), columnSpan: COLUMNS.length }],
      ),
      ...COLUMNS.map(({ key }, column) => cell(headingRow, column, columnTitle(key), "heading")),
      ...list.flatMap((item, index) => listCells(item, headingRow + 1 + index)),
    ],
    styles: STYLES,
    page: { ...PAGE, titleRows: { first: headingRow, last: headingRow } },
    frozenRows: headingRow + 1,
  };
}

const cell = (row: number, column: number, value: string, style: keyof typeof STYLES): PlannedCell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  value,
  style,
});

interface LineAbove {
  text: string;
  style: "title" | "explanation" | "counts";
}

/** What stands over the list; the blank line keeps its merges out of the table that people sort. */
function linesAbove({ plan }: PlanDocument, { result }: Check, today: string | undefined): LineAbove[] {
  const { title, made, howToSilence, howLong, counts, crashed } = checkSheetTexts;
  const day = today === undefined ? "" : ` – ${made(italianDay(today))}`;
  return [
    { text: `${title(plan.year)}${day}`, style: "title" },
    { text: howToSilence, style: "explanation" },
    { text: howLong, style: "explanation" },
    { text: counts(result.counts), style: "counts" },
    ...(result.crashed.length > 0
      ? [{ text: crashed(result.crashed.map(({ rule }) => rule)), style: "counts" as const }]
      : []),
    { text: "", style: "explanation" },
  ];
}

function heightAcross(text: string, style: LineAbove["style"]): number {
  const size = style === "title" ? TITLE_SIZE : LIST_SIZE;
  return text === "" ? BLANK_HEIGHT : rowHeight(lineCount(text, WIDTH, size), size);
}

const BLANK_HEIGHT = 6;

function listCells(item: ListRow, row: number): PlannedCell[] {
  return COLUMNS.map(({ key }, column) => {
    const planned = cell(row, column, shownText(item, key), styleOf(item, key));
    return key === "place" && item.place !== null
      ? { ...planned, formula: linkFormula(item.place) }
      : planned;
  });
}

function shownText(item: ListRow, key: ColumnKey): string {
  const { states, severities, wholeDocument } = checkSheetTexts;
  if (key === "state") return states[item.state];
  if (key === "severity") return severities[item.severity];
  if (key === "place") return item.place === null ? wholeDocument : placeText(item.place);
  return item[key];
}

function styleOf({ place, severity, state }: ListRow, key: ColumnKey): keyof typeof STYLES {
  if (key === "place" && place !== null) return "link";
  if (key === "severity" && state === "open") return severity;
  return key === "reason" || key === "date" ? "entry" : "text";
}

function listHeight(item: ListRow): number {
  const lines = COLUMNS.map(({ key, width }) => {
    const count = lineCount(shownText(item, key), width, LIST_SIZE);
    return key === "text" ? Math.min(SHOWN_LINES, count) : count;
  });
  return rowHeight(Math.max(...lines), LIST_SIZE);
}

const PAGE: PageSetup = {
  orientation: "landscape",
  margins: { top: 36, right: 34, bottom: 42, left: 34, header: 18, footer: 20 },
  header: { left: "", center: "", right: "" },
  footer: { left: checkSheetTexts.sheet, center: "", right: checkSheetTexts.page },
  firstPageNumber: 1,
  titleRows: null,
  breaksBefore: [],
};
