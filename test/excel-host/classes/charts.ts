// SPDX-License-Identifier: EUPL-1.2
import { rectOf } from "../model/area";
import { addChart, CHART_TYPES, coverCells, newSeries, seriesCells, type Chart } from "../model/chart";
import { itemNotFound, notModelled } from "../model/host-error";
import { placeFrame, type Frame } from "../model/picture";
import { requireAllowed } from "../model/protection";
import type { Rect } from "../model/rect";
import type { Sheet } from "../model/sheet";
import { flag, number, optional, text, whole } from "../wire/arguments";
import { type Argument, HostObject, type OfficeClass, type Property } from "../wire/office-class";
import {
  CHART_AREA_FORMAT,
  CHART_AXES,
  CHART_LEGEND,
  CHART_TITLE,
  DATA_LABELS,
  SERIES_FORMAT,
} from "./chart-parts";
import type { ChartOnSheet, SeriesOfChart } from "./chart-looks";
import { rangeArgument } from "./range-arguments";

const chartObject = (sheet: Sheet, chart: Chart): HostObject => new HostObject(CHART, { sheet, chart });

const found = (sheet: Sheet, key: string): HostObject | null => {
  const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
  return chart ? chartObject(sheet, chart) : null;
};

function chartNamed(sheet: Sheet, key: Argument): HostObject {
  const object = found(sheet, text(key));
  if (!object) throw itemNotFound(`Chart ${text(key)}`);
  return object;
}

/** Cells of the chart's own sheet. */
function ownCells(sheet: Sheet, given: Argument): Rect {
  const area = rangeArgument(sheet, given);
  if (area.sheet !== sheet) throw notModelled("a chart drawn from another sheet");
  return rectOf(area);
}

export const CHARTS: OfficeClass<Sheet> = {
  name: "ChartCollection",
  since: "1.1",
  properties: { count: { get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => chartObject(sheet, chart)),
  item: chartNamed,
  methods: {
    add: {
      writes: true,
      run: (sheet, [type, source, seriesBy]) => {
        if (seriesBy !== "Columns") throw notModelled("charts whose series are not told to be columns");
        const known = CHART_TYPES.find((name) => name === type);
        if (!known) throw notModelled(`charts of the type ${text(type)}`);
        return chartObject(sheet, addChart(sheet, known, ownCells(sheet, source)));
      },
    },
    getCount: { since: "1.4", run: ({ charts }) => charts.length },
    getItem: { run: (sheet, [key]) => chartNamed(sheet, key) },
    getItemOrNullObject: { since: "1.4", run: (sheet, [key]) => found(sheet, text(key)) },
  },
};

const placed = (side: keyof Frame): Property<ChartOnSheet> => ({
  get: ({ chart }) => chart[side],
  set: ({ sheet, chart }, given) => {
    requireAllowed(sheet, "allowEditObjects");
    placeFrame(chart, side, number(given));
  },
});

export const CHART: OfficeClass<ChartOnSheet> = {
  name: "Chart",
  since: "1.1",
  properties: {
    chartType: { since: "1.7", get: ({ chart }) => chart.type },
    height: placed("height"),
    id: { since: "1.7", get: ({ chart }) => chart.id },
    left: placed("left"),
    name: {
      get: ({ chart }) => chart.name,
      set: ({ sheet, chart }, given) => {
        requireAllowed(sheet, "allowEditObjects");
        chart.name = text(given);
      },
    },
    top: placed("top"),
    width: placed("width"),
  },
  navigation: {
    axes: { open: (target) => new HostObject(CHART_AXES, target) },
    format: { open: (target) => new HostObject(CHART_AREA_FORMAT, { ...target, look: target.chart.look }) },
    legend: { open: (target) => new HostObject(CHART_LEGEND, { ...target, look: target.chart.legend }) },
    series: { open: (target) => new HostObject(CHART_SERIES_LIST, target) },
    title: { open: (target) => new HostObject(CHART_TITLE, { ...target, look: target.chart.title }) },
  },
  methods: {
    delete: {
      writes: true,
      act: ({ sheet, chart }) => {
        requireAllowed(sheet, "allowEditObjects");
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      },
    },
    setPosition: {
      writes: true,
      act: ({ sheet, chart }, [start, end]) => {
        requireAllowed(sheet, "allowEditObjects");
        if (end === null || end === undefined) throw notModelled("setPosition without a last cell");
        coverCells(sheet, chart, ownCells(sheet, start), ownCells(sheet, end));
      },
    },
  },
  identity: ({ chart }) => ({ Id: chart.id }),
};

const seriesObject = (target: ChartOnSheet, index: number): HostObject => {
  const series = target.chart.series[index];
  if (!series) throw itemNotFound(`Series ${index}`);
  return new HostObject(CHART_SERIES, { ...target, series });
};

export const CHART_SERIES_LIST: OfficeClass<ChartOnSheet> = {
  name: "ChartSeriesCollection",
  since: "1.1",
  properties: { count: { get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((_, index) => seriesObject(target, index)),
  methods: {
    add: {
      since: "1.7",
      writes: true,
      run: (target, [name]) => {
        requireAllowed(target.sheet, "allowEditObjects");
        const given = optional(name, text, `Serie${target.chart.series.length + 1}`);
        target.chart.series.push(newSeries(given, { row: 0, column: 0, rows: 1, columns: 1 }));
        return seriesObject(target, target.chart.series.length - 1);
      },
    },
    getCount: { since: "1.4", run: ({ chart }) => chart.series.length },
    getItemAt: { run: (target, [index]) => seriesObject(target, whole(index)) },
  },
};

const takenFrom =
  (part: "values" | "categories") =>
  ({ sheet, series }: SeriesOfChart, [given]: readonly Argument[]): void => {
    requireAllowed(sheet, "allowEditObjects");
    series[part] = seriesCells(ownCells(sheet, given));
  };

export const CHART_SERIES: OfficeClass<SeriesOfChart> = {
  name: "ChartSeries",
  since: "1.1",
  properties: {
    gapWidth: {
      since: "1.7",
      get: ({ series }) => series.look.gapWidth ?? 219,
      set: ({ sheet, series }, given) => {
        requireAllowed(sheet, "allowEditObjects");
        series.look.gapWidth = whole(given);
      },
    },
    hasDataLabels: {
      since: "1.7",
      get: ({ series }) => series.hasDataLabels,
      set: ({ sheet, series }, given) => {
        requireAllowed(sheet, "allowEditObjects");
        series.hasDataLabels = flag(given);
      },
    },
    name: {
      get: ({ series }) => series.name,
      set: ({ sheet, series }, given) => {
        requireAllowed(sheet, "allowEditObjects");
        series.name = text(given);
      },
    },
  },
  navigation: {
    dataLabels: {
      since: "1.8",
      open: (target) => new HostObject(DATA_LABELS, { ...target, look: target.series.labels }),
    },
    format: { open: (target) => new HostObject(SERIES_FORMAT, { ...target, look: target.series.look }) },
  },
  methods: {
    setValues: { since: "1.7", writes: true, act: takenFrom("values") },
    setXAxisValues: { since: "1.7", writes: true, act: takenFrom("categories") },
  },
};
