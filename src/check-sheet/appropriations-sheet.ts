// SPDX-License-Identifier: EUPL-1.2
import type { ProgrammeAmounts } from "../plan/appropriation";
import { sumAmounts } from "../plan/money";
import type { Plan } from "../plan/plan";
import { isSameProgramme } from "../template/same-programme";
import { appropriationsTexts as texts } from "../texts/appropriations";
import { cellAddress } from "../workbook/address";
import type { CellStyle, PlannedCell, SheetPlan } from "../workbook/sheet-plan";
import { lineCount, rowHeight } from "../workbook/row-height";

/** Columns in their order; widths in pixels, together those of a portrait A4 page. */
const COLUMNS = [
  { key: "mission", width: 72 },
  { key: "programme", width: 84 },
  { key: "title", width: 262 },
  { key: "interventions", width: 118 },
  { key: "investments", width: 106 },
] as const;
const TITLE = 2;
const INTERVENTIONS = 3;
const INVESTMENTS = 4;

const INK = { color: "#1F2933", wrap: true } as const;
const FRAME = ["top", "right", "bottom", "left"] as const;
const MONEY = { horizontal: "right", numberFormat: "#,##0.00" } as const;
const STYLES = {
  title: { ...INK, fontSize: 14, bold: true },
  note: { ...INK, fontSize: 9, italic: true, vertical: "top" },
  head: { ...INK, fontSize: 9, bold: true, fill: "#E9EEF5", vertical: "center", borders: FRAME },
  amountHead: {
    ...INK,
    fontSize: 9,
    bold: true,
    fill: "#E9EEF5",
    vertical: "center",
    horizontal: "right",
    borders: FRAME,
  },
  text: { ...INK, fontSize: 10, vertical: "top", borders: FRAME, numberFormat: "@" },
  amount: { ...INK, ...MONEY, fontSize: 10, vertical: "top", borders: FRAME },
  total: { ...INK, fontSize: 10, bold: true, fill: "#E9EEF5", borders: FRAME },
  totalAmount: { ...INK, ...MONEY, fontSize: 10, bold: true, fill: "#E9EEF5", borders: FRAME },
} satisfies Record<string, CellStyle>;

/** Rows before the first programme: title, explanation, a blank one, headings. */
const HEADINGS = 3;
const FIRST = HEADINGS + 1;

/**
 * The sheet «Stanziamenti»: one row for each programme of the plan, with the amounts known so far; those of programmes
 * that the plan does not have follow, so that none is lost. `readAppropriations` reads it back.
 * @param known amounts pasted, or read from the sheet as it stands
 */
export function appropriationsSheet(plan: Plan, known: readonly ProgrammeAmounts[]): SheetPlan {
  const lines = linesOf(plan, known);
  const total = FIRST + lines.length;
  const width = COLUMNS.reduce((sum, column) => sum + column.width, 0);
  return {
    name: texts.sheet,
    columns: COLUMNS.map((column) => column.width),
    rows: [
      rowHeight(1, 14),
      rowHeight(lineCount(texts.explanation, width, 9), 9),
      8,
      rowHeight(2, 9),
      ...lines.map(({ programmeTitle }) =>
        rowHeight(lineCount(programmeTitle, COLUMNS[TITLE].width, 10), 10),
      ),
      rowHeight(1, 10),
    ],
    cells: [
      cell(0, 0, texts.title(plan.year), "title", COLUMNS.length),
      cell(1, 0, texts.explanation, "note", COLUMNS.length),
      ...COLUMNS.map(({ key }, column) =>
        cell(HEADINGS, column, texts.columns[key], column < INTERVENTIONS ? "head" : "amountHead"),
      ),
      ...lines.flatMap((line, n) => lineCells(line, FIRST + n)),
      cell(total, 0, texts.total, "total", INTERVENTIONS),
      sumCell(
        total,
        INTERVENTIONS,
        lines.map(({ interventions }) => interventions),
      ),
      sumCell(
        total,
        INVESTMENTS,
        lines.map(({ investments }) => investments),
      ),
    ],
    styles: { ...STYLES },
    page: {
      orientation: "portrait",
      margins: { top: 51, right: 34, bottom: 51, left: 42.5, header: 25, footer: 25 },
      header: { left: "", center: "", right: "" },
      footer: { left: "", center: "", right: texts.page },
      firstPageNumber: 1,
      titleRows: { first: HEADINGS, last: HEADINGS },
      breaksBefore: [],
    },
    frozenRows: FIRST,
  };
}

/** Programmes of the plan with their amounts, then the amounts that are no programme's of the plan. */
function linesOf({ programmes }: Plan, known: readonly ProgrammeAmounts[]): ProgrammeAmounts[] {
  const left = new Set(known);
  const own = programmes.map((programme): ProgrammeAmounts => {
    const { missionCode, programmeCode, programmeTitle } = programme;
    const found = [...left].find((amounts) => isSameProgramme(amounts, programme));
    if (found) left.delete(found);
    return {
      missionCode,
      programmeCode,
      programmeTitle,
      interventions: found?.interventions ?? null,
      investments: found?.investments ?? null,
    };
  });
  return [...own, ...left];
}

const lineCells = (line: ProgrammeAmounts, row: number): PlannedCell[] => [
  ...[line.missionCode ?? "", line.programmeCode ?? "", line.programmeTitle].map((text, column) =>
    cell(row, column, text, "text"),
  ),
  cell(row, INTERVENTIONS, amountValue(line.interventions), "amount"),
  cell(row, INVESTMENTS, amountValue(line.investments), "amount"),
];

const amountValue = (amount: string | null): number | "" => (amount === null ? "" : Number(amount));

/** A sum that goes on working when people write amounts by hand. */
function sumCell(row: number, column: number, amounts: readonly (string | null)[]): PlannedCell {
  const value = Number(sumAmounts(amounts.filter((amount) => amount !== null)));
  const planned = cell(row, column, value, "totalAmount");
  if (amounts.length === 0) return planned;
  return { ...planned, formula: `=SUM(${cellAddress(FIRST, column)}:${cellAddress(row - 1, column)})` };
}

const cell = (
  row: number,
  column: number,
  value: string | number,
  style: keyof typeof STYLES,
  columnSpan = 1,
): PlannedCell => ({ row, column, rowSpan: 1, columnSpan, value, style });
