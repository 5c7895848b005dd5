// SPDX-License-Identifier: EUPL-1.2
import { chartValues } from "../../../../src/workbook/file/drawing/chart-values";
import { chartXml } from "../../../../src/workbook/file/drawing/chart-xml";
import { hasRoomForLabels } from "../../../../src/workbook/chart-look";
import type { PlannedChart } from "../../../../src/workbook/sheet-plan";
import { CHART, illustratedPlan } from "../../illustrated-plan";

const ROOMY = { width: 400, height: 200 };
const xmlOf = (chart: PlannedChart, size = ROOMY): string =>
  chartXml(chart, chartValues(illustratedPlan("Quadro"), "All. d'area"), size);
const OTHER = CHART.series.map((series) => ({ ...series, name: "Risorse 2026", color: "#7A8794" }));

test("a chart refers to its cells and shows what they hold to readers that calculate nothing", () => {
  const xml = xmlOf(CHART);
  expect(xml).toContain("<c:f>'All. d''area'!$A$3:$A$5</c:f>");
  expect(xml).toContain("<c:f>'All. d''area'!$B$3:$B$5</c:f>");
  expect(xml).toContain('<c:pt idx="0"><c:v>Competitività &lt;delle&gt; imprese</c:v></c:pt>');
  expect(xml).toContain('<c:formatCode>#,##0.00</c:formatCode><c:ptCount val="3"/>');
  expect(xml).toContain('<c:pt idx="2"><c:v>200000.25</c:v></c:pt>');
  expect(xml).toContain("<a:t>Risorse per programma</a:t>");
});

test("bars lie or stand", () => {
  expect(xmlOf(CHART)).toContain('<c:barDir val="bar"/>');
  expect(xmlOf({ ...CHART, kind: "columns" })).toContain('<c:barDir val="col"/>');
});

test("a legend tells series apart, and one needs none", () => {
  expect(xmlOf(CHART)).not.toContain("<c:legend>");
  const two = xmlOf({ ...CHART, series: [...CHART.series, ...OTHER] });
  expect(two).toContain("<c:legend>");
  expect([...two.matchAll(/<c:tx><c:v>([^<]*)/g)].map(([, name]) => name)).toEqual([
    "Risorse 2027",
    "Risorse 2026",
  ]);
  expect(two).toContain('<a:srgbClr val="7A8794"/>');
});

test("bars carry their numbers where there is room, and the axis goes; else the axis says them", () => {
  expect(xmlOf(CHART)).toMatch(/<c:showVal val="1"\/>.*<c:valAx>.*?<c:delete val="1"\/>/);
  const tight = xmlOf(CHART, { width: 400, height: 60 });
  expect(tight).not.toContain("<c:dLbls>");
  expect(tight).toMatch(/<c:valAx>.*?<c:delete val="0"\/>.*?<c:majorGridlines>.*?formatCode="#,##0"/);
});

test("the axis begins at zero unless a number is below it", () => {
  expect(xmlOf(CHART)).toContain('<c:min val="0"/>');
  const plan = illustratedPlan("Quadro");
  const cells = plan.cells.map((cell) => (cell.value === 80000 ? { ...cell, value: -80000 } : cell));
  expect(chartXml(CHART, chartValues({ ...plan, cells }, "Quadro"), ROOMY)).not.toContain("<c:min val");
});

test("a chart without a title has no empty one", () => {
  expect(xmlOf({ ...CHART, title: "" })).toMatch(/<c:chart><c:autoTitleDeleted val="1"\/>/);
});

test.each([
  ["lying bars with a line each", "bars", 10, { width: 100, height: 140 }, true],
  ["lying bars too close", "bars", 20, { width: 400, height: 140 }, false],
  ["standing bars wide enough for their numbers", "columns", 4, { width: 400, height: 100 }, true],
  ["standing bars too close", "columns", 12, { width: 400, height: 100 }, false],
] as const)("room for labels: %s", (_what, kind, count, size, expected) => {
  expect(hasRoomForLabels(kind, Array<number>(count).fill(123456.78), size)).toBe(expected);
});
