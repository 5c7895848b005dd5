// SPDX-License-Identifier: EUPL-1.2
import type { Chart, ChartSeries, Look } from "../model/chart";
import { colour } from "../model/color";
import { requireAllowed } from "../model/protection";
import type { Sheet } from "../model/sheet";
import { flag, number, oneOf, text } from "../wire/arguments";
import {
  type ApiVersion,
  type Argument,
  HostObject,
  type Navigation,
  type OfficeClass,
  type Property,
} from "../wire/office-class";

export interface ChartOnSheet {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export interface SeriesOfChart extends ChartOnSheet {
  readonly series: ChartSeries;
}

/** A part of a chart that has a look of its own. */
export interface LookOfChart extends ChartOnSheet {
  readonly look: Look;
}

/** A property that is kept under a path of the look; `missing` is read until it is set. */
export function kept(
  path: string,
  read: (given: Argument) => string | number | boolean,
  missing: string | number | boolean,
  since?: ApiVersion,
): Property<LookOfChart> {
  return {
    ...(since ? { since } : {}),
    get: ({ look }) => look[path] ?? missing,
    set: ({ sheet, look }, given) => {
      requireAllowed(sheet, "allowEditObjects");
      look[path] = read(given);
    },
  };
}

const colourOf = (given: Argument): string => colour(text(given));

const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
] as const;
const lineStyle = (given: Argument): string =>
  oneOf(given, [...LINE_STYLES, "Grey75", "Automatic", "RoundDot"]);

export const CHART_FONT: OfficeClass<LookOfChart> = {
  name: "ChartFont",
  since: "1.1",
  properties: {
    bold: kept("font.bold", flag, false),
    color: kept("font.color", colourOf, "#595959"),
    italic: kept("font.italic", flag, false),
    name: kept("font.name", text, "Calibri"),
    size: kept("font.size", number, 10),
  },
};

export const CHART_FILL: OfficeClass<LookOfChart> = {
  name: "ChartFill",
  since: "1.1",
  properties: {},
  methods: {
    clear: { writes: true, act: (target) => put(target, "fill", "none") },
    setSolidColor: { writes: true, act: (target, [given]) => put(target, "fill", colourOf(given)) },
  },
};

function put({ sheet, look }: LookOfChart, path: string, value: string): void {
  requireAllowed(sheet, "allowEditObjects");
  look[path] = value;
}

export const CHART_LINE: OfficeClass<LookOfChart> = {
  name: "ChartLineFormat",
  since: "1.1",
  properties: {
    color: kept("line.color", colourOf, "#D9D9D9"),
    lineStyle: kept("line.style", lineStyle, "Automatic", "1.7"),
    weight: kept("line.weight", number, 0.75, "1.7"),
  },
  methods: { clear: { writes: true, act: (target) => put(target, "line.style", "None") } },
};

export const CHART_BORDER: OfficeClass<LookOfChart> = {
  name: "ChartBorder",
  since: "1.7",
  properties: {
    color: kept("border.color", colourOf, "#D9D9D9"),
    lineStyle: kept("border.style", lineStyle, "Automatic"),
    weight: kept("border.weight", number, 0.75),
  },
  methods: {
    clear: { since: "1.8", writes: true, act: (target) => put(target, "border.style", "None") },
  },
};

const part = (type: OfficeClass<LookOfChart>, since?: ApiVersion): Navigation<LookOfChart> => ({
  ...(since ? { since } : {}),
  open: (target) => new HostObject(type, target),
});

const format = (
  name: string,
  navigation: OfficeClass<LookOfChart>["navigation"],
): OfficeClass<LookOfChart> => ({
  name,
  since: "1.1",
  properties: {},
  navigation: navigation ?? {},
});

export const CHART_AREA_FORMAT = format("ChartAreaFormat", {
  border: part(CHART_BORDER, "1.7"),
  fill: part(CHART_FILL),
  font: part(CHART_FONT),
});
export const TITLE_FORMAT = format("ChartTitleFormat", { fill: part(CHART_FILL), font: part(CHART_FONT) });
export const LEGEND_FORMAT = format("ChartLegendFormat", { fill: part(CHART_FILL), font: part(CHART_FONT) });
export const LABEL_FORMAT = format("ChartDataLabelFormat", {
  fill: part(CHART_FILL),
  font: part(CHART_FONT),
});
export const SERIES_FORMAT = format("ChartSeriesFormat", { fill: part(CHART_FILL), line: part(CHART_LINE) });
export const AXIS_FORMAT = format("ChartAxisFormat", { font: part(CHART_FONT), line: part(CHART_LINE) });
