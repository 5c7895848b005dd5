// SPDX-License-Identifier: EUPL-1.2
import { type CellPosition, type CellRange, rangeAddress } from "../../workbook/address";
import type { MeasuredRow } from "../rows/measured-sheet";

/** Where the numbers of a sheet stand, by their keys. */
export type NumberPlaces = ReadonlyMap<string, CellPosition>;

export function numberPlaces(rows: readonly MeasuredRow[]): NumberPlaces {
  const places = new Map<string, CellPosition>();
  rows.forEach(({ cells }, row) => {
    for (const { column, amount } of cells) {
      if (amount?.key !== undefined) places.set(amount.key, { row, column });
    }
  });
  return places;
}

/**
 * `=SUM(C3:C5,C8)`: numbers that follow each other go together.
 * @throws RangeError for a key that no number has
 */
export function sumFormula(keys: readonly string[], places: NumberPlaces): string {
  const ranges = areasOf(keys, places).map(({ row, column, rows }) => rangeAddress(row, column, rows, 1));
  return `=SUM(${ranges.join(",")})`;
}

/** Runs of numbers below one another, in the order of their keys. */
export function areasOf(keys: readonly string[], places: NumberPlaces): CellRange[] {
  const areas: CellRange[] = [];
  for (const key of keys) {
    const place = places.get(key);
    if (place === undefined) throw new RangeError(`No number goes by ${key}`);
    const last = areas.at(-1);
    if (last?.column === place.column && last.row + last.rows === place.row) last.rows++;
    else areas.push({ ...place, rows: 1, columns: 1 });
  }
  return areas;
}
