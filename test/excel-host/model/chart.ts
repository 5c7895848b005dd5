// SPDX-License-Identifier: EUPL-1.2
import { invalidArgument, notModelled } from "./host-error";
import type { Frame } from "./picture";
import { requireAllowed } from "./protection";
import { type Rect, lastColumn, lastRow } from "./rect";
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT, type Lanes, type Sheet } from "./sheet";

export const CHART_TYPES = ["BarClustered", "ColumnClustered"] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** What was set of a part of a chart, by path: `font.size`, `line.color`, `fill`. */
export type Look = Record<string, string | number | boolean>;

export interface ChartSeries {
  name: string;
  values: Rect;
  categories: Rect | null;
  hasDataLabels: boolean;
  labels: Look;
  look: Look;
}

/** A chart over the cells of a sheet, drawn from cells of the same sheet. */
export interface Chart extends Frame {
  readonly id: string;
  name: string;
  readonly type: ChartType;
  title: Look;
  legend: Look;
  categoryAxis: Look;
  valueAxis: Look;
  look: Look;
  series: ChartSeries[];
}

/** The size Excel gives a new chart. */
const NEW_SIZE = { width: 360, height: 216 };

/**
 * Adds a chart of one series for each column, as `charts.add` does with `Columns`: the titles and the names are Excel's
 * own until they are set.
 */
export function addChart(sheet: Sheet, type: ChartType, source: Rect): Chart {
  requireAllowed(sheet, "allowEditObjects");
  const columns = Array.from({ length: source.columns }, (_, i) => source.column + i);
  const chart: Chart = {
    ...{ id: sheet.workbook.newId("chart"), name: `Grafico ${sheet.charts.length + 1}`, type },
    ...{ left: 0, top: 0, ...NEW_SIZE },
    ...{ title: {}, legend: {}, categoryAxis: {}, valueAxis: {}, look: {} },
    series: columns.map((column, i) => newSeries(`Serie${i + 1}`, { ...source, column, columns: 1 })),
  };
  sheet.charts.push(chart);
  return chart;
}

export const copyChart = (chart: Chart, id: string): Chart => ({
  ...(JSON.parse(JSON.stringify(chart)) as Chart),
  id,
});

export const newSeries = (name: string, values: Rect): ChartSeries => ({
  ...{ name, values, categories: null, hasDataLabels: false, labels: {}, look: {} },
});

/** Cells that a series takes: one row or column of them. */
export function seriesCells(rect: Rect): Rect {
  if (rect.rows > 1 && rect.columns > 1) throw invalidArgument("A series takes one row or one column.");
  return rect;
}

/** Puts a chart over whole cells, from the first corner of one range to the last of another. */
export function coverCells(sheet: Sheet, chart: Chart, start: Rect, end: Rect): void {
  const bottom = edge(sheet.rows, STANDARD_ROW_HEIGHT, lastRow(end) + 1);
  const right = edge(sheet.columns, STANDARD_COLUMN_WIDTH, lastColumn(end) + 1);
  chart.top = edge(sheet.rows, STANDARD_ROW_HEIGHT, start.row);
  chart.left = edge(sheet.columns, STANDARD_COLUMN_WIDTH, start.column);
  chart.height = bottom - chart.top;
  chart.width = right - chart.left;
}

/** Points from the edge of the sheet to a row or column. */
function edge({ sizes, hidden }: Lanes, standard: number, index: number): number {
  if (hidden.size > 0) throw notModelled("placing a chart on a sheet with hidden rows or columns");
  return Array.from({ length: index }, (_, i) => sizes.get(i) ?? standard).reduce(
    (sum, size) => sum + size,
    0,
  );
}
