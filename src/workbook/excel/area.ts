// SPDX-License-Identifier: EUPL-1.2
import { columnLetters, rangeAddress } from "../address";

/** A rectangle of cells, zero-based. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export const areaAddress = ({ row, column, rows, columns }: Area): string =>
  rangeAddress(row, column, rows, columns);

/** Address of whole rows, one-based as Excel wants it: (0, 2) → `1:2`. */
export const rowsAddress = (first: number, count: number): string => `${first + 1}:${first + count}`;

/** Address of whole columns: (0, 2) → `A:B`. */
export const columnsAddress = (first: number, count: number): string =>
  `${columnLetters(first)}:${columnLetters(first + count - 1)}`;

/** Joins areas of the same columns that stand directly one above the other. */
export function joinedDown(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort(
    (a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row || a.rows - b.rows,
  );
  return joined(sorted, (last, next) =>
    last.column === next.column && last.columns === next.columns && last.row + last.rows === next.row
      ? { ...last, rows: last.rows + next.rows }
      : null,
  );
}

/** Joins areas of the same rows that stand directly side by side. */
export function joinedAcross(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort(
    (a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column || a.columns - b.columns,
  );
  return joined(sorted, (last, next) =>
    last.row === next.row && last.rows === next.rows && last.column + last.columns === next.column
      ? { ...last, columns: last.columns + next.columns }
      : null,
  );
}

function joined(sorted: readonly Area[], join: (last: Area, next: Area) => Area | null): Area[] {
  const result: Area[] = [];
  for (const next of sorted) {
    const last = result.at(-1);
    const both = last && join(last, next);
    if (both) result[result.length - 1] = both;
    else result.push(next);
  }
  return result;
}

/** `Worksheet.getRanges` takes at most 8,192 characters. */
const MAX_LIST_LENGTH = 8000;

/** Addresses joined by commas into as few lists as `Worksheet.getRanges` takes. */
export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last === undefined || last.length + 1 + address.length > MAX_LIST_LENGTH) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
