// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf } from "../../plan/elements";
import type { CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";
import { parseCellAddress } from "../../workbook/address";

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
interface BlockArea {
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
  const areas = [...new Set(blocks.map(({ sheet }) => sheet))].map((sheet) =>
    blockArea(
      document,
      blocks.filter((block) => block.sheet === sheet),
      sheet,
    ),
  );
  const whole = areas.filter((area) => area !== null);
  return whole.length === areas.length ? whole : null;
}

function blockArea(document: PlanDocument, blocks: readonly YearBlock[], sheet: string): BlockArea | null {
  const [lastColumn, ...others] = new Set(
    blocks.map(({ firstColumn, columns }) => firstColumn + columns.length - 1),
  );
  if (lastColumn === undefined || others.length > 0) return null;
  const own = [document.places, document.labels]
    .flatMap((contents) => Object.entries(contents))
    .filter(([pointer, content]) => content.sheet === sheet && standsInBlocks(pointer))
    .map(([, content]) => content);
  const rows = own.map(({ cell }) => parseCellAddress(cell).row);
  const firstRow = rows.reduce((a, b) => Math.min(a, b));
  const lastRow = rows.reduce((a, b) => Math.max(a, b));
  const isBeyond = ({ sheet: other, cell }: { sheet: string; cell: string }): boolean => {
    const { row, column } = parseCellAddress(cell);
    return other === sheet && row >= firstRow && row <= lastRow && column > lastColumn;
  };
  const all = [
    ...Object.values(document.places),
    ...Object.values(document.labels),
    ...document.notUnderstood,
  ];
  if (all.some(isBeyond) || own.some(({ formula }) => formula !== null)) return null;
  return { sheet, firstRow, lastRow, lastColumn };
}

/** The code of an objective may stand in the overview. */
const standsInBlocks = (pointer: PlanPointer): boolean =>
  pointer.startsWith("/programmes/") && !pointer.endsWith("/code");
