// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanPointer } from "../plan/plan-document";
import { normalisedText } from "../plan/wording";
import { contentAt, type Cell, type Grid } from "./grid";

/** Fields that lists, tables and headings say again: on each row, or above each block. */
const REPEATED = /\/(?:mission|programme)Title$|^\/programmes\/\d+\/objectives\/\d+\/title$/u;
const REPEATED_CODE = /\/(?:mission|programme)Code$|^\/programmes\/\d+\/objectives\/\d+\/code$/u;

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
  const pointersAt = pointersByCell(places);
  const repeats: Record<PlanPointer, CellContent[]> = {};
  const before = new Map<string, readonly PlanPointer[]>();
  for (const grid of grids) {
    for (const cell of grid.rows.flatMap(({ cells }) => cells)) {
      const content = contentAt(grid, cell.row, cell.column);
      const pointers = pointersAt.get(`${content.sheet}!${content.cell}`);
      const keys = { text: normalisedText(cell.text), inColumn: keyInColumn(grid, cell) };
      if (pointers) {
        const [titles, codes] = [REPEATED, REPEATED_CODE].map((field) =>
          pointers.filter((at) => field.test(at)),
        );
        if (titles?.length) before.set(keys.text, titles);
        else if (codes?.length) before.set(keys.inColumn, codes);
      } else {
        for (const at of before.get(keys.text) ?? before.get(keys.inColumn) ?? [])
          (repeats[at] ??= []).push(content);
      }
    }
  }
  return repeats;
}

function pointersByCell(places: Readonly<Record<PlanPointer, CellContent>>): Map<string, PlanPointer[]> {
  const pointers = new Map<string, PlanPointer[]>();
  for (const [at, { sheet, cell }] of Object.entries(places)) {
    const key = `${sheet}!${cell}`;
    const known = pointers.get(key);
    if (known) known.push(at);
    else pointers.set(key, [at]);
  }
  return pointers;
}

const keyInColumn = ({ sheet }: Grid, { column, text }: Cell): string =>
  `${sheet.name}\n${column}\n${normalisedText(text)}`;
