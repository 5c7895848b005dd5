// SPDX-License-Identifier: EUPL-1.2
import type { StatedYear } from "../plan/plan-document";
import { territoryOf } from "../template/chambers";
import { chamberName, namesThePlan } from "../template/sections";
import { isIsolatedDate } from "./cover-date";
import type { DraftField } from "./draft";
import { yearInTitle } from "./exercise-year";
import { contentAt, type Cell, type Grid, type Row } from "./grid";

/** What stands before the layout begins: the names of the body and of the document, its date. */
export interface Cover {
  chamber: DraftField | null;
  title: DraftField | null;
  dated: DraftField | null;
  /** The exercise that the title names, or the line with the year below it. */
  years: StatedYear[];
}

/** Longer texts are prose. */
const LONGEST_TITLE = 250;
/** A line that completes the title. */
const YEAR_LINE =
  /^\s*(?:per\s+l['’])?(?:anno|esercizio|triennio|biennio|preventivo|bilancio(?:\s+di\s+previsione|\s+preventivo)?)?(?:\s+(?:finanziario|economico))?\s*[:–—-]?\s*(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?\s*\.?\s*$/iu;

/** Reads the rows of a sheet that stand before its first label. */
export function coverOf(grid: Grid, rows: readonly Row[]): Cover {
  const cells = rows.flatMap((row) => row.cells).filter(({ text }) => text.length <= LONGEST_TITLE);
  const title = cells.find(({ text }) => namesThePlan(text));
  const yearLine =
    title && yearInTitle(title.text) === null ? cells.find(({ text }) => YEAR_LINE.test(text)) : title;
  const year = yearLine ? yearInTitle(yearLine.text) : null;
  const dated = cells.find((cell) => cell !== yearLine && isIsolatedDate(cell.text));
  return {
    chamber: chamberIn(grid, cells),
    title: title ? fieldOf(grid, title, title.text) : null,
    dated: dated ? fieldOf(grid, dated, dated.text) : null,
    years: yearLine && year !== null ? [{ source: "title", year, ...placeOf(grid, yearLine) }] : [],
  };
}

/** A chamber's name; when it goes on in the next cell (`Camera di commercio` / `di Lucca`) the two together. */
function chamberIn(grid: Grid, cells: readonly Cell[]): DraftField | null {
  for (const [n, cell] of cells.entries()) {
    const name = chamberName(cell.text);
    if (name === null) continue;
    const next = cells[n + 1];
    const goesOn =
      territoryOf(name) === "none" && next && !namesThePlan(next.text) && !isIsolatedDate(next.text);
    return fieldOf(grid, cell, goesOn ? `${name} ${next.text.trim()}` : name);
  }
  return null;
}

const fieldOf = (grid: Grid, cell: Cell, text: string): DraftField => ({
  text,
  place: contentAt(grid, cell.row, cell.column),
  label: null,
  year: null,
  shared: false,
});

function placeOf(grid: Grid, cell: Cell): { sheet: string; cell: string } {
  const { sheet, cell: address } = contentAt(grid, cell.row, cell.column);
  return { sheet, cell: address };
}
