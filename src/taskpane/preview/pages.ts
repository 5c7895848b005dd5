// SPDX-License-Identifier: EUPL-1.2
import { POINTS_PER_PIXEL, sides } from "../../allegato/paper";
import type { CellStyle, PlannedCell, SheetPlan } from "../../workbook/sheet-plan";
import { type RunningLine, runningLine } from "./running-line";

/** A rectangle of a page, in points from its top left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A cell where the page has it. */
export interface PlacedCell extends Box {
  cell: PlannedCell;
  style: CellStyle;
}

export type Side = "left" | "center" | "right";

/** A row of cells, by the row of the sheet that they are of. */
export interface PlacedRow {
  row: number;
  cells: readonly PlacedCell[];
}

/** A picture or a chart where the page has it. */
export type Placed<T> = Box & { of: T };

/** A page of the allegato as it comes out of the printer; lengths in points. */
export interface PrintedPage {
  sheet: SheetPlan;
  /** Number printed on it. */
  number: number;
  width: number;
  height: number;
  rows: readonly PlacedRow[];
  images: readonly Placed<NonNullable<SheetPlan["images"]>[number]>[];
  charts: readonly Placed<NonNullable<SheetPlan["charts"]>[number]>[];
  header: Readonly<Record<Side, RunningLine>>;
  footer: Readonly<Record<Side, RunningLine>>;
}

/** The pages of all sheets, in their order. */
export const printedPages = (sheets: readonly SheetPlan[]): PrintedPage[] => sheets.flatMap(pagesOf);

/** The stretches of a sheet between its breaks, each under the title rows. */
function pagesOf(sheet: SheetPlan): PrintedPage[] {
  const { titleRows, breaksBefore } = sheet.page;
  const byRow = cellsByRow(sheet);
  const starts = [0, ...breaksBefore];
  return starts.map((start, index) => {
    const titles = titleRows && start > titleRows.last ? range(titleRows.first, titleRows.last + 1) : [];
    return pageOf(sheet, index, [...titles, ...range(start, starts[index + 1] ?? sheet.rows.length)], byRow);
  });
}

/** @param shown the rows of the sheet that the page has, from its top down */
function pageOf(
  sheet: SheetPlan,
  index: number,
  shown: readonly number[],
  byRow: ReadonlyMap<number, readonly PlannedCell[]>,
): PrintedPage {
  const { orientation, header, footer, firstPageNumber } = sheet.page;
  const number = firstPageNumber + index;
  const box = boxes(sheet, shown);
  return {
    sheet,
    number,
    ...sides(orientation),
    rows: shown.flatMap((row) => {
      const cells = (byRow.get(row) ?? []).flatMap((cell): PlacedCell[] => {
        const at = box(cell.row, cell.column, cell.rowSpan, cell.columnSpan);
        const style = sheet.styles[cell.style];
        return at && style ? [{ ...at, cell, style }] : [];
      });
      return cells.length > 0 ? [{ row, cells }] : [];
    }),
    images: (sheet.images ?? []).flatMap((of) => {
      const at = box(of.row, of.column, 1, of.columns);
      return at ? [{ of, ...inTheMiddle(at, of) }] : [];
    }),
    charts: (sheet.charts ?? []).flatMap((of) => {
      const at = box(of.over.row, of.over.column, of.over.rows, of.over.columns);
      return at ? [{ of, ...at }] : [];
    }),
    header: lines(header, number),
    footer: lines(footer, number),
  };
}

/** Where cells of the rows shown are; null for one of another page. */
function boxes(
  { columns, rows, page }: SheetPlan,
  shown: readonly number[],
): (row: number, column: number, rowSpan: number, columnSpan: number) => Box | null {
  const lefts = edges(
    columns.map((width) => width * POINTS_PER_PIXEL),
    page.margins.left,
  );
  const tops = edges(
    shown.map((row) => rows[row] ?? 0),
    page.margins.top,
  );
  const places = new Map(shown.map((row, n) => [row, n]));
  return (row, column, rowSpan, columnSpan) => {
    const at = places.get(row);
    if (at === undefined) return null;
    const [top, bottom] = stretch(tops, at, rowSpan);
    const [left, right] = stretch(lefts, column, columnSpan);
    return { left, top, width: right - left, height: bottom - top };
  };
}

function cellsByRow({ cells }: SheetPlan): Map<number, PlannedCell[]> {
  const byRow = new Map<number, PlannedCell[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  return byRow;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);

/** Where each of some lengths in a row begins, and where the last one ends. */
function edges(lengths: readonly number[], start: number): number[] {
  const all = [start];
  for (const length of lengths) all.push((all.at(-1) ?? start) + length);
  return all;
}

/** From one edge over `count` lengths, as far as the page goes. */
function stretch(all: readonly number[], from: number, count: number): [number, number] {
  const begin = all[from] ?? 0;
  return [begin, all[Math.min(from + count, all.length - 1)] ?? begin];
}

const inTheMiddle = ({ left, top, width }: Box, image: { width: number; height: number }): Box => ({
  left: left + (width - image.width) / 2,
  top,
  width: image.width,
  height: image.height,
});

const lines = (texts: Readonly<Record<Side, string>>, page: number): Record<Side, RunningLine> => ({
  left: runningLine(texts.left, page),
  center: runningLine(texts.center, page),
  right: runningLine(texts.right, page),
});
