// SPDX-License-Identifier: EUPL-1.2
import { planHash, formatMark } from "../../../src/workbook/sheet-mark";
import { LINE_COLOR, type SheetPlan } from "../../../src/workbook/sheet-plan";
import { openExcel } from "./opened-excel";

const BOX = ["top", "right", "bottom", "left"] as const;
const PLAN: SheetPlan = {
  name: "All. Prova",
  columns: [64, 120, 120, 40],
  rows: [30, 15, 15, 15, 409],
  cells: [
    { row: 0, column: 0, rowSpan: 1, columnSpan: 4, value: "Titolo", style: "title" },
    { row: 1, column: 0, rowSpan: 3, columnSpan: 1, value: "-x", style: "box" },
    { row: 1, column: 1, rowSpan: 1, columnSpan: 2, value: "sopra", style: "part" },
    { row: 2, column: 1, rowSpan: 1, columnSpan: 2, value: "sotto", style: "part" },
    { row: 3, column: 1, rowSpan: 1, columnSpan: 1, value: 1234.5, style: "amount" },
    { row: 4, column: 0, rowSpan: 1, columnSpan: 4, value: `=${"lungo ".repeat(60)}`, style: "plain" },
  ],
  styles: {
    title: {
      fontSize: 14,
      bold: true,
      color: "#1F3864",
      fill: "#D9E2F3",
      horizontal: "center",
      vertical: "center",
    },
    box: { fontSize: 9, borders: BOX, vertical: "top", wrap: true },
    part: { fontSize: 9, italic: true, borders: ["left", "right"] },
    amount: { fontSize: 9, horizontal: "right", numberFormat: "#,##0.00" },
    plain: { fontSize: 8 },
  },
  page: {
    orientation: "landscape",
    margins: { top: 50, right: 40, bottom: 51, left: 41, header: 20, footer: 21 },
    header: { left: "Camera && Co.", center: "", right: "PIRA" },
    footer: { left: "", center: "Pagina &P di 7", right: "x" },
    firstPageNumber: 4,
    titleRows: { first: 0, last: 1 },
    breaksBefore: [2, 4],
  },
};

async function written(plan: SheetPlan) {
  const { host, workbook } = openExcel([{ name: "Mio" }]);
  await workbook.writeSheets([plan], { set: "allegato", replaceEdited: [] });
  const sheet = host.snapshot().sheets[1];
  if (!sheet) throw new Error("Nothing was written");
  return sheet;
}

test("cells, merges, heights and widths", async () => {
  const sheet = await written(PLAN);
  expect(
    Object.entries(sheet.cells)
      .filter(([, { value }]) => value !== "")
      .map(([cell, { value }]) => [cell, value]),
  ).toEqual([
    ["A1", "Titolo"],
    ["A2", "-x"],
    ["B2", "sopra"],
    ["B3", "sotto"],
    ["B4", 1234.5],
    ["A5", PLAN.cells[5]?.value],
  ]);
  expect(sheet.merges).toEqual(["A1:D1", "A2:A4", "A5:D5", "B2:C2", "B3:C3"]);
  expect(sheet.rowHeights).toEqual({ 0: 30, 1: 15, 2: 15, 3: 15, 4: 409 });
  expect(sheet.columnWidths).toEqual({ 0: 48, 1: 90, 2: 90, 3: 30 });
});

test("formats", async () => {
  const { cells } = await written(PLAN);
  const look = (cell: string) => cells[cell]?.format;
  const line = { style: "Continuous", weight: "Thin", color: LINE_COLOR };
  expect(look("A1")).toMatchObject({
    numberFormat: "@",
    font: { name: "Arial", size: 14, bold: true, italic: false, color: "#1F3864" },
    fill: { color: "#D9E2F3" },
    alignment: { horizontalAlignment: "Center", verticalAlignment: "Center", wrapText: false },
    borders: {},
  });
  expect(look("A2")).toMatchObject({
    numberFormat: "@",
    font: { name: "Arial", size: 9, bold: false },
    alignment: { verticalAlignment: "Top", wrapText: true },
  });
  expect(look("B4")).toMatchObject({ numberFormat: "#,##0.00", alignment: { horizontalAlignment: "Right" } });
  expect(look("A5")).toMatchObject({ numberFormat: "General" });
  expect(look("A2")?.borders).toEqual({ top: line, left: line, right: line });
  expect(look("A4")?.borders).toEqual({ bottom: line, left: line, right: line });
  expect(look("B2")?.borders).toEqual({ left: line });
  expect(look("C3")?.borders).toEqual({ right: line });
});

test("page set-up, breaks, gridlines", async () => {
  const sheet = await written(PLAN);
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.horizontalBreaks).toEqual([2, 4]);
  expect(sheet.pageLayout).toMatchObject({
    settings: {
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { scale: 100 },
      topMargin: 50,
      rightMargin: 40,
      bottomMargin: 51,
      leftMargin: 41,
      headerMargin: 20,
      footerMargin: 21,
      firstPageNumber: 4,
    },
    headersFooters: {
      texts: {
        defaultForAllPages: {
          leftHeader: "Camera && Co.",
          centerHeader: "",
          rightHeader: "PIRA",
          leftFooter: "",
          centerFooter: "Pagina &P di 7",
          rightFooter: "x",
        },
      },
    },
    printArea: ["A1:D5"],
    titleRows: "1:2",
  });
});

test("our mark, hidden, and nothing else of ours", async () => {
  const sheet = await written(PLAN);
  const hash = planHash("All. Prova", PLAN);
  expect(sheet.names).toEqual([
    {
      name: "_PIRA_allegato",
      formula: `="${formatMark({ set: "allegato", state: "final", hash })}"`,
      comment: "",
      visible: false,
    },
  ]);
  expect(sheet.visibility).toBe("Visible");
});

test("formulas, in cells of their own format, and rows that stay in sight", async () => {
  const total = { row: 3, column: 2, rowSpan: 1, columnSpan: 1, value: 2469, style: "amount" };
  const sheet = await written({
    ...PLAN,
    cells: [...PLAN.cells, { ...total, formula: "=B4*2" }],
    frozenRows: 2,
  });
  expect(sheet.cells.C4).toMatchObject({
    value: 2469,
    formula: "=B4*2",
    format: { numberFormat: "#,##0.00" },
  });
  expect(sheet.frozen).toBe("1:2");
  expect((await written(PLAN)).frozen).toBeNull();
});
