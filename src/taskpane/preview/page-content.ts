// SPDX-License-Identifier: EUPL-1.2
import { POINTS_PER_PIXEL } from "../../allegato/paper";
import { computedOnce } from "../../plan/remembered";
import type {
  CellStyle,
  HeaderFooter,
  PlannedCell,
  PlannedChart,
  PlannedImage,
  SheetPlan,
} from "../../workbook/sheet-plan";
import type { PrintedPage } from "./pages";
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

/** A row of cells, by the row of the sheet that they are of. */
interface PlacedRow {
  row: number;
  cells: readonly PlacedCell[];
}

/** A picture or a chart where the page has it. */
type Placed<T> = Box & { of: T };

/** All that stands on a page. */
export interface PageContent {
  rows: readonly PlacedRow[];
  images: readonly Placed<PlannedImage>[];
  charts: readonly Placed<PlannedChart>[];
  header: Readonly<Record<keyof HeaderFooter, RunningLine>>;
  footer: Readonly<Record<keyof HeaderFooter, RunningLine>>;
}

/** Lays out one page; what it gives is shared and must not be changed. */
export const pageContent = computedOnce((page: PrintedPage): PageContent => {
  const { sheet, shown, number } = page;
  const box = boxes(page);
  const byRow = cellsByRow(sheet);
  return {
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
    header: lines(sheet.page.header, number),
    footer: lines(sheet.page.footer, number),
  };
});

const cellsByRow = computedOnce(({ cells }: SheetPlan): ReadonlyMap<number, readonly PlannedCell[]> => {
  const byRow = new Map<number, PlannedCell[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  return byRow;
});

/** Where cells of the rows shown are; null for one of another page. */
function boxes({
  sheet: { columns, rows, page },
  shown,
}: PrintedPage): (row: number, column: number, rowSpan: number, columnSpan: number) => Box | null {
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

/** Where each of some lengths in a row begins, and where the last one ends. */
function edges(lengths: readonly number[], start: number): number[] {
  const all = [start];
  let end = start;
  for (const length of lengths) all.push((end += length));
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

const lines = (texts: HeaderFooter, page: number): PageContent["header"] => ({
  left: runningLine(texts.left, page),
  center: runningLine(texts.center, page),
  right: runningLine(texts.right, page),
});
