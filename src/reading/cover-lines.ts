// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanPointer } from "../plan/plan-document";
import { parseCellAddress } from "../workbook/address";
import { contentAt, type Grid } from "./grid";

const COVER_FIELDS: ReadonlySet<PlanPointer> = new Set(["/chamber", "/title", "/dated"]);

/** The other lines of the cover: what stands on its sheet above everything else, and is not a field by itself. */
export function coverLines(
  grids: readonly Grid[],
  places: Readonly<Record<PlanPointer, CellContent>>,
  labels: Readonly<Record<PlanPointer, CellContent>>,
): CellContent[] {
  const own = new Set([...COVER_FIELDS].flatMap((field) => places[field]?.sheet ?? []));
  const firstRow = new Map<string, number>();
  for (const contents of [places, labels]) {
    for (const at in contents) {
      const content = contents[at];
      if (!content || !own.has(content.sheet) || COVER_FIELDS.has(at)) continue;
      const { row } = parseCellAddress(content.cell);
      firstRow.set(content.sheet, Math.min(firstRow.get(content.sheet) ?? Infinity, row));
    }
  }
  const fields = new Set(
    [...COVER_FIELDS].flatMap((field) =>
      places[field] ? [`${places[field].sheet}!${places[field].cell}`] : [],
    ),
  );
  return grids
    .filter(({ sheet }) => own.has(sheet.name))
    .flatMap((grid) =>
      grid.rows
        .filter(({ index }) => index < (firstRow.get(grid.sheet.name) ?? Infinity))
        .flatMap(({ cells }) => cells.map(({ row, column }) => contentAt(grid, row, column))),
    )
    .filter(({ sheet, cell }) => !fields.has(`${sheet}!${cell}`));
}
