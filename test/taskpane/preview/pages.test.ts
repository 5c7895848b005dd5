// SPDX-License-Identifier: EUPL-1.2
import { pageContent } from "../../../src/taskpane/preview/page-content";
import { printedPages } from "../../../src/taskpane/preview/pages";
import { runningLine } from "../../../src/taskpane/preview/running-line";
import type { PlannedCell, SheetPlan } from "../../../src/workbook/sheet-plan";

const cell = (row: number, column: number, value: string, columnSpan = 1): PlannedCell => ({
  ...{ row, column, rowSpan: 1, columnSpan, value, style: "text" },
});

/** Two title rows and six rows on three pages. */
const sheet = (change: Partial<SheetPlan["page"]> = {}): SheetPlan => ({
  name: "All. 011-005",
  columns: [100, 200, 50],
  rows: [20, 5, 30, 40, 50, 60, 70, 80],
  cells: [
    cell(0, 0, "Missione", 3),
    ...[2, 3, 4, 5, 6, 7].map((row) => cell(row, 1, `riga ${row}`, 2)),
    cell(3, 0, "prima"),
  ],
  styles: { text: { fontSize: 10 } },
  images: [
    {
      ...{ data: "", type: "image/png", row: 4, column: 0, columns: 3, width: 79.7, height: 40 },
      alternativeText: "",
    },
  ],
  charts: [
    {
      ...{ kind: "bars", title: "", alternativeText: "", series: [] },
      categories: { row: 2, column: 0, rows: 2, columns: 1 },
      over: { row: 7, column: 0, rows: 1, columns: 3 },
    },
  ],
  page: {
    orientation: "portrait",
    margins: { top: 62, right: 34, bottom: 51, left: 42.5, header: 28, footer: 25 },
    header: { left: '&"Arial,Regular"&8Camera', center: "", right: "" },
    footer: { left: "", center: "", right: '&"Arial,Regular"&8Pagina &P di 9' },
    firstPageNumber: 4,
    titleRows: { first: 0, last: 1 },
    breaksBefore: [4, 6],
    ...change,
  },
});

const laidOut = (sheets: readonly SheetPlan[]) =>
  printedPages(sheets).map((page) => ({ ...page, ...pageContent(page) }));

const texts = (page: ReturnType<typeof laidOut>[number] | undefined) =>
  page?.rows.flatMap(({ cells }) => cells.map(({ cell: { value } }) => value));

describe("the pages of a sheet", () => {
  it("end where its breaks are, and repeat its title rows", () => {
    const pages = laidOut([sheet()]);
    expect(pages.map(texts)).toEqual([
      ["Missione", "riga 2", "riga 3", "prima"],
      ["Missione", "riga 4", "riga 5"],
      ["Missione", "riga 6", "riga 7"],
    ]);
    expect(pages.map(({ number, footer }) => [number, footer.right.text])).toEqual([
      [4, "Pagina 4 di 9"],
      [5, "Pagina 5 di 9"],
      [6, "Pagina 6 di 9"],
    ]);
  });

  it("have every cell where paper has it", () => {
    const [first, second] = laidOut([sheet()]);
    const placed = (page: typeof first, value: string) => {
      const found = page?.rows.flatMap(({ cells }) => cells).find((each) => each.cell.value === value);
      return found && [found.left, found.top, found.width, found.height].map((n) => Math.round(n * 10) / 10);
    };
    // 0.797 points a pixel, from the margins on.
    expect(placed(first, "Missione")).toEqual([42.5, 62, 279, 20]);
    expect(placed(first, "riga 3")).toEqual([122.2, 117, 199.3, 40]);
    expect(placed(second, "riga 4")).toEqual([122.2, 87, 199.3, 50]);
    expect([first?.width, first?.height]).toEqual([595.28, 841.89]);
  });

  it("have pictures in the middle of their columns, and charts over their cells", () => {
    const [, second, third] = laidOut([sheet()]);
    expect(second?.images).toMatchObject([{ top: 87, width: 79.7, height: 40 }]);
    expect(second?.images[0]?.left).toBeCloseTo(42.5 + (279 - 79.7) / 2, 1);
    expect(third?.charts).toMatchObject([{ left: 42.5, top: 62 + 25 + 70, height: 80 }]);
    expect([...(third?.images ?? []), ...(second?.charts ?? [])]).toEqual([]);
  });

  it("follow each other from sheet to sheet, each with its own side up", () => {
    const pages = laidOut([
      sheet(),
      sheet({ orientation: "landscape", titleRows: null, breaksBefore: [], firstPageNumber: 7 }),
    ]);
    expect(pages.map(({ number, width }) => [number, width])).toEqual([
      [4, 595.28],
      [5, 595.28],
      [6, 595.28],
      [7, 841.89],
    ]);
    expect(texts(pages[3])).toHaveLength(8);
  });
});

test.each([
  ['&"Arial,Regular"&8Pagina &P di 36', "Pagina 7 di 36", 8],
  ['&"Arial,Regular"&8 2026: Bilancio && piano', "2026: Bilancio & piano", 8],
  ["&B&12Titolo", "Titolo", 12],
  ["", "", 10],
  ["Ricerca &&P", "Ricerca &P", 10],
])("%p in a header reads %p, in %p points", (notation, text, fontSize) => {
  expect(runningLine(notation, 7)).toEqual({ text, fontSize });
});
