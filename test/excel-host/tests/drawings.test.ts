// SPDX-License-Identifier: EUPL-1.2
import { PIXEL } from "../../workbook/illustrated-plan";
import { onSheet, openHost, sheetOf } from "./support";

const GIF = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

describe("pictures", () => {
  test("stand where they are put, in points, and say what they show", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      const picture = sheet.shapes.addImage(PIXEL);
      picture.name = "Stemma";
      picture.lockAspectRatio = false;
      picture.left = 10;
      picture.top = 20;
      picture.width = 90;
      picture.height = 45;
      picture.placement = "OneCell";
      picture.altTextDescription = "Stemma della Camera";
    });
    expect(sheetOf(host).pictures).toEqual([
      {
        ...{ name: "Stemma", data: PIXEL, left: 10, top: 20, width: 90, height: 45, altTextTitle: "" },
        ...{ altTextDescription: "Stemma della Camera", lockAspectRatio: false, placement: "OneCell" },
      },
    ]);
  });

  test("keep their proportions unless told not to", async () => {
    const host = openHost();
    await onSheet((sheet) => void (sheet.shapes.addImage(PIXEL).width = 90));
    expect(sheetOf(host).pictures).toMatchObject([{ width: 90, height: 90 }]);
  });

  test("are found again, by name too, and are no step of the sheet's used cells", async () => {
    openHost();
    await onSheet(async (sheet, context) => {
      const picture = sheet.shapes.addImage(PIXEL);
      picture.name = "Stemma";
      await context.sync();
      picture.left = 5;
      sheet.shapes.load("items/name,items/left");
      const again = sheet.shapes.getItem("Stemma").load("type");
      const count = sheet.shapes.getCount();
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(sheet.shapes.items.map(({ name, left }) => [name, left])).toEqual([["Stemma", 5]]);
      expect([again.type, count.value, used.isNullObject]).toEqual(["Image", 1, true]);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["what is neither PNG nor JPEG", (sheet) => void sheet.shapes.addImage(GIF)],
    ["a data URL", (sheet) => void sheet.shapes.addImage(`data:image/png;base64,${PIXEL}`)],
    ["a place off the sheet", (sheet) => void (sheet.shapes.addImage(PIXEL).left = -1)],
    ["no width", (sheet) => void (sheet.shapes.addImage(PIXEL).width = 0)],
  ])("%s is refused", async (_what, add) => {
    openHost();
    await expect(onSheet(add)).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("charts", () => {
  test("have a series for each column, names, colours, labels and axes", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      const chart = sheet.charts.add("BarClustered", sheet.getRange("B2:B4"), "Columns");
      chart.title.text = "Risorse";
      chart.legend.visible = false;
      chart.format.font.size = 8;
      const series = chart.series.getItemAt(0);
      series.name = "2027";
      series.setXAxisValues(sheet.getRange("A2:A4"));
      series.format.fill.setSolidColor("#14304F");
      series.hasDataLabels = true;
      series.dataLabels.position = "OutsideEnd";
      chart.series.add("2026").setValues(sheet.getRange("C2:C4"));
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.visible = false;
    });
    expect(sheetOf(host).charts).toMatchObject([
      {
        ...{ name: "Grafico 1", type: "BarClustered", title: { text: "Risorse" } },
        ...{ legend: { visible: false }, look: { "font.size": 8 } },
        series: [
          {
            ...{ name: "2027", values: "B2:B4", categories: "A2:A4", hasDataLabels: true },
            ...{ look: { fill: "#14304F" }, labels: { position: "OutsideEnd" } },
          },
          { name: "2026", values: "C2:C4", categories: null, hasDataLabels: false },
        ],
        categoryAxis: { reversePlotOrder: true },
        valueAxis: { visible: false },
      },
    ]);
  });

  test("cover whole cells, or stand where they are put", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange("1:1").format.rowHeight = 30;
      sheet.getRange("B:B").format.columnWidth = 100;
      const source = sheet.getRange("A1:A2");
      sheet.charts.add("ColumnClustered", source, "Columns").setPosition("B2", "C3");
      const other = sheet.charts.add("ColumnClustered", source, "Columns");
      other.left = 7;
      other.height = 80;
    });
    expect(sheetOf(host).charts).toMatchObject([
      { left: 48, top: 30, width: 148, height: 30 },
      { left: 7, top: 0, width: 360, height: 80 },
    ]);
  });

  test("are found again by name, and deleted", async () => {
    const host = openHost();
    await onSheet(async (sheet, context) => {
      sheet.charts.add("BarClustered", sheet.getRange("A1:A2"), "Columns").name = "Mio";
      await context.sync();
      const none = sheet.charts.getItemOrNullObject("Altro");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.charts.getItem("Mio").delete();
    });
    expect(sheetOf(host).charts).toEqual([]);
  });

  test("a series of several rows and columns is refused", async () => {
    openHost();
    const set = onSheet((sheet) => {
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:A2"), "Columns");
      chart.series.getItemAt(0).setValues(sheet.getRange("A1:B2"));
    });
    await expect(set).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("drawings go with the copy of their sheet, and come back with undo", async () => {
  const host = openHost({ requirementSet: "1.20" });
  await onSheet((sheet) => {
    sheet.shapes.addImage(PIXEL);
    sheet.charts.add("BarClustered", sheet.getRange("A1:A2"), "Columns");
  });
  const name = host.user.copySheet("Foglio1");
  await onSheet((sheet) => void (sheet.charts.getItem("Grafico 1").name = "Mio"));
  expect(sheetOf(host, name)).toMatchObject({ pictures: [{ data: PIXEL }], charts: [{ name: "Grafico 1" }] });
  host.user.undo();
  expect(sheetOf(host).charts).toMatchObject([{ name: "Grafico 1" }]);
});

describe("named styles", () => {
  test("bring their font and line, and leave the rest", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1").format.fill.color = "red";
      sheet.getRanges("A1,B2").style = "Heading1";
    });
    expect(sheetOf(host).cells.A1?.format).toMatchObject({
      ...{ style: "Heading1", numberFormat: "@", fill: { color: "#FF0000" } },
      ...{ font: { bold: true, size: 15 }, borders: { bottom: { weight: "Thick" } } },
    });
    expect(sheetOf(host).cells.B2?.format?.style).toBe("Heading1");
  });

  test("go by the names of the enumeration", async () => {
    openHost();
    const set = onSheet((sheet) => void (sheet.getRange("A1").style = "Heading 1"));
    await expect(set).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
