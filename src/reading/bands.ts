// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Row } from "./grid";
import { linesOf } from "./lines";

/** Labels that begin a block of their own. */
const BEGINNINGS = new Set(["mission", "objective"]);
/** The labels of one block do not begin in the same column: a programme's may stand a little to the left. */
const SAME_EDGE = 2;

/** Parts a sheet where blocks stand side by side; the rows of each part follow those of the part on its left. */
export function bandsOf(rows: readonly Row[]): Row[][] {
  const { first, edges } = edgesOf(rows);
  const [leftmost = Infinity] = edges;
  const above = rows.slice(0, first);
  const below = rows.slice(first);
  return [
    [...above, ...between(below, 0, leftmost)],
    ...edges.map((left, n) => between(below, left, edges[n + 1] ?? Infinity)),
  ];
}

const between = (rows: readonly Row[], left: number, right: number): Row[] =>
  rows
    .map(({ index, cells }) => ({
      index,
      cells: cells.filter(({ column }) => column >= left && column < right),
    }))
    .filter(({ cells }) => cells.length > 0);

/** Columns where a row begins a second block, and a third; and the first row that does. */
function edgesOf(rows: readonly Row[]): { first: number; edges: number[] } {
  const columns = new Set<number>();
  let first = rows.length;
  for (const { kind, row } of linesOf(rows)) {
    const others = [...BEGINNINGS].flatMap((key) => beginnings(row, key).slice(1));
    if (others.length === 0 || kind === "heading" || kind === "values") continue;
    first = Math.min(first, rows.indexOf(row));
    for (const { column } of others) columns.add(column);
  }
  const sorted = [...columns].sort((a, b) => a - b);
  return { first, edges: sorted.filter((column, n) => column - (sorted[n - 1] ?? -Infinity) > SAME_EDGE) };
}

/** The same label more than once in a row, each time with something beside it. */
function beginnings({ cells }: Row, key: string): Cell[] {
  const found = cells.filter(
    ({ label }) => label?.value === null && label.names.length === 1 && label.names[0].key === key,
  );
  const haveValues = found.every((cell) => {
    const beside = cells[cells.indexOf(cell) + 1];
    return beside !== undefined && !found.includes(beside);
  });
  return haveValues ? found : [];
}
