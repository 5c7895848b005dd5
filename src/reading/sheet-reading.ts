// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, NotUnderstood } from "../plan/plan-document";
import { cellAddress } from "../workbook/address";
import { bandsOf } from "./bands";
import { coverOf, type Cover } from "./cover";
import type { DraftField, DraftProgramme } from "./draft";
import type { Entry } from "./entry";
import { entriesOf } from "./entries";
import type { EntryRow } from "./entry";
import { contentAt, type Cell, type Grid, type Row } from "./grid";
import { hasColumn, type Line } from "./line";
import { linesOf } from "./lines";
import { fromList, fromMatrix, type DraftOverviewProgramme } from "./overview";
import { overviewMatrices, unexplainedIn } from "./overview-matrix";
import { premiseOf } from "./premise";
import { pruned } from "./pruning";
import { segmentsOf, type Segment } from "./segments";
import { treeOf } from "./tree";
import { ValueColumns } from "./value-columns";

/** What one sheet holds of a plan. */
export interface SheetReading {
  grid: Grid;
  programmes: DraftProgramme[];
  cover: Cover;
  premise: DraftField[];
  overview: DraftOverviewProgramme[];
  notUnderstood: NotUnderstood[];
  /** Amounts beside «Totale». */
  totals: CellContent[];
  /** True when its indicators stand in a flat table. */
  isTable: boolean;
}

/** Reads a sheet by its labels, wherever they stand. */
export function readSheet(grid: Grid): SheetReading {
  const matrices = overviewMatrices(grid.rows);
  const inMatrix = new Set<Row>(matrices.flatMap(({ rows }) => rows));
  const premise = premiseOf(grid, inMatrix);
  const inPremise = new Set<Row>(premise?.rows);
  const bands = bandsOf(grid.rows.filter((row) => !inMatrix.has(row) && !inPremise.has(row))).map(
    (rows): ReadSegment[] => {
      const segments = segmentsOf(linesOf(rows));
      const columns = new ValueColumns(segments);
      return segments.map((segment) => ({ segment, rows: entriesOf(grid, segment, columns) }));
    },
  );
  const read = bands.flat();
  const { programmes, leftOver } = treeOf(read.filter((one) => !listsOverview(one)).flatMap(entriesByRow));
  const { programmes: kept, dropped } = pruned(programmes);
  const lists = read.filter(listsOverview).map((one) => fromList(entriesByRow(one)));
  const overview = [
    ...matrices.flatMap((matrix) => fromMatrix(grid, matrix)),
    ...lists.flatMap((list) => list.programmes),
  ];
  const cellsLeft = [
    ...matrices.flatMap(unexplainedIn).map((cell) => notUnderstood(grid, cell)),
    ...bands.flatMap((band) => [
      ...unexplained(grid, band.filter(listsOverview)),
      ...unexplained(
        grid,
        band.filter((one) => !listsOverview(one)),
      ),
    ]),
  ];
  const isProspect = overview.length === 0 && holdsAmountsOnly(kept, cellsLeft);
  return {
    grid,
    programmes: isProspect ? [] : kept,
    cover: coverOf(grid, rowsBefore(grid.rows, read, inMatrix, inPremise)),
    premise: (premise?.paragraphs ?? []).map((cell) => paragraph(grid, cell)),
    overview,
    notUnderstood: [
      ...[...leftOver, ...dropped, ...lists.flatMap((list) => list.leftOver)]
        .filter(({ text }) => text.trim() !== "")
        .map(placed),
      ...cellsLeft,
    ],
    totals: read.flatMap(({ segment }) => segment.lines.flatMap((line) => totalsIn(grid, line))),
    isTable: read.some(({ segment }) => segment.lines.some(isFlatTable)),
  };
}

/** True for spending by missions and programmes (D.M. 27/3/2013 art. 9): headings of programmes over amounts alone. */
const holdsAmountsOnly = (programmes: readonly DraftProgramme[], left: readonly NotUnderstood[]): boolean =>
  programmes.every(({ objectives }) => objectives.length === 0) &&
  left.some(({ text }) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(text));

interface ReadSegment {
  segment: Segment;
  rows: readonly EntryRow[];
}

const entriesByRow = ({ rows }: ReadSegment): (readonly Entry[])[] => rows.map(({ entries }) => entries);

const placed = ({ place: { sheet, cell }, text }: Pick<DraftField, "place" | "text">): NotUnderstood => ({
  sheet,
  cell,
  text,
});

const totalsIn = (grid: Grid, line: Line): CellContent[] =>
  (line.kind === "labels" ? line.items : [])
    .filter(({ names }) => names[0]?.key === "total")
    .flatMap(({ values }) => values.filter(({ text }) => /\d/u.test(text)))
    .map(({ row, column }) => contentAt(grid, row, column));

const isFlatTable = (line: Line): boolean =>
  line.kind === "heading" && hasColumn(line, "objective") && hasColumn(line, "indicator");

const listsOverview = ({ segment: { lines } }: ReadSegment): boolean =>
  lines[0]?.kind === "heading" && lines[0].over === "overview";

/** Rows that stand before the first label and belong to nothing else. */
function rowsBefore(
  rows: readonly Row[],
  read: readonly ReadSegment[],
  ...taken: readonly ReadonlySet<Row>[]
): Row[] {
  const start = read.reduce(
    (first, { segment }) => Math.min(first, segment.lines[0]?.row.index ?? first),
    Infinity,
  );
  return rows.filter((row) => row.index < start && !taken.some((some) => some.has(row)));
}

/**
 * Filled cells among those of the blocks that no label explains; what stands beside or below them is a note, unless it
 * may be the value of a label that has none.
 */
function unexplained(grid: Grid, read: readonly ReadSegment[]): NotUnderstood[] {
  const explained = new Set(read.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)));
  const left = read.reduce((least, { segment }) => Math.min(least, segment.left), Infinity);
  const right = [...explained].reduce(
    (most, { column }) => Math.max(most, column),
    read.reduce((most, { segment }) => Math.max(most, segment.right ?? 0), 0),
  );
  const withoutValue = rowsWithoutValue(read);
  return ownLines(read.flatMap(({ segment }) => segment.lines))
    .flatMap(({ row }) => row.cells)
    .filter((cell) => !explained.has(cell) && cell.column >= left)
    .filter(({ row, column }) => column <= right + (withoutValue.has(row) ? 1 : 0))
    .map((cell) => notUnderstood(grid, cell));
}

const isBlankValue = ({ text, inTable, introduces }: Entry): boolean =>
  text === "" && !inTable && !introduces;

/** Rows with a label whose value is blank. */
const rowsWithoutValue = (read: readonly ReadSegment[]): Set<number> =>
  new Set(
    read
      .flatMap(({ rows }) => rows)
      .filter(({ entries }) => entries.some(isBlankValue))
      .flatMap(({ cells }) => cells.map(({ row }) => row)),
  );

const notUnderstood = (grid: Grid, { row, column, text }: Cell): NotUnderstood => ({
  sheet: grid.sheet.name,
  cell: cellAddress(row, column),
  text,
});

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
