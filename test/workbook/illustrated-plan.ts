// SPDX-License-Identifier: EUPL-1.2
import type { PlannedCell, PlannedChart, SheetPlan } from "../../src/workbook/sheet-plan";

/** A PNG of one pixel. */
export const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

/** Resources of three programmes and their sum. */
const AMOUNTS = [
  ["Competitività <delle> imprese", 120000.5],
  ["Regolazione & mercati", 80000],
  ["Servizi generali", 200000.25],
] as const;
const TOTAL = 400000.75;

const cell = (row: number, column: number, value: string | number, style: string): PlannedCell => ({
  ...{ row, column, value, style, rowSpan: 1, columnSpan: 1 },
});

export const CHART: PlannedChart = {
  kind: "bars",
  title: "Risorse per programma",
  categories: { row: 2, column: 0, rows: 3, columns: 1 },
  series: [{ name: "Risorse 2027", values: { row: 2, column: 1, rows: 3, columns: 1 }, color: "#14304F" }],
  over: { row: 6, column: 0, rows: 1, columns: 2 },
  alternativeText: "Tre barre: la più lunga è dei servizi generali",
};

/** A sheet of ours with all that one can hold: picture, chart, headings, table, sum, protection. */
export const illustratedPlan = (name: string): SheetPlan => ({
  name,
  columns: [300, 200],
  rows: [60, 20, 20, 20, 20, 20, 200],
  cells: [
    { ...cell(0, 0, "Quadro", "title"), columnSpan: 2 },
    cell(1, 0, "Programma", "head"),
    cell(1, 1, "Risorse", "head"),
    ...AMOUNTS.flatMap(([programme, amount], i) => [
      cell(2 + i, 0, programme, "text"),
      cell(2 + i, 1, amount, "amount"),
    ]),
    cell(5, 0, "Totale", "text"),
    { ...cell(5, 1, TOTAL, "amount"), formula: "=SUM(B3:B5)" },
  ],
  styles: {
    title: { fontSize: 14, heading: 1, bold: true, color: "#14304F", horizontal: "center" },
    head: { fontSize: 9, heading: 3, bold: true, fill: "#D9E2F3", borders: ["bottom"] },
    text: { fontSize: 9 },
    amount: { fontSize: 9, horizontal: "right", numberFormat: "#,##0.00" },
  },
  page: {
    orientation: "portrait",
    margins: { top: 54, right: 36, bottom: 54, left: 36, header: 21.6, footer: 21.6 },
    header: { left: "Camera", center: "", right: "" },
    footer: { left: "", center: "", right: "Pagina &P di 1" },
    firstPageNumber: 1,
    titleRows: { first: 0, last: 1 },
    breaksBefore: [6],
  },
  images: [
    {
      ...{ data: PIXEL, type: "image/png", row: 0, column: 0, columns: 2 },
      ...{ width: 90, height: 45, alternativeText: 'Stemma della Camera di "Valmarina"' },
    },
  ],
  charts: [CHART],
  tables: [{ area: { row: 1, column: 0, rows: 5, columns: 2 }, headingRows: 1, headingColumns: 1 }],
  isProtected: true,
});
