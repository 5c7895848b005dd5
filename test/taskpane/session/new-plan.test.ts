// SPDX-License-Identifier: EUPL-1.2
import { defaultSettings } from "../../../src/plan/settings";
import { createSession } from "../../../src/taskpane/session/session";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { fakeWorkbook, sheetOf } from "../../support/fake-workbook";
import { snapshotOf } from "../../new-plan/snapshot-of";
import { smallPlan } from "../../support/small-plan";

const REQUEST = {
  chamber: "Camera di commercio di Lucca",
  year: 2027,
  programmes: [{ missionCode: "011", programmeCode: "005" }],
};

test("a plan is written, read, and opened at its first objective", async () => {
  const workbook = fakeWorkbook([sheetOf("Foglio1", [])]);
  const { addSheets } = workbook;
  workbook.addSheets = async (plans, named) => {
    expect(named).toEqual([{ name: "PIRA_Modello", sheet: "Copertina", cell: "A10" }]);
    await addSheets(plans, named);
    workbook.snapshot = snapshotOf(plans);
  };
  const session = createSession(workbook);
  await session.createPlan(REQUEST);
  expect(workbook.calls).toEqual([
    "addSheets Copertina, Premessa, Quadro, 011-005",
    "read",
    "reveal 011-005!C4",
  ]);
  const { view, form, notice } = session.getState();
  expect(view.kind).toBe("checked");
  expect(form.element).toBe("/programmes/0/objectives/0");
  expect(notice).toEqual({ kind: "created", sheets: 4 });
});

test("a plan that cannot be written leaves everything as it was", async () => {
  const workbook = fakeWorkbook([sheetOf("Foglio1", [])]);
  workbook.fail("addSheets", new WorkbookError("protected"));
  const session = createSession(workbook);
  await session.createPlan(REQUEST);
  expect(workbook.calls).toEqual(["addSheets Copertina, Premessa, Quadro, 011-005"]);
  expect(session.getState()).toMatchObject({
    notice: { kind: "failed", attempt: "create", error: { code: "protected" } },
    task: null,
  });
});

test("a plan that is stopped leaves everything as it was, and that is no failure", async () => {
  const workbook = fakeWorkbook([sheetOf("Foglio1", [])]);
  const release = workbook.hold("addSheets");
  const session = createSession(workbook);
  const creating = session.createPlan(REQUEST);
  expect(session.getState().stop).toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(session.getState().stop).toBe("offered");
  session.stop();
  expect(session.getState().stop).toBe("asked");
  release();
  await creating;
  expect(session.getState()).toMatchObject({
    notice: { kind: "stopped", attempt: "create" },
    ...{ task: null, stop: null },
  });
  expect(workbook.calls).not.toContain("read");
});

test("settings are written on their sheet, and read again", async () => {
  const workbook = fakeWorkbook(smallPlan());
  const session = createSession(workbook);
  await session.check();
  await session.saveSettings({ ...defaultSettings(), centres: ["Area A"] });
  expect(workbook.calls).toEqual(["read", "writeSheets", "read"]);
  expect(session.getState().notice).toEqual({ kind: "settled", sheet: "Impostazioni" });
});
