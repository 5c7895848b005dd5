// SPDX-License-Identifier: EUPL-1.2
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import type { ExcelHostOptions } from "../../excel-host/excel-host";
import type { SheetCopy } from "../../excel-host/model/workbook-copy";
import { CHART, illustratedPlan, PIXEL } from "../illustrated-plan";
import { openExcel } from "./opened-excel";

const PLAN = illustratedPlan("All. Quadro");
const OTHER = CHART.series.map((series) => ({ ...series, name: "Risorse 2026", color: "#7A8794" }));

async function written(plan: SheetPlan, options: ExcelHostOptions = {}): Promise<SheetCopy> {
  const { host, workbook } = openExcel([{ name: "Mio" }], options);
  await workbook.writeSheets([plan], { set: "allegato", replaceEdited: [] });
  const sheet = host.snapshot().sheets[1];
  if (!sheet) throw new Error("Nothing was written");
  return sheet;
}

const withChart = (chart: Partial<typeof CHART>): SheetPlan => ({
  ...PLAN,
  charts: [{ ...CHART, ...chart }],
});

describe("pictures", () => {
  test("stand in the middle of their columns, in points, and say what they show", async () => {
    const { pictures } = await written(PLAN);
    expect(pictures).toEqual([
      {
        ...{ name: "Immagine 1", data: PIXEL, left: (500 * 0.75 - 90) / 2, top: 0, width: 90, height: 45 },
        ...{ altTextTitle: "", altTextDescription: 'Stemma della Camera di "Valmarina"' },
        ...{ lockAspectRatio: true, placement: "OneCell" },
      },
    ]);
  });

  test("begin below the rows above, and at their columns' edge when they are wider", async () => {
    const [image] = PLAN.images ?? [];
    if (!image) throw new Error("No picture");
    const { pictures } = await written({
      ...PLAN,
      images: [{ ...image, row: 2, column: 1, columns: 1, width: 200 }],
    });
    expect(pictures).toMatchObject([{ left: 300 * 0.75, top: 80, width: 200, height: 45 }]);
  });

  test("an Excel that cannot attach them to cells has them all the same", async () => {
    expect((await written(PLAN, { requirementSet: "1.9" })).pictures).toMatchObject([
      { width: 90, height: 45, placement: "TwoCell" },
    ]);
  });
});

describe("charts", () => {
  test("cover their cells and show title, names, colour and labels", async () => {
    const { charts } = await written(PLAN);
    expect(charts).toMatchObject([
      {
        ...{ name: "Grafico 1", type: "BarClustered", left: 0, top: 160, width: 375, height: 200 },
        ...{ title: { text: "Risorse per programma", "font.bold": true }, legend: { visible: false } },
        series: [
          {
            ...{ name: "Risorse 2027", values: "B3:B5", categories: "A3:A5", hasDataLabels: true },
            ...{ look: { fill: "#14304F", gapWidth: 60 }, labels: { position: "OutsideEnd" } },
          },
        ],
        categoryAxis: { reversePlotOrder: true, position: "Maximum" },
        valueAxis: { visible: false, gridlines: false, minimum: 0 },
      },
    ]);
  });

  test("columns stand, a legend tells series apart, and without room the axis says the numbers", async () => {
    const { charts } = await written({
      ...withChart({ kind: "columns", series: [...CHART.series, ...OTHER, ...OTHER] }),
      columns: [100, 100],
    });
    expect(charts).toMatchObject([
      {
        ...{ type: "ColumnClustered", legend: { visible: true, position: "Bottom" } },
        series: [
          { name: "Risorse 2027" },
          { name: "Risorse 2026", values: "B3:B5" },
          { look: { fill: "#7A8794" } },
        ],
        valueAxis: { numberFormat: "#,##0", gridlines: true, minimum: 0 },
      },
    ]);
    expect(charts[0]?.series.map(({ hasDataLabels }) => hasDataLabels)).toEqual([false, false, false]);
    expect(charts[0]?.categoryAxis).not.toHaveProperty("reversePlotOrder");
  });

  test("without a title have none, and below zero begin where the numbers do", async () => {
    const cells = PLAN.cells.map((cell) => (cell.value === 80000 ? { ...cell, value: -80000 } : cell));
    const [chart] = (await written({ ...withChart({ title: "" }), cells })).charts;
    expect(chart?.title).toEqual({ visible: false });
    expect(chart?.valueAxis).not.toHaveProperty("minimum");
  });
});

describe("headings", () => {
  test("have the workbook's own style, and our look on top", async () => {
    const { cells } = await written(PLAN);
    expect(cells.A1?.format).toMatchObject({
      ...{ style: "Heading1", numberFormat: "@", borders: {}, fill: { color: "" } },
      font: { name: "Arial", size: 14, bold: true, italic: false, color: "#14304F" },
    });
    expect(cells.B2?.format).toMatchObject({
      ...{ style: "Heading3", fill: { color: "#D9E2F3" }, borders: { bottom: { weight: "Thin" } } },
      font: { color: "#000000" },
    });
    expect(cells.A3?.format?.style).toBe("Normal");
  });

  test("an Excel that refuses the styles gets the sheet without them, and nothing twice", async () => {
    const { host, workbook } = openExcel([{ name: "Mio" }]);
    const answer = host.answer.bind(host);
    host.answer = (message) => answer({ ...message, body: message.body.replaceAll("Heading", "Titolo ") });
    await workbook.writeSheets([PLAN], { set: "allegato", replaceEdited: [] });
    const [, sheet] = host.snapshot().sheets;
    expect(sheet?.cells.A1).toMatchObject({
      value: "Quadro",
      format: { style: "Normal", font: { size: 14 } },
    });
    expect([sheet?.pictures.length, sheet?.charts.length, sheet?.names.length]).toEqual([1, 1, 2]);
  });
});

test("names of the headings of tables are the sheet's own, for all to see", async () => {
  expect((await written(PLAN)).names).toContainEqual({
    ...{ name: "Title", formula: "='All. Quadro'!$A$2", comment: "", visible: true },
  });
});

test("pictures, charts and the like take no sync more", async () => {
  const bare = { ...PLAN, images: [], charts: [], tables: [], isProtected: false };
  const syncs: number[] = [];
  for (const plans of [[bare], [PLAN], Array.from({ length: 20 }, (_, i) => illustratedPlan(`All. ${i}`))]) {
    const { host, workbook } = openExcel([{ name: "Mio" }]);
    await workbook.writeSheets(plans, { set: "allegato", replaceEdited: [] });
    syncs.push(host.syncs.length);
    expect(host.session.referenceCount).toBe(0);
  }
  expect(syncs[1]).toBe(syncs[0]);
  expect(syncs[2]).toBeLessThanOrEqual((syncs[0] ?? 0) + 1);
});
