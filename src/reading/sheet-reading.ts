// SPDX-License-Identifier: EUPL-1.2
import type { NotUnderstood } from "../plan/plan-document";
import { cellAddress } from "../workbook/address";
import { coverOf, type Cover } from "./cover";
import type { DraftField } from "./draft";
import { entriesOf, type EntryRow } from "./entries";
import { contentAt, type Cell, type Grid, type Row } from "./grid";
import { hasColumn, type Line } from "./line";
import { linesOf } from "./lines";
import { fromList, fromMatrix, type DraftOverviewProgramme } from "./overview";
import { overviewMatrices } from "./overview-matrix";
import { premiseOf } from "./premise";
import { segmentsOf, type Segment } from "./segments";
import { treeOf, type Tree } from "./tree";

/** What one sheet holds of a plan. */
export interface SheetReading extends Tree {
  grid: Grid;
  cover: Cover;
  premise: DraftField[];
  overview: DraftOverviewProgramme[];
  notUnderstood: NotUnderstood[];
  /** True when its indicators stand in a flat table. */
  isTable: boolean;
}

/** Reads a sheet by its labels, wherever they stand. */
export function readSheet(grid: Grid): SheetReading {
  const matrices = overviewMatrices(grid.rows);
  const inMatrix = new Set<Row>(matrices.flatMap(({ rows }) => rows));
  const premise = premiseOf(grid, inMatrix);
  const inPremise = new Set<Row>(premise?.rows);
  const lines = linesOf(grid.rows.filter((row) => !inMatrix.has(row) && !inPremise.has(row)));
  const segments = segmentsOf(lines);
  const read = segments.map((segment) => ({ segment, rows: entriesOf(grid, segment) }));
  const isOverview = ({ segment }: { segment: Segment }) => listsOverview(segment);
  const tree = treeOf(
    read.filter((one) => !isOverview(one)).flatMap(({ rows }) => rows.map(({ entries }) => entries)),
  );
  const leftOver = tree.leftOver.map(({ place, text }) => ({ sheet: place.sheet, cell: place.cell, text }));
  return {
    ...tree,
    programmes: tree.programmes,
    grid,
    cover: coverOf(grid, rowsBefore(grid.rows, segments, inMatrix, inPremise)),
    premise: (premise?.paragraphs ?? []).map((cell) => paragraph(grid, cell)),
    overview: [
      ...matrices.flatMap((matrix) => fromMatrix(grid, matrix)),
      ...read.filter(isOverview).flatMap(({ rows }) => fromList(rows.map(({ entries }) => entries))),
    ],
    notUnderstood: [...leftOver, ...read.flatMap(({ segment, rows }) => unexplained(grid, segment, rows))],
    isTable: lines.some(
      (line) => line.kind === "heading" && hasColumn(line, "objective") && hasColumn(line, "indicator"),
    ),
  };
}

const listsOverview = ({ lines: [first] }: Segment): boolean =>
  first?.kind === "heading" && first.over === "overview";

/** Rows that stand before the first label and belong to nothing else. */
function rowsBefore(
  rows: readonly Row[],
  [first]: readonly Segment[],
  ...taken: readonly ReadonlySet<Row>[]
): Row[] {
  const start = first?.lines[0]?.row.index ?? Infinity;
  return rows.filter((row) => row.index < start && !taken.some((some) => some.has(row)));
}

/** Filled cells inside a segment that no label explains; what stands beside it or below it is a note. */
function unexplained(grid: Grid, { lines, left }: Segment, rows: readonly EntryRow[]): NotUnderstood[] {
  const explained = new Set(rows.flatMap(({ cells }) => cells));
  const right = Math.max(...[...explained].map(({ column }) => column), ...lines.map(edgeOf));
  return ownLines(lines)
    .flatMap(({ row }) => row.cells)
    .filter((cell) => !explained.has(cell) && cell.column >= left && cell.column <= right)
    .map((cell) => ({ sheet: grid.sheet.name, cell: cellAddress(cell.row, cell.column), text: cell.text }));
}

const edgeOf = (line: Line): number =>
  line.kind === "heading" ? Math.max(...line.columns.map(({ cell }) => cell.column)) : 0;

/** Lines up to the last that holds a label or a value, and those that follow it without a blank row. */
function ownLines(lines: readonly Line[]): readonly Line[] {
  let last = lines.findLastIndex(({ kind }) => kind !== "other");
  while (last >= 0 && (lines[last + 1]?.row.index ?? Infinity) === (lines[last]?.row.index ?? 0) + 1) last++;
  return lines.slice(0, last + 1);
}

const paragraph = (grid: Grid, cell: Cell): DraftField => ({
  text: cell.text,
  place: contentAt(grid, cell.row, cell.column),
  label: null,
  year: null,
  shared: false,
});
