// SPDX-License-Identifier: EUPL-1.2
import type { Row } from "./grid";
import { readHeading } from "./heading";

/** Labels that begin a block of their own. */
const BEGINNINGS = new Set(["mission", "objective"]);
/** The labels of one block do not begin in the same column: a programme's may stand a little to the left. */
const SAME_EDGE = 2;

/** Parts a sheet where blocks stand side by side; the rows of each part follow those of the part on its left. */
export function bandsOf(rows: readonly Row[]): Row[][] {
  const edges = [0, ...edgesOf(rows), Infinity];
  return edges.slice(0, -1).map((left, n) => {
    const right = edges[n + 1] ?? Infinity;
    const within = rows.map(({ index, cells }) => ({
      index,
      cells: cells.filter(({ column }) => column >= left && column < right),
    }));
    return edges.length === 2 ? [...rows] : within.filter(({ cells }) => cells.length > 0);
  });
}

/** Columns where a row begins a second block, and a third. */
function edgesOf(rows: readonly Row[]): number[] {
  const columns = new Set<number>();
  for (const [r, row] of rows.entries()) {
    for (const key of BEGINNINGS) {
      const beginning = row.cells.filter(
        ({ label }) => label?.value === null && label.names.length === 1 && label.names[0].key === key,
      );
      if (beginning.length < 2 || readHeading(rows, r)) continue;
      for (const { column } of beginning.slice(1)) columns.add(column);
    }
  }
  return [...columns]
    .sort((a, b) => a - b)
    .filter((column, n, sorted) => column - (sorted[n - 1] ?? -Infinity) > SAME_EDGE);
}
