// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanPointer } from "../plan/plan-document";
import { computedOnce } from "../plan/remembered";
import { normalisedText } from "../plan/wording";
import { cellAddress } from "../workbook/address";
import { groupedBy } from "../workbook/grouping";
import { contentAt, type Cell, type Grid } from "./grid";

/** Fields that lists, tables and headings say again: on each row, or above each block. */
const REPEATED =
  /\/(?:mission|programme)(?:Title|Code)$|^\/programmes\/\d+\/objectives\/\d+\/(?:title|code)$/u;
const isTitle = (at: PlanPointer): boolean => /title$/iu.test(at);

/**
 * Cells that hold word for word what the cell of a mission, of a programme or of an objective's title holds, and are the
 * place of nothing themselves: each belongs to the one that comes before it. A code says little by itself, so it is
 * looked for in its own column only.
 * @param grids the sheets that hold overview, blocks or tables
 */
export function repeatedCells(
  grids: readonly Grid[],
  places: Readonly<Record<PlanPointer, CellContent>>,
): Record<PlanPointer, CellContent[]> {
  const repeated = repeatedByCell(places);
  const before = new Map<string, readonly PlanPointer[]>();
  const alike: { content: CellContent; pointers: readonly PlanPointer[] }[] = [];
  for (const grid of grids) {
    const { name } = grid.sheet;
    for (const { row, column, address, text, inColumn } of comparedCells(grid)) {
      const own = repeated.get(name)?.get(address);
      const same = before.get(text) ?? before.get(inColumn);
      if (own) {
        const titles = own.filter(isTitle);
        if (titles.length > 0) before.set(text, titles);
        else before.set(inColumn, own);
      } else if (same) alike.push({ content: contentAt(grid, row, column), pointers: same });
    }
  }
  return withoutPlaces(alike, places);
}

/** What a cell is compared by. */
interface ComparedCell extends Pick<Cell, "row" | "column"> {
  address: string;
  text: string;
  inColumn: string;
}

/** Once for each sheet, as long as it stays the same. */
const comparedCells = computedOnce(({ sheet, rows }: Grid): ComparedCell[] =>
  rows.flatMap(({ cells }) =>
    cells.map(({ row, column, text }) => {
      const words = normalisedText(text);
      const inColumn = `${sheet.name}\n${column}\n${words}`;
      return { row, column, address: cellAddress(row, column), text: words, inColumn };
    }),
  ),
);

/** The fields that are said again, by the sheet and the address of their cells. */
function repeatedByCell(
  places: Readonly<Record<PlanPointer, CellContent>>,
): Map<string, Map<string, PlanPointer[]>> {
  const bySheet = new Map<string, Map<string, PlanPointer[]>>();
  for (const at in places) {
    const place = REPEATED.test(at) ? places[at] : undefined;
    if (!place) continue;
    const byCell = bySheet.get(place.sheet) ?? new Map<string, PlanPointer[]>();
    bySheet.set(place.sheet, byCell);
    byCell.set(place.cell, [...(byCell.get(place.cell) ?? []), at]);
  }
  return bySheet;
}

/** Of cells alike, those that are the place of nothing themselves. */
function withoutPlaces(
  alike: readonly { content: CellContent; pointers: readonly PlanPointer[] }[],
  places: Readonly<Record<PlanPointer, CellContent>>,
): Record<PlanPointer, CellContent[]> {
  const found = groupedBy(alike, ({ content }) => content.sheet);
  const left = new Map(
    [...found].map(([sheet, cells]) => [sheet, new Set(cells.map(({ content }) => content.cell))]),
  );
  for (const at in places) {
    const place = places[at];
    if (place) left.get(place.sheet)?.delete(place.cell);
  }
  const repeats: Record<PlanPointer, CellContent[]> = {};
  for (const { content, pointers } of alike) {
    if (!left.get(content.sheet)?.has(content.cell)) continue;
    for (const at of pointers) (repeats[at] ??= []).push(content);
  }
  return repeats;
}
