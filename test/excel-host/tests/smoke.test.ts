// SPDX-License-Identifier: EUPL-1.2
import { createExcelHost } from "../excel-host";

test("smoke", async () => {
  const host = createExcelHost({ today: new Date(2018, 0, 1) });
  installHost(host);
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.onChanged.add(async (event) => void seen.push([event.type, event.address, event.details]));
    sheets.onAdded.add(async (event) => void seen.push([event.type, event.worksheetId]));
    sheets.onDeleted.add(async (event) => void seen.push([event.type]));
    sheets.onNameChanged.add(async (event) => void seen.push([event.type, event.nameAfter]));
    context.workbook.onSelectionChanged.add(async (event) => void seen.push(["sel", Object.keys(event)]));
    await context.sync();
    const sheet = sheets.add("Dati");
    await context.sync();
    sheet.getRange("A1:D500").values = Array.from({ length: 500 }, (_, r) => [r, "a", "b", "c"]);
    sheet.getRange("F1:I1").values = [["1-5", "80%", "3/5", "'=x"]];
    sheet.names.add("_PIRA_allegato", '="pira/1 final 12345678901234"').visible = false;
    await context.sync();
    const used = sheet.getUsedRange(true).load("address, values");
    const names = sheet.names.load("items/name,items/visible,items/value,items/formula,items/type");
    await context.sync();
    expect(used.address).toBe("Dati!A1:I500");
    expect(used.values[0]).toEqual([0, "a", "b", "c", "", 43105, 0.8, 43164, "=x"]);
    expect(names.items[0]?.value).toBe("pira/1 final 12345678901234");
    const cf = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
    cf.custom.rule.formula = '=AND(TRUE,"x"="x")';
    cf.custom.format.fill.color = "#FF0000";
    cf.custom.format.borders.getItem("EdgeTop").style = "Continuous";
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "&A";
    sheet.pageLayout.setPrintArea("A1:H40");
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.setPrintMargins("Centimeters", { top: 1, left: 1 });
    sheet.horizontalPageBreaks.add("A21:A21");
    sheet.horizontalPageBreaks.add(sheet.getRange("A31"));
    sheet.getRanges("A1:A2,C1").format.font.bold = true;
    sheet.getRange("A1:B2").merge();
    sheet
      .getRange("A5:A6")
      .setCellProperties([[{ format: { borders: { bottom: { style: "Continuous" } } } }], [{}]]);
    sheet.getRange("1:2").setRowProperties([{ format: { rowHeight: 30 } }, { format: { rowHeight: 40 } }]);
    await context.sync();
    const formats = sheet.getRange().conditionalFormats.load("items/type,items/id");
    await context.sync();
    const customs = formats.items.map((item) =>
      item.customOrNullObject.load("rule/formula, format/fill/color"),
    );
    await context.sync();
    expect(customs[0]?.rule.formula).toContain("AND");
    formats.items[0]?.delete();
    const ghost = sheets.getItemOrNullObject("nope");
    ghost.getRange("A1").values = [[1]];
    await context.sync();
    expect(ghost.isNullObject).toBe(true);
    sheet.name = "Dati 2";
    sheet.delete();
    await context.sync();
  });
  host.user.type("Foglio1", "A1", "31/12");
  host.user.paste("Foglio1", "A1", [["a", "b"]]);
  host.user.select("Foglio1", "C3");
  await new Promise((resolve) => setTimeout(resolve, 10));
});
