// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf } from "../../plan/elements";
import type { CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";
import { type CellPosition, parseCellAddress } from "../../workbook/address";
import { groupedBy } from "../../workbook/grouping";
import { groupsOf } from "../groups";

/** A target column of a block: its year, its heading and the value below. */
export interface YearColumn {
  year: number;
  heading: CellContent;
  value: CellContent;
}

/** The target columns of one indicator, side by side and in the order of their years. */
export interface YearBlock {
  sheet: string;
  headingRow: number;
  valueRow: number;
  firstColumn: number;
  columns: [YearColumn, ...YearColumn[]];
}

/** The rows of a sheet that the blocks of a plan take up, and the last column they reach; zero-based. */
export interface BlockArea {
  sheet: string;
  firstRow: number;
  lastRow: number;
  lastColumn: number;
}

/**
 * The target columns of every indicator that has any; null unless all of them stand in blocks of the common layout:
 * each value right below a heading of its own, one row of headings, nothing between the years.
 */
export function yearBlocks(document: PlanDocument): YearBlock[] | null {
  const blocks = indicatorsOf(document.plan)
    .map(({ at, indicator }) => ({ at, years: Object.keys(indicator.targets).map(Number) }))
    .filter(({ years }) => years.length > 0)
    .map(({ at, years }) => yearBlock(document, at, years));
  const whole = blocks.filter((block) => block !== null);
  const headings = whole.map(({ sheet, headingRow, firstColumn }) => `${sheet}!${headingRow},${firstColumn}`);
  return whole.length === blocks.length && new Set(headings).size === headings.length ? whole : null;
}

function yearBlock(
  { labels, places }: PlanDocument,
  at: PlanPointer,
  years: readonly number[],
): YearBlock | null {
  const columns = years.flatMap((year): YearColumn[] => {
    const pointer = `${at}/targets/${year}`;
    const [heading, value] = [labels[pointer], places[pointer]];
    return heading && value ? [{ year, heading, value }] : [];
  });
  const [first, ...others] = columns;
  if (!first || columns.length !== years.length) return null;
  const { sheet } = first.heading;
  const heading = parseCellAddress(first.heading.cell);
  const value = parseCellAddress(first.value.cell);
  const isInLine = columns.every(
    (column, n) =>
      column.heading.sheet === sheet &&
      column.value.sheet === sheet &&
      isAt(column.heading, heading.row, heading.column + n) &&
      isAt(column.value, value.row, heading.column + n),
  );
  if (!isInLine || value.row <= heading.row) return null;
  return {
    sheet,
    headingRow: heading.row,
    valueRow: value.row,
    firstColumn: heading.column,
    columns: [first, ...others],
  };
}

function isAt({ cell }: CellContent, row: number, column: number): boolean {
  const position = parseCellAddress(cell);
  return position.row === row && position.column === column;
}

/**
 * What the blocks of each sheet take up; null when they do not all end with their targets, something stands right of
 * these, or a formula is among them.
 */
export function blockAreas(document: PlanDocument, blocks: readonly YearBlock[]): BlockArea[] | null {
  const cells = groupedBy(knownCells(document), ({ sheet }) => sheet);
  const areas = groupsOf(blocks, ({ sheet }) => sheet).map((inSheet) =>
    blockArea(inSheet, cells.get(inSheet[0].sheet) ?? []),
  );
  const whole = areas.filter((area) => area !== null);
  return whole.length === areas.length ? whole : null;
}

/** A cell that reading explains, or does not understand. */
interface KnownCell extends CellPosition {
  sheet: string;
  formula: string | null;
  /** Whether it belongs to a block. */
  isOwn: boolean;
}

const knownCells = ({ places, labels, notUnderstood }: PlanDocument): KnownCell[] => [
  ...[places, labels].flatMap((contents) =>
    Object.entries(contents).map(([pointer, { sheet, cell, formula }]) => ({
      sheet,
      formula,
      isOwn: standsInBlocks(pointer),
      ...parseCellAddress(cell),
    })),
  ),
  ...notUnderstood.map(({ sheet, cell }) => ({
    sheet,
    formula: null,
    isOwn: false,
    ...parseCellAddress(cell),
  })),
];

function blockArea(
  blocks: readonly [YearBlock, ...YearBlock[]],
  cells: readonly KnownCell[],
): BlockArea | null {
  const [{ sheet }] = blocks;
  const [lastColumn, ...others] = new Set(
    blocks.map(({ firstColumn, columns }) => firstColumn + columns.length - 1),
  );
  if (lastColumn === undefined || others.length > 0) return null;
  const own = cells.filter(({ isOwn }) => isOwn);
  const firstRow = own.reduce((first, { row }) => Math.min(first, row), Infinity);
  const lastRow = own.reduce((last, { row }) => Math.max(last, row), 0);
  const isBeyond = ({ row, column }: CellPosition): boolean =>
    row >= firstRow && row <= lastRow && column > lastColumn;
  if (cells.some(isBeyond) || own.some(({ formula }) => formula !== null)) return null;
  return { sheet, firstRow, lastRow, lastColumn };
}

/** The code of an objective may stand in the overview. */
const standsInBlocks = (pointer: PlanPointer): boolean =>
  pointer.startsWith("/programmes/") && !pointer.endsWith("/code");
