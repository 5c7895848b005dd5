// SPDX-License-Identifier: EUPL-1.2
import { onSheet, openHost, sheetOf } from "./support";

test("the whole page set-up", async () => {
  const host = openHost();
  await onSheet((sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.setPrintArea("A1:H40");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintTitleColumns(sheet.getRange("A:A"));
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
    pageLayout.leftMargin = 36;
    pageLayout.firstPageNumber = 3;
    pageLayout.centerHorizontally = true;
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "Pagina &P di 23";
    sheet.horizontalPageBreaks.add("A21:A21");
    sheet.horizontalPageBreaks.add("C11");
    sheet.verticalPageBreaks.add(sheet.getRange("F1"));
  });
  expect(sheetOf(host)).toMatchObject({
    horizontalBreaks: [10, 20],
    verticalBreaks: [5],
    pageLayout: {
      printArea: ["A1:H40"],
      titleRows: "1:2",
      titleColumns: "A:A",
      settings: {
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
        leftMargin: 36,
        topMargin: 72,
        bottomMargin: 54,
        firstPageNumber: 3,
        centerHorizontally: true,
      },
      headersFooters: { texts: { defaultForAllPages: { rightFooter: "Pagina &P di 23", leftFooter: "" } } },
    },
  });
});

test("is read back, with null objects for what is not set", async () => {
  openHost();
  await onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.load("orientation, zoom, paperSize, firstPageNumber");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    expect([area.isNullObject, titles.isNullObject]).toEqual([true, true]);
    expect([
      pageLayout.orientation,
      pageLayout.zoom,
      pageLayout.paperSize,
      pageLayout.firstPageNumber,
    ]).toEqual(["Portrait", { scale: 100 }, "A4", ""]);
    pageLayout.setPrintArea(sheet.getRanges("A1:B2,D4"));
    pageLayout.getPrintAreaOrNullObject().load("address");
    const set = pageLayout.getPrintArea().load("address");
    await context.sync();
    expect(set.address).toBe("Foglio1!A1:B2,Foglio1!D4");
  });
});

test("page breaks are listed, deleted and removed", async () => {
  const host = openHost();
  await onSheet(async (sheet, context) => {
    const first = sheet.horizontalPageBreaks.add("A5");
    sheet.horizontalPageBreaks.add("A9");
    sheet.horizontalPageBreaks.add("B9");
    sheet.horizontalPageBreaks.load("items/rowIndex");
    const cell = first.getCellAfterBreak().load("address");
    await context.sync();
    expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([4, 8]);
    expect(cell.address).toBe("Foglio1!A5");
    sheet.horizontalPageBreaks.items[0]?.delete();
    await context.sync();
    expect(sheetOf(host).horizontalBreaks).toEqual([8]);
    sheet.horizontalPageBreaks.removePageBreaks();
  });
  expect(sheetOf(host).horizontalBreaks).toEqual([]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a break before the first row", (sheet) => void sheet.horizontalPageBreaks.add("A1")],
  ["a negative margin", (sheet) => void (sheet.pageLayout.topMargin = -1)],
  ["a scale of 5", (sheet) => void (sheet.pageLayout.zoom = { scale: 5 })],
  [
    "a header of 256",
    (sheet) => void (sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = "x".repeat(256)),
  ],
])("%s is refused", async (_name, set) => {
  openHost();
  await expect(onSheet(set)).rejects.toMatchObject({ code: "InvalidArgument" });
});
