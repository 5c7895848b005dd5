// SPDX-License-Identifier: EUPL-1.2
import type { CellRange } from "../address";
import { isListSource } from "../choice-lists";
import { areaAddress } from "./area";

/** Cells of one sheet whose validations are not known to be the same. */
interface Unsorted {
  sheet: string;
  areas: readonly CellRange[];
}

/** Cells with a validation, by whose it is. */
export interface SortedValidations {
  ours: CellRange[];
  users: CellRange[];
}

/** Areas of so many cells are looked at cell by cell at once; larger ones as a whole first. */
const SMALL = 512;

/** Pieces that a larger area of several validations is cut into. */
const PIECES = 64;

/**
 * Tells ours from the user's, in one sync unless large areas hold several validations.
 * @returns the validations by the id of their sheet
 */
export async function sortValidations(
  context: Excel.RequestContext,
  unsorted: readonly Unsorted[],
): Promise<Map<string, SortedValidations>> {
  const sorted = new Map(unsorted.map(({ sheet }) => [sheet, { ours: [], users: [] } as SortedValidations]));
  let pieces = unsorted.flatMap(({ sheet, areas }) =>
    areas.flatMap((area) =>
      (cellCount(area) <= SMALL ? cut(area, SMALL) : [area]).map((piece) => ({ sheet, area: piece })),
    ),
  );
  while (pieces.length > 0) {
    const loaded = pieces.map(({ sheet, area }) => {
      const { dataValidation } = context.workbook.worksheets
        .getItem(sheet)
        .getRange(areaAddress(area))
        .untrack();
      return { sheet, area, validation: dataValidation.load("type,rule") };
    });
    await context.sync();
    for (const { sheet, area, validation } of loaded) {
      if (isMixed(validation) || validation.type === "None") continue;
      const source = validation.rule.list?.source;
      const isOurs = typeof source === "string" && isListSource(source);
      sorted.get(sheet)?.[isOurs ? "ours" : "users"].push(area);
    }
    pieces = loaded
      .filter(({ validation }) => isMixed(validation))
      .flatMap(({ sheet, area }) => cut(area, PIECES).map((piece) => ({ sheet, area: piece })));
  }
  return sorted;
}

const cellCount = ({ rows, columns }: CellRange): number => rows * columns;

const isMixed = ({ type }: Excel.DataValidation): boolean =>
  type === "Inconsistent" || type === "MixedCriteria";

/** An area in about so many pieces, along its longer side; cell by cell where it has no more. */
function cut(area: CellRange, count: number): CellRange[] {
  const { row, column, rows, columns } = area;
  if (rows * columns <= count) {
    return Array.from({ length: rows * columns }, (_, i) => ({
      ...{ row: row + Math.floor(i / columns), column: column + (i % columns), rows: 1, columns: 1 },
    }));
  }
  if (rows >= columns) {
    const height = Math.ceil(rows / count);
    return Array.from({ length: Math.ceil(rows / height) }, (_, i) => ({
      ...area,
      ...{ row: row + i * height, rows: Math.min(height, rows - i * height) },
    }));
  }
  const width = Math.ceil(columns / count);
  return Array.from({ length: Math.ceil(columns / width) }, (_, i) => ({
    ...area,
    ...{ column: column + i * width, columns: Math.min(width, columns - i * width) },
  }));
}
