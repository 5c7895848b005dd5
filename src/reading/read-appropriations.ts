// SPDX-License-Identifier: EUPL-1.2
import Big from "big.js";
import { amountsIn } from "../plan/money";
import type { Appropriation, CellContent } from "../plan/plan-document";
import { plainTokens } from "../template/label-text";
import { normalCode } from "../template/missions";
import { parseMark } from "../workbook/sheet-mark";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { contentAt, gridOf, type Cell, type Grid, type Row } from "./grid";

type ColumnKey = "mission" | "programme" | "title" | "interventions" | "investments";

/** How the headings of the columns begin, whatever people add to them. */
const HEADINGS: readonly (readonly [ColumnKey, string])[] = [
  ["mission", "missione"],
  ["programme", "programma"],
  ["title", "descrizione"],
  ["interventions", "interventi"],
  ["investments", "investimenti"],
];

/**
 * Amounts of the programmes on the sheet of ours that holds them, also when people have edited it: rows and columns may
 * have moved, amounts may be numbers or texts. Empty where there is no such sheet, or its headings are gone.
 */
export function readAppropriations({ sheets }: WorkbookSnapshot): Appropriation[] {
  const sheet = sheets.find(
    ({ mark, visibility }) => visibility === "visible" && parseMark(mark)?.set === "stanziamenti",
  );
  if (!sheet) return [];
  const grid = gridOf(sheet);
  for (const [r, row] of grid.rows.entries()) {
    const columns = columnsOf(row);
    if (columns) return grid.rows.slice(r + 1).flatMap((below) => appropriationIn(grid, columns, below));
  }
  return [];
}

type Columns = Record<ColumnKey, number>;

/** The columns that a row heads; null unless it heads the programmes and their amounts. */
function columnsOf({ cells }: Row): Columns | null {
  const columns: Partial<Columns> = {};
  for (const { text, column } of cells) {
    const [first] = plainTokens(text);
    const key = HEADINGS.find(([, word]) => word === first)?.[0];
    if (key) columns[key] ??= column;
  }
  const { mission = -1, programme, title = -1, interventions, investments } = columns;
  if (programme === undefined || interventions === undefined || investments === undefined) return null;
  return { mission, programme, title, interventions, investments };
}

function appropriationIn(grid: Grid, columns: Columns, { index, cells }: Row): Appropriation[] {
  const at = (key: ColumnKey): Cell | undefined => cells.find(({ column }) => column === columns[key]);
  const text = (key: ColumnKey): string => at(key)?.text.trim() ?? "";
  const programmeCode = normalCode(text("programme"));
  if (/^totale\b/iu.test(cells[0]?.text ?? "") || (programmeCode === null && text("title") === "")) return [];
  const content = (key: ColumnKey): CellContent => contentAt(grid, index, columns[key]);
  return [
    {
      missionCode: normalCode(text("mission")),
      programmeCode,
      programmeTitle: text("title"),
      interventions: amountOf(at("interventions")),
      investments: amountOf(at("investments")),
      interventionsAt: content("interventions"),
      investmentsAt: content("investments"),
    },
  ];
}

function amountOf(cell: Cell | undefined): string | null {
  if (typeof cell?.value === "number") return new Big(cell.value).toFixed(2);
  const [amount, ...others] = amountsIn(cell?.text ?? "") ?? [];
  return amount && others.length === 0 ? amount.value : null;
}
