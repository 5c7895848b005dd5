// SPDX-License-Identifier: EUPL-1.2
import { cellOf, onSheet, openHost } from "./support";

test("the user goes back step by step", () => {
  const host = openHost();
  const states = [host.snapshot()];
  const acts: readonly (() => void)[] = [
    () => host.user.type("Foglio1", "A1", "x"),
    () => host.user.mergeCells("Foglio1", "A1:B1"),
    () => host.user.formatCells("Foglio1", "C1", "0.00"),
    () => host.user.insertRows("Foglio1", 1),
    () => host.user.renameSheet("Foglio1", "Uno"),
  ];
  for (const act of acts) {
    act();
    states.push(host.snapshot());
  }
  for (const state of states.slice(0, -1).reverse()) {
    host.user.undo();
    expect(host.snapshot()).toEqual(state);
  }
  expect(() => host.user.undo()).toThrow("nothing to undo");
});

test("what is taken back is told like any other edit", async () => {
  const host = openHost();
  const heard: string[] = [];
  await onSheet((sheet) => {
    sheet.onChanged.add(({ address, changeType }) => {
      heard.push(`${changeType} ${address}`);
      return Promise.resolve();
    });
  });
  host.user.paste("Foglio1", "B2", [
    ["x", "y"],
    ["z", ""],
  ]);
  host.user.formatCells("Foglio1", "D1", "0.00");
  host.user.undo();
  host.user.undo();
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toEqual(["RangeEdited B2:C3", "RangeEdited B2:C3"]);
});

test("before 1.19 an add-in's change empties the undo stack, its reading does not", async () => {
  const host = openHost({ requirementSet: "1.17" });
  host.user.type("Foglio1", "A1", "x");
  await onSheet((sheet) => void sheet.getRange("A1").load("values"));
  expect(host.undo.length).toBe(1);
  await onSheet((sheet) => void (sheet.getRange("B1").values = [[1]]));
  expect(() => host.user.undo()).toThrow("nothing to undo");
});

test("from 1.19 on an add-in's change is a step like any other", async () => {
  const host = openHost({ requirementSet: "1.19" });
  host.user.type("Foglio1", "A1", "x");
  await onSheet((sheet) => void (sheet.getRange("A1").values = [["y"]]));
  host.user.undo();
  expect(cellOf(host, "A1").value).toBe("x");
  host.user.undo();
  expect(cellOf(host, "A1").value).toBe("");
});

test.each<["PC" | "OfficeOnline", string[]]>([
  [
    "PC",
    ["Worksheet.copy", "Worksheet.name", "Worksheet.position", "Worksheet.visibility", "Worksheet.delete"],
  ],
  ["OfficeOnline", ["Worksheet.copy", "Worksheet.delete", "NamedItem.comment"]],
])("calls that clear the stack on %s are noted, whatever the version", async (platform, expected) => {
  const host = openHost({ requirementSet: "1.20", platform });
  host.user.type("Foglio1", "A1", "x");
  await onSheet((sheet, context) => {
    const copy = sheet.copy("End");
    copy.name = "Copia";
    copy.position = 0;
    copy.visibility = "Hidden";
    copy.delete();
    context.workbook.names.add("nome", "=1").comment = "nota";
  });
  expect(host.undoCleared).toEqual(expected);
  expect(host.undo.length).toBe(0);
});
