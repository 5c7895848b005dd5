// SPDX-License-Identifier: EUPL-1.2
import { onSheet, openHost, sheetOf } from "./support";

test("a custom rule with its look, first in force before those there were", async () => {
  const host = openHost();
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").conditionalFormats.add("CellValue").cellValue.rule = {
      formula1: "=0",
      operator: "LessThan",
    };
    const format = sheet.getRanges("A1,C3").conditionalFormats.add("Custom");
    format.custom.rule.formula = '=AND(A1<>"",TRUE)';
    format.custom.format.fill.color = "#ffc7ce";
    format.custom.format.font.color = "red";
    format.custom.format.font.bold = true;
    format.custom.format.borders.getItem("EdgeTop").style = "Continuous";
    format.stopIfTrue = true;
  });
  expect(sheetOf(host).conditionalFormats).toMatchObject([
    {
      type: "Custom",
      ranges: ["A1", "C3"],
      formula: '=AND(A1<>"",TRUE)',
      stopIfTrue: true,
      look: {
        fillColor: "#FFC7CE",
        font: { color: "#FF0000", bold: true },
        borders: { EdgeTop: { style: "Continuous" } },
      },
    },
    { type: "CellValue", ranges: ["A1:B2"], rule: { formula1: "=0", operator: "LessThan" } },
  ]);
});

test("those that touch a range are found by id, told by type, and deleted", async () => {
  const host = openHost();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("D4").conditionalFormats.add("ContainsText").textComparison.rule = {
      operator: "Contains",
      text: "x",
    };
    const all = sheet.getRange().conditionalFormats.load("items/id, items/type, items/priority");
    const some = sheet.getRange("B2:C9").conditionalFormats.load("items/type");
    const none = sheet.getRange("F1").conditionalFormats.getCount();
    await context.sync();
    expect(all.items.map(({ type, priority }) => [type, priority])).toEqual([
      ["ContainsText", 0],
      ["Custom", 1],
    ]);
    expect([some.items.map(({ type }) => type), none.value]).toEqual([["Custom"], 0]);
    const rules = all.items.map((item) => item.customOrNullObject.load("rule/formula"));
    const ranges = all.items.map((item) => item.getRange().load("address"));
    await context.sync();
    expect(rules.map((rule) => (rule.isNullObject ? null : rule.rule.formula))).toEqual([null, "=TRUE"]);
    expect(ranges.map(({ address }) => address)).toEqual(["Foglio1!D4", "Foglio1!A1:B2"]);
    sheet
      .getRange()
      .conditionalFormats.getItem(all.items[1]?.id ?? "")
      .delete();
  });
  expect(sheetOf(host).conditionalFormats.map(({ ranges }) => ranges)).toEqual([["D4"]]);
});

test("clearing a part leaves the rest", async () => {
  const host = openHost();
  await onSheet((sheet) => {
    sheet.getRange("A1:C3").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("B2").conditionalFormats.clearAll();
  });
  expect(sheetOf(host).conditionalFormats[0]?.ranges).toEqual(["A1:C1", "A2", "C2", "A3:C3"]);
  await onSheet((sheet) => sheet.getRange().conditionalFormats.clearAll());
  expect(sheetOf(host).conditionalFormats).toEqual([]);
});

test("a rule that is no formula is refused", async () => {
  openHost();
  const run = onSheet(
    (sheet) => void (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=("),
  );
  await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("validation: a list from a range, prompts, and what several cells share", async () => {
  const host = openHost();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").dataValidation.rule = {
      list: { inCellDropDown: true, source: sheet.getRange("Z1:Z3") },
    };
    sheet.getRange("A2").dataValidation.prompt = { showPrompt: true, title: "t", message: "m" };
    const [one, all] = [sheet.getRange("A1").dataValidation, sheet.getRange("A1:A3").dataValidation];
    one.load("rule, type");
    all.load("prompt, type");
    await context.sync();
    expect([one.type, all.type, all.prompt]).toEqual(["List", "Inconsistent", null]);
    sheet.getRange("A3").dataValidation.clear();
  });
  const list = { inCellDropDown: true, source: "=Foglio1!$Z$1:$Z$3" };
  expect(sheetOf(host).validations).toMatchObject([
    { ranges: ["A1"], settings: { rule: { list } } },
    { ranges: ["A2"], settings: { rule: { list }, prompt: { title: "t" } } },
  ]);
  const long = onSheet((sheet) => {
    sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "x,".repeat(128) } };
  });
  await expect(long).rejects.toMatchObject({ code: "InvalidArgument" });
});
