// SPDX-License-Identifier: EUPL-1.2
import { onSheet, openHost, sheetOf } from "./support";

test("a name holds a text, a number, a range or an error", async () => {
  openHost();
  await onSheet(async (sheet, context) => {
    const { names } = context.workbook;
    names.add("testo", '="pira/1 ""x"""');
    names.add("numero", "=1+1", "due");
    names.add("zona", sheet.getRange("A1:B2"));
    names.add("rotto", "=#REF!$A$1");
    names.load(
      "items/name, items/type, items/value, items/formula, items/comment, items/scope, items/visible",
    );
    await context.sync();
    const found = names.items.map(({ name, type, value, formula }) => [
      name,
      type,
      value as unknown,
      formula as unknown,
    ]);
    expect(found).toEqual([
      ["testo", "String", 'pira/1 "x"', '="pira/1 ""x"""'],
      ["numero", "Integer", 2, "=1+1"],
      ["zona", "Range", "Foglio1!$A$1:$B$2", "=Foglio1!$A$1:$B$2"],
      ["rotto", "Error", "#REF!", "=#REF!$A$1"],
    ]);
    expect(names.items[1]).toMatchObject({ comment: "due", scope: "Workbook", visible: true });
  });
});

test.each([
  ["A1", "=1"],
  ["R1", "=1"],
  ["due parole", "=1"],
  ["1a", "=1"],
  ["x", "1"],
  ["x", "=1 ? 2"],
  ["x", `="${"a".repeat(256)}"`],
])("«%s» %s is refused", async (name, formula) => {
  openHost();
  const run = onSheet((sheet) => void sheet.names.add(name, formula));
  await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a name is unique in its scope, whatever its case; a sheet's hides the workbook's", async () => {
  const host = openHost();
  await onSheet((sheet, context) => {
    context.workbook.names.add("x", "=1");
    sheet.names.add("X", "=2");
    sheet.getRange("A1").formulas = [["=x"]];
  });
  expect(sheetOf(host).cells.A1?.value).toBe(2);
  const again = onSheet((sheet) => void sheet.names.add("x", "=3"));
  await expect(again).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});

test("a name lives on after its batch, is changed and deleted", async () => {
  const host = openHost();
  await onSheet(async (sheet, context) => {
    const name = sheet.names.add("_segno", '="a"');
    name.visible = false;
    await context.sync();
    name.formula = '="b"';
    name.comment = "nota";
    const none = sheet.names.getItemOrNullObject("nessuno").load("value");
    const { worksheet } = name;
    worksheet.load("name");
    await context.sync();
    expect([none.isNullObject, worksheet.name]).toEqual([true, "Foglio1"]);
  });
  expect(sheetOf(host).names).toEqual([{ name: "_segno", formula: '="b"', comment: "nota", visible: false }]);
  await onSheet((sheet) => sheet.names.getItem("_SEGNO").delete());
  expect(sheetOf(host).names).toEqual([]);
});
