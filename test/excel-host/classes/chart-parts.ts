// SPDX-License-Identifier: EUPL-1.2
import type { Look } from "../model/chart";
import { flag, number, oneOf, text } from "../wire/arguments";
import { HostObject, type Navigation, type OfficeClass } from "../wire/office-class";
import {
  AXIS_FORMAT,
  kept,
  LABEL_FORMAT,
  LEGEND_FORMAT,
  TITLE_FORMAT,
  type ChartOnSheet,
  type LookOfChart,
} from "./chart-looks";

const formatted = (type: OfficeClass<LookOfChart>): Record<"format", Navigation<LookOfChart>> => ({
  format: { open: (target) => new HostObject(type, target) },
});

export const CHART_TITLE: OfficeClass<LookOfChart> = {
  name: "ChartTitle",
  since: "1.1",
  properties: {
    overlay: kept("overlay", flag, false),
    text: kept("text", text, "Titolo del grafico"),
    visible: kept("visible", flag, true),
  },
  navigation: formatted(TITLE_FORMAT),
};

export const CHART_LEGEND: OfficeClass<LookOfChart> = {
  name: "ChartLegend",
  since: "1.1",
  properties: {
    overlay: kept("overlay", flag, false),
    position: kept(
      "position",
      (given) => oneOf(given, ["Top", "Bottom", "Left", "Right", "Corner"]),
      "Bottom",
    ),
    visible: kept("visible", flag, true),
  },
  navigation: formatted(LEGEND_FORMAT),
};

const LABEL_POSITIONS = ["None", "Center", "InsideEnd", "InsideBase", "OutsideEnd"] as const;

export const DATA_LABELS: OfficeClass<LookOfChart> = {
  name: "ChartDataLabels",
  since: "1.1",
  properties: {
    linkNumberFormat: kept("linkNumberFormat", flag, true, "1.9"),
    numberFormat: kept("numberFormat", text, "General", "1.8"),
    position: kept("position", (given) => oneOf(given, LABEL_POSITIONS), "OutsideEnd"),
    showCategoryName: kept("showCategoryName", flag, false),
    showSeriesName: kept("showSeriesName", flag, false),
    showValue: kept("showValue", flag, true),
  },
  navigation: formatted(LABEL_FORMAT),
};

export const CHART_AXES: OfficeClass<ChartOnSheet> = {
  name: "ChartAxes",
  since: "1.1",
  properties: {},
  navigation: {
    categoryAxis: axis(({ chart }) => chart.categoryAxis),
    valueAxis: axis(({ chart }) => chart.valueAxis),
  },
};

function axis(lookOf: (target: ChartOnSheet) => Look): Navigation<ChartOnSheet> {
  return { open: (target) => new HostObject(CHART_AXIS, { ...target, look: lookOf(target) }) };
}

const TICKS = ["None", "Cross", "Inside", "Outside"] as const;
const TICK_LABELS = ["NextToAxis", "High", "Low", "None"] as const;
const CROSSINGS = ["Automatic", "Maximum", "Minimum", "Custom"] as const;

export const CHART_AXIS: OfficeClass<LookOfChart> = {
  name: "ChartAxis",
  since: "1.1",
  properties: {
    linkNumberFormat: kept("linkNumberFormat", flag, true, "1.9"),
    majorTickMark: kept("majorTickMark", (given) => oneOf(given, TICKS), "None", "1.7"),
    minimum: kept("minimum", number, ""),
    numberFormat: kept("numberFormat", text, "General", "1.8"),
    position: kept("position", (given) => oneOf(given, CROSSINGS), "Automatic", "1.8"),
    reversePlotOrder: kept("reversePlotOrder", flag, false, "1.7"),
    tickLabelPosition: kept("tickLabelPosition", (given) => oneOf(given, TICK_LABELS), "NextToAxis", "1.7"),
    visible: kept("visible", flag, true, "1.7"),
  },
  navigation: {
    ...formatted(AXIS_FORMAT),
    majorGridlines: { open: (target) => new HostObject(CHART_GRIDLINES, target) },
  },
};

export const CHART_GRIDLINES: OfficeClass<LookOfChart> = {
  name: "ChartGridlines",
  since: "1.1",
  properties: { visible: kept("gridlines", flag, true) },
};

export { CHART_AREA_FORMAT, SERIES_FORMAT } from "./chart-looks";
