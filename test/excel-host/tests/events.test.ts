// SPDX-License-Identifier: EUPL-1.2
import type { ExcelHost, ExcelHostOptions } from "../excel-host";
import { eventsDelivered, onSheet, openHost } from "./support";

type Seen = Readonly<Record<string, unknown>>;

/** A host whose sheet events of every kind are noted. */
async function watched(options: ExcelHostOptions = {}): Promise<{ host: ExcelHost; seen: Seen[] }> {
  const host = openHost(options);
  const seen: Seen[] = [];
  const note = (event: object): Promise<void> => {
    const { getRange: _a, getRangeOrNullObject: _b, ...plain } = event as Seen;
    seen.push(plain);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(note);
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onActivated.add(note);
    worksheets.onSelectionChanged.add(note);
    if (host.session.supports("1.17")) {
      worksheets.onNameChanged.add(note);
      worksheets.onMoved.add(note);
      worksheets.onVisibilityChanged.add(note);
    }
    await context.sync();
  });
  return { host, seen };
}

test("a single edited cell comes with its values, several without", async () => {
  const { host, seen } = await watched();
  host.user.type("Foglio1", "B2", "12,5");
  host.user.paste("Foglio1", "A1", [["a", "b"]]);
  host.user.clear("Foglio1", "B2");
  await eventsDelivered();
  expect(seen).toMatchObject([
    {
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      address: "B2",
      source: "Local",
      triggerSource: "Unknown",
      details: { valueBefore: "", valueAfter: 12.5, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
    },
    { address: "A1:B1", details: undefined },
    { address: "B2", details: { valueBefore: 12.5, valueAfter: "" } },
  ]);
});

test("rows and columns, in and out", async () => {
  const { host, seen } = await watched();
  host.user.insertRows("Foglio1", 3, 2);
  host.user.deleteColumns("Foglio1", "B");
  await eventsDelivered();
  expect(seen).toMatchObject([
    { changeType: "RowInserted", address: "3:4", changeDirectionState: { insertShiftDirection: "Down" } },
    { changeType: "ColumnDeleted", address: "B:B", changeDirectionState: { deleteShiftDirection: "Left" } },
  ]);
});

test("sheets added, named, moved, hidden, brought to the front and deleted", async () => {
  const { host, seen } = await watched();
  host.user.addSheet("B");
  host.user.renameSheet("B", "C");
  host.user.moveSheet("C", 0);
  host.user.activate("C");
  host.user.hideSheet("C");
  host.user.deleteSheet("C");
  host.user.select("Foglio1", "B2:C3");
  await eventsDelivered();
  expect(
    seen.map(({ type, nameAfter, positionAfter, visibilityAfter, address }) =>
      [type, nameAfter, positionAfter, visibilityAfter, address].filter((part) => part !== undefined),
    ),
  ).toEqual([
    ["WorksheetAdded"],
    ["WorksheetNameChanged", "C"],
    ["WorksheetMoved", 0],
    ["WorksheetActivated"],
    ["WorksheetActivated"],
    ["WorksheetVisibilityChanged", "Hidden"],
    ["WorksheetDeleted"],
    ["WorksheetSelectionChanged", "B2:C3"],
  ]);
});

test("the add-in hears of its own changes, from 1.14 on told apart, and can turn that off", async () => {
  const { seen } = await watched({ requirementSet: "1.14" });
  await onSheet((sheet) => void (sheet.getRange("A1").values = [[1]]));
  await eventsDelivered();
  expect(seen).toMatchObject([{ address: "A1", triggerSource: "ThisLocalAddin" }]);
  await onSheet((sheet, context) => {
    context.runtime.enableEvents = false;
    sheet.getRange("A2").values = [[1]];
  });
  await eventsDelivered();
  expect(seen).toHaveLength(1);
});

test("before 1.14 nobody says who made a change", async () => {
  const { host, seen } = await watched({ requirementSet: "1.9" });
  host.user.type("Foglio1", "A1", "x");
  await eventsDelivered();
  expect(seen[0]?.triggerSource).toBeUndefined();
});

test("a handler of one sheet hears of that sheet alone, until it is removed", async () => {
  const host = openHost();
  host.user.addSheet("B");
  const seen: string[] = [];
  const handler = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("B").load("id");
    await context.sync();
    const added = sheet.onChanged.add((event) => Promise.resolve(void seen.push(event.address)));
    await context.sync();
    return added;
  });
  host.user.type("Foglio1", "A1", "x");
  host.user.type("B", "A2", "x");
  await eventsDelivered();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.user.type("B", "A3", "x");
  await eventsDelivered();
  expect(seen).toEqual(["A2"]);
  expect(host.session.registrations.size).toBe(0);
});

test("the old selection event of the workbook", async () => {
  const host = openHost();
  let heard = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => {
      heard++;
    });
    await context.sync();
  });
  host.user.select("Foglio1", "C3");
  await eventsDelivered();
  expect(heard).toBe(1);
  await Excel.run(async (context) => {
    const [range, cell] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
    range.load("address");
    cell.load("address");
    await context.sync();
    expect([range.address, cell.address]).toEqual(["Foglio1!C3", "Foglio1!C3"]);
  });
});

test("a new host hears nothing from the handlers of the one before", async () => {
  const { host, seen } = await watched();
  const second = openHost();
  await onSheet((_sheet, context) => void context.workbook.worksheets.onChanged.add(() => Promise.resolve()));
  second.user.type("Foglio1", "A1", "x");
  host.user.type("Foglio1", "A1", "x");
  await eventsDelivered();
  expect(seen).toEqual([]);
});
