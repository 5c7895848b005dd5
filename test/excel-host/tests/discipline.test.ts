// SPDX-License-Identifier: EUPL-1.2
import { eventsDelivered, onSheet, openHost } from "./support";

test("a property that was not loaded cannot be read", async () => {
  openHost();
  await onSheet(async (sheet, context) => {
    await context.sync();
    expect(() => sheet.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("a missing sheet is named with the statement that asked for it", async () => {
  openHost();
  const run = onSheet((sheet) => void sheet.load("name"), "Nope");
  await expect(run).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "getItem", statement: "var worksheet = worksheets.getItem(...);" },
  });
});

test("a range is of no use once its run is over, and Excel has let it go", async () => {
  const host = openHost();
  let kept: Excel.Range | undefined;
  await onSheet((sheet) => void (kept = sheet.getRange("A1").load("values")));
  await eventsDelivered();
  expect(host.session.referenceCount).toBe(0);
  expect(host.batches.map(({ isCleanUp }) => isCleanUp)).toEqual([false, true]);
  expect(() => kept?.load("address")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
});

test("a range that is tracked outlives its run, and follows its cells", async () => {
  const host = openHost();
  let kept: Excel.Range | undefined;
  await onSheet((sheet) => {
    kept = sheet.getRange("B2:C3");
    kept.track();
  });
  host.user.insertRows("Foglio1", 1, 2);
  host.user.deleteColumns("Foglio1", "B");
  kept?.load("address");
  await kept?.context.sync();
  expect(kept?.address).toBe("Foglio1!B4:B5");
  host.user.deleteRows("Foglio1", 4, 2);
  kept?.load("address");
  await expect(kept?.context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
});

test("null objects swallow what is done to them and what comes of them", async () => {
  const host = openHost();
  const before = host.snapshot();
  await Excel.run(async (context) => {
    const ghost = context.workbook.worksheets.getItemOrNullObject("Nope");
    const range = ghost.getRange("A1").getOffsetRange(1, 1);
    range.values = [[1]];
    range.format.fill.color = "red";
    ghost.names.add("x", "=1");
    range.load("address");
    ghost.load("name");
    await context.sync();
    expect([ghost.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
  expect(host.snapshot()).toEqual(before);
});

describe("what this host does not play, and what nobody plays, fails by name", () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["Worksheet.autoFilter", (sheet) => sheet.autoFilter.load("enabled")],
    ["Worksheet.getRange", (sheet) => sheet.getRange("A1").load("adress")],
    ["Range.adress", (sheet) => sheet.getRange("A1").load("adress")],
    ["Range.replaceAll()", (sheet) => sheet.getRange("A1").replaceAll("a", "b", {})],
    ["Range.text", (sheet) => sheet.getRange("A1").load("text")],
    ["writing Range.hyperlink", (sheet) => (sheet.getRange("A1").hyperlink = { address: "https://x" })],
    [
      "conditional formats of type DataBar",
      (sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"),
    ],
    ["Workbook.save()", (_sheet, context) => context.workbook.save()],
  ])("%s", async (message, batch) => {
    openHost();
    const run = onSheet((sheet, context) => void batch(sheet, context));
    const expected = message === "Worksheet.getRange" ? "adress" : message;
    await expect(run).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining(expected),
    });
  });
});

test("load() brings every property this host plays; a navigation brings all of its own", async () => {
  openHost();
  await onSheet(async (sheet, context) => {
    sheet.load();
    sheet.pageLayout.headersFooters.load();
    const range = sheet.getRange("A1").load("format, format/font");
    const sheets = context.workbook.worksheets.load({ name: true, pageLayout: { orientation: true } });
    await context.sync();
    expect([sheet.name, sheet.visibility, sheet.showGridlines]).toEqual(["Foglio1", "Visible", true]);
    expect(sheet.pageLayout.headersFooters.useSheetMargins).toBe(true);
    expect([range.format.wrapText, range.format.font.size]).toEqual([false, 11]);
    expect(sheets.items[0]?.pageLayout.orientation).toBe("Portrait");
  });
});

test("the log tells size, actions and which of them write", async () => {
  const host = openHost();
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A1").load("address");
  });
  const [batch] = host.syncs;
  expect(batch?.bytes).toBeGreaterThan(500);
  expect(batch?.responseBytes).toBeGreaterThan(100);
  expect(batch?.actions.filter(({ writes }) => writes).map(({ text }) => text)).toEqual([
    'Set Workbook.Worksheets["Foglio1"].GetRange("A1").Values',
  ]);
  expect(batch?.actions.at(-1)?.text).toBe('Query Workbook.Worksheets["Foglio1"].GetRange("A1") {address}');
});
