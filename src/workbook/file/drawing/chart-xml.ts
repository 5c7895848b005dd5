// SPDX-License-Identifier: EUPL-1.2
import type { CellRange } from "../../address";
import { axisFormat, CHART_LOOK, hasRoomForLabels, type ChartSize } from "../../chart-look";
import type { PlannedChart } from "../../sheet-plan";
import { escapeXml } from "../xml";
import type { ChartValues } from "./chart-values";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Hundredths of a point. */
const SIZES = { title: CHART_LOOK.titleSize * 100, text: CHART_LOOK.textSize * 100 };

/** Any two numbers: the axes name each other. */
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/** The part of a native bar chart (ECMA-376 part 1, 21.2: the order of the elements is prescribed). */
export function chartXml(
  chart: PlannedChart,
  valuesOf: (area: CellRange) => ChartValues,
  size: ChartSize,
): string {
  const categories = valuesOf(chart.categories);
  const series = chart.series.map(({ name, values, color }) => ({ name, color, values: valuesOf(values) }));
  const numbers = series.flatMap(({ values }) => values.values.map(Number));
  const labelled = hasRoomForLabels(chart.kind, numbers, size);
  const bars = series.map((one, index) => seriesXml(one, index, categories, labelled));
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}">`,
    '<c:date1904 val="0"/><c:lang val="it-IT"/><c:roundedCorners val="0"/><c:chart>',
    chart.title === "" ? "" : titleXml(chart.title),
    `<c:autoTitleDeleted val="${chart.title === "" ? 1 : 0}"/><c:plotArea><c:layout/>`,
    `<c:barChart><c:barDir val="${chart.kind === "bars" ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>`,
    ...bars,
    `<c:gapWidth val="${CHART_LOOK.gapWidth[chart.kind]}"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    categoryAxisXml(chart.kind),
    valueAxisXml(chart.kind, labelled, {
      fromZero: numbers.every((number) => number >= 0),
      numberFormat: series[0]?.values.numberFormat ?? "General",
    }),
    "<c:spPr><a:noFill/></c:spPr></c:plotArea>",
    series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(SIZES.text)}</c:legend>`
      : "",
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${solid(CHART_LOOK.ground)}<a:ln><a:noFill/></a:ln></c:spPr>${textXml(SIZES.text)}</c:chartSpace>`,
  ].join("");
}

interface SeriesValues {
  name: string;
  /** `#RRGGBB` */
  color: string;
  values: ChartValues;
}

function seriesXml(
  { name, color, values }: SeriesValues,
  index: number,
  categories: ChartValues,
  labelled: boolean,
): string {
  const format = escapeXml(values.numberFormat);
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map(
    (what) => `<c:show${what} val="${what === "Val" ? 1 : 0}"/>`,
  );
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`,
    `<c:spPr>${solid(color)}</c:spPr><c:invertIfNegative val="0"/>`,
    labelled
      ? `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="1"/><c:spPr><a:noFill/></c:spPr>${textXml(SIZES.text, ' wrap="none"')}<c:dLblPos val="outEnd"/>${shown.join("")}</c:dLbls>`
      : "",
    `<c:cat><c:strRef><c:f>${escapeXml(categories.reference)}</c:f><c:strCache>${points(categories)}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${escapeXml(values.reference)}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join("");
}

const points = ({ values }: ChartValues): string =>
  `<c:ptCount val="${values.length}"/>${values
    .map((value, i) => (value === "" ? "" : `<c:pt idx="${i}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`))
    .join("")}`;

/** Bars that lie are read from the top, as the rows of their cells are. */
const categoryAxisXml = (kind: PlannedChart["kind"]): string =>
  [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${kind === "bars" ? "maxMin" : "minMax"}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${kind === "bars" ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${lineXml}${textXml(SIZES.text)}`,
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join("");

/** Where each bar carries its number, the axis would only say it again. */
const valueAxisXml = (
  kind: PlannedChart["kind"],
  labelled: boolean,
  { fromZero, numberFormat }: { fromZero: boolean; numberFormat: string },
): string =>
  [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${fromZero ? '<c:min val="0"/>' : ""}</c:scaling>`,
    `<c:delete val="${labelled ? 1 : 0}"/><c:axPos val="${kind === "bars" ? "b" : "l"}"/>`,
    labelled ? "" : `<c:majorGridlines>${lineXml}</c:majorGridlines>`,
    `<c:numFmt formatCode="${escapeXml(axisFormat(numberFormat))}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textXml(SIZES.text)}<c:crossAx val="${CATEGORY_AXIS}"/>`,
    `<c:crosses val="${kind === "bars" ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");

/** A colour of ours, `#RRGGBB`. */
const solid = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.replace("#", "")}"/></a:solidFill>`;

const lineXml = `<c:spPr><a:ln w="6350">${solid(CHART_LOOK.lineColor)}</a:ln></c:spPr>`;

const runProperties = (size: number, isBold: boolean): string =>
  `sz="${size}" b="${isBold ? 1 : 0}">${solid(CHART_LOOK.textColor)}<a:latin typeface="${CHART_LOOK.font}"/><a:cs typeface="${CHART_LOOK.font}"/>`;

const textXml = (size: number, wrap = ""): string =>
  `<c:txPr><a:bodyPr${wrap}/><a:p><a:pPr><a:defRPr ${runProperties(size, false)}</a:defRPr></a:pPr><a:endParaRPr lang="it-IT"/></a:p></c:txPr>`;

const titleXml = (title: string): string =>
  [
    "<c:title><c:tx><c:rich><a:bodyPr/><a:p>",
    `<a:pPr><a:defRPr ${runProperties(SIZES.title, true)}</a:defRPr></a:pPr>`,
    `<a:r><a:rPr lang="it-IT" ${runProperties(SIZES.title, true)}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r>`,
    '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>',
  ].join("");
