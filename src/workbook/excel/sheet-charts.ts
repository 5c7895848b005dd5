// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, type CellRange } from "../address";
import { axisFormat, CHART_LOOK, hasRoomForLabels } from "../chart-look";
import type { PlannedCell, PlannedChart, SheetPlan } from "../sheet-plan";
import { areaAddress } from "./area";
import { POINTS_PER_PIXEL } from "./sheet-look";
import { stepBytes } from "./message-size";
import type { Step } from "./steps";

const TYPES = { bars: "BarClustered", columns: "ColumnClustered" } as const;

/** Native charts of a sheet, over whole cells. Office.js has no alternative text for them. */
export const chartSteps = (plan: SheetPlan): Step[] =>
  (plan.charts ?? []).map((chart, index) => ({
    bytes: stepBytes(4 + 8 * chart.series.length, 44 + 20 * chart.series.length, chart),
    queue: (sheet) => {
      queueChart(sheet, chart, `Grafico ${index + 1}`, readingOf(chart, plan));
    },
  }));

/** What a chart shows of the numbers in its cells. */
interface Reading {
  /** Each bar carries its number, so that no axis need say it. */
  isLabelled: boolean;
  fromZero: boolean;
  numberFormat: string;
}

function readingOf(chart: PlannedChart, { cells, styles, columns, rows }: SheetPlan): Reading {
  const known = new Map(cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  const shown = chart.series.flatMap(({ values }) => cellsIn(values, known));
  const numbers = shown.map((cell) => Number(cell?.value ?? ""));
  const { over } = chart;
  const size = {
    width: sum(columns.slice(over.column, over.column + over.columns)) * POINTS_PER_PIXEL,
    height: sum(rows.slice(over.row, over.row + over.rows)),
  };
  return {
    isLabelled: hasRoomForLabels(chart.kind, numbers, size),
    fromZero: numbers.every((number) => number >= 0),
    numberFormat: axisFormat(styles[shown[0]?.style ?? ""]?.numberFormat ?? "General"),
  };
}

const cellsIn = (
  { row, column, rows, columns }: CellRange,
  known: ReadonlyMap<string, PlannedCell>,
): (PlannedCell | undefined)[] =>
  Array.from({ length: rows * columns }, (_, i) =>
    known.get(cellAddress(row + Math.floor(i / columns), column + (i % columns))),
  );

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

function queueChart(
  sheet: Excel.Worksheet,
  planned: PlannedChart,
  name: string,
  { isLabelled, fromZero, numberFormat }: Reading,
): void {
  const { kind, title, series, over } = planned;
  const [first] = series;
  if (!first) throw new RangeError(`The chart ${title} has no series`);
  const chart = withRange(sheet, first.values, (range) => sheet.charts.add(TYPES[kind], range, "Columns"));
  chart.name = name;
  chart.setPosition(
    cellAddress(over.row, over.column),
    cellAddress(over.row + over.rows - 1, over.column + over.columns - 1),
  );
  setFont(chart.format.font, CHART_LOOK.textSize, false);
  chart.format.fill.setSolidColor(CHART_LOOK.ground);
  chart.format.border.lineStyle = "None";
  if (title === "") chart.title.visible = false;
  else {
    chart.title.text = title;
    chart.title.overlay = false;
    setFont(chart.title.format.font, CHART_LOOK.titleSize, true);
  }
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = "Bottom";

  series.forEach((one, index) => {
    const added = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    setSeries(sheet, added, planned, one, isLabelled);
  });

  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.majorTickMark = "None";
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.format.line.color = CHART_LOOK.lineColor;
  // Bars that lie are read from the top, as the rows of their cells are; the other axis stays below.
  if (kind === "bars") {
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
  if (fromZero) valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = !isLabelled;
  if (isLabelled) valueAxis.visible = false;
  else {
    valueAxis.numberFormat = numberFormat;
    valueAxis.majorTickMark = "None";
    valueAxis.format.line.clear();
  }
}

function setSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { kind, categories }: PlannedChart,
  { name, values, color }: PlannedChart["series"][number],
  isLabelled: boolean,
): void {
  // A first cell that holds no number would be taken for the name.
  withRange(sheet, values, (range) => {
    series.setValues(range);
  });
  withRange(sheet, categories, (range) => {
    series.setXAxisValues(range);
  });
  series.name = name;
  series.format.fill.setSolidColor(color);
  series.gapWidth = CHART_LOOK.gapWidth[kind];
  series.hasDataLabels = isLabelled;
  if (!isLabelled) return;
  series.dataLabels.showValue = true;
  series.dataLabels.position = "OutsideEnd";
}

function withRange<T>(sheet: Excel.Worksheet, area: CellRange, use: (range: Excel.Range) => T): T {
  const range = sheet.getRange(areaAddress(area));
  const result = use(range);
  range.untrack();
  return result;
}

function setFont(font: Excel.ChartFont, size: number, isBold: boolean): void {
  font.name = CHART_LOOK.font;
  font.size = size;
  font.color = CHART_LOOK.textColor;
  font.bold = isBold;
}
