// SPDX-License-Identifier: EUPL-1.2
import { plainPlan } from "../sample-plans";
import { everyLabel } from "../opened-book";
import { handlersAttached, openExcel, type OpenedExcel } from "./opened-excel";

const SHEETS = [{ name: "Piano", cells: { A1: "x" } }, { name: "Note" }];

/** Opens a workbook that somebody listens to. */
async function listening(requirementSet: "1.9" | "1.14" | "1.17" = "1.17") {
  const excel = openExcel(SHEETS, { requirementSet });
  const changed = jest.fn();
  const stop = excel.workbook.onChange(changed);
  await handlersAttached();
  return { ...excel, changed, stop };
}

const plan = plainPlan("All. Copertina", [["Camera"]]);

describe.each(["1.9", "1.14", "1.17"] as const)("ExcelApi %s", (requirementSet) => {
  const own: readonly [string, (excel: OpenedExcel) => Promise<unknown>][] = [
    ["apply", ({ workbook }) => workbook.apply([{ sheet: "Piano", cell: "A1", expected: "x", value: "y" }])],
    ["writeSheets", ({ workbook }) => workbook.writeSheets([plan], { set: "allegato", replaceEdited: [] })],
    [
      "mark",
      ({ workbook }) => workbook.mark([{ sheet: "Piano", cell: "A1", severity: "error", message: "" }]),
    ],
    ["reveal", ({ workbook }) => workbook.reveal({ sheet: "Note", cell: "B2" })],
    ["read", ({ workbook }) => workbook.read(everyLabel)],
  ];
  test.each(own)("%s is no change", async (_, call) => {
    const excel = await listening(requirementSet);
    await call(excel);
    await handlersAttached();
    expect(excel.changed).not.toHaveBeenCalled();
  });

  const users: readonly [string, (excel: OpenedExcel) => void][] = [
    [
      "typing",
      ({ host }) => {
        host.user.type("Piano", "A1", "z");
      },
    ],
    [
      "pasting many cells",
      ({ host }) => {
        host.user.paste("Piano", "A1", [
          ["a", "b"],
          ["c", "d"],
        ]);
      },
    ],
    [
      "inserting rows",
      ({ host }) => {
        host.user.insertRows("Piano", 1);
      },
    ],
    [
      "adding a sheet",
      ({ host }) => {
        host.user.addSheet("Nuovo");
      },
    ],
    [
      "deleting a sheet",
      ({ host }) => {
        host.user.deleteSheet("Note");
      },
    ],
  ];
  test.each(users)("%s is one, also after we wrote", async (_, deed) => {
    const excel = await listening(requirementSet);
    await excel.workbook.writeSheets([plan], { set: "allegato", replaceEdited: [] });
    deed(excel);
    await handlersAttached();
    expect(excel.changed).toHaveBeenCalled();
  });
});

test.each<[string, (excel: OpenedExcel) => void]>([
  [
    "renaming",
    ({ host }) => {
      host.user.renameSheet("Note", "Appunti");
    },
  ],
  [
    "hiding",
    ({ host }) => {
      host.user.hideSheet("Note");
    },
  ],
  [
    "moving",
    ({ host }) => {
      host.user.moveSheet("Note", 0);
    },
  ],
])("%s a sheet is a change, where Excel tells", async (_, deed) => {
  const excel = await listening();
  deed(excel);
  await handlersAttached();
  expect(excel.changed).toHaveBeenCalled();
});

test("from 1.14 on, a change of ours that Excel tells late is known as ours", async () => {
  const excel = await listening("1.14");
  const tell = excel.host.onEvents;
  excel.host.onEvents = (events) =>
    setTimeout(() => {
      tell(events);
    }, 30);
  await excel.workbook.apply([{ sheet: "Piano", cell: "A1", expected: "x", value: "y" }]);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(excel.changed).not.toHaveBeenCalled();
});

test("what a co-author changes while we write is a change", async () => {
  const excel = await listening();
  const tell = excel.host.onEvents;
  excel.host.onEvents = (events) => {
    tell(
      events.map((event) => ({
        ...event,
        body: { ...event.body, source: "Remote", triggerSource: "Unknown" },
      })),
    );
  };
  await excel.workbook.apply([{ sheet: "Piano", cell: "A1", expected: "x", value: "y" }]);
  await handlersAttached();
  expect(excel.changed).toHaveBeenCalled();
});

test("handlers that Excel refused are attached by the next reading", async () => {
  const excel = openExcel(SHEETS);
  const [changed, selected] = [jest.fn(), jest.fn()];
  excel.host.user.startCellEdit();
  excel.workbook.onChange(changed);
  excel.workbook.onSelect(selected);
  await handlersAttached();
  excel.host.user.endCellEdit();
  excel.host.user.type("Piano", "A1", "z");
  await handlersAttached();
  expect(changed).not.toHaveBeenCalled();

  await excel.workbook.read(everyLabel);
  await handlersAttached();
  excel.host.user.type("Piano", "A1", "w");
  excel.host.user.select("Note", "C3");
  await handlersAttached();
  expect(changed).toHaveBeenCalledTimes(1);
  expect(selected).toHaveBeenCalledWith({ sheet: "Note", cell: "C3" });
});

test("handlers are taken off Excel with the last listener, and one set serves all", async () => {
  const excel = await listening();
  const registered = excel.host.session.registrations.size;
  const stopOther = excel.workbook.onChange(jest.fn());
  await handlersAttached();
  expect(excel.host.session.registrations.size).toBe(registered);
  excel.stop();
  await handlersAttached();
  expect(excel.host.session.registrations.size).toBe(registered);
  stopOther();
  await handlersAttached();
  expect(excel.host.session.registrations.size).toBe(0);
});

test("to stop listening never fails, even when the session is gone", async () => {
  const excel = await listening();
  excel.host.faults.always("session");
  expect(excel.stop).not.toThrow();
  await handlersAttached();
  excel.host.faults.clear();
  excel.host.user.type("Piano", "A1", "z");
  await handlersAttached();
  expect(excel.changed).not.toHaveBeenCalled();
});

test("the first cell of a merge, and of a selection, is the selected one", async () => {
  const excel = openExcel(SHEETS);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Piano").getRange("B2:D4").merge(false);
    await context.sync();
  });
  const selected = jest.fn();
  excel.workbook.onSelect(selected);
  await handlersAttached();
  excel.host.user.select("Piano", "B2:D4");
  await handlersAttached();
  expect(selected).toHaveBeenLastCalledWith({ sheet: "Piano", cell: "B2" });
});

test("the cell that is selected already is told once, in one small message, when the listening begins", async () => {
  const excel = openExcel(SHEETS);
  excel.host.user.select("Note", "C3");
  excel.host.batches.length = 0;
  const selected = jest.fn();
  excel.workbook.onSelect(selected);
  await handlersAttached();
  expect(selected.mock.calls).toEqual([[{ sheet: "Note", cell: "C3" }]]);
  expect(excel.host.batches).toHaveLength(2);
});
