// SPDX-License-Identifier: EUPL-1.2
import { createSession } from "../../../src/taskpane/session/session";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import { createExcelHost } from "../../excel-host/excel-host";
import { smallPlan } from "../../support/small-plan";

const SHEET = "011-005";
const INDICATORS = "/programmes/0/objectives/0/indicators";

async function opened() {
  const host = createExcelHost({ requirementSet: "1.20" }).load({ sheets: smallPlan(), leftAside: [] });
  installHost(host);
  const session = createSession(createExcelWorkbook());
  const close = session.open();
  await session.check();
  const fill = (at: string, text: string) => session.fill([{ at, text }]);
  const names = () =>
    session.getState().latest?.document.plan.programmes[0]?.objectives[0]?.indicators.map(({ name }) => name);
  const cellOf = (at: string): string => session.getState().latest?.document.places[at]?.cell ?? "";
  return { host, session, close, fill, names, cellOf };
}

test("a change that Excel's own undo took back is forgotten, and the one before it taken back next", async () => {
  const { host, session, close, fill, names } = await opened();
  await fill(`${INDICATORS}/0/name`, "Primo");
  await fill(`${INDICATORS}/1/name`, "Secondo");
  host.user.undo();
  await session.undo();
  expect(session.getState().notice).toMatchObject({ kind: "undone" });
  expect(names()).toEqual(["Primo", "Corsi tenuti"]);
  await session.undo();
  expect(names()).toEqual(["Imprese assistite", "Corsi tenuti"]);
  expect(session.getState().undoable).toBe(false);
  close();
});

test("a change whose cell holds something else is told with its place, and left out the next time", async () => {
  const { host, session, close, fill, names, cellOf } = await opened();
  await fill(`${INDICATORS}/0/name`, "Primo");
  await fill(`${INDICATORS}/1/name`, "Secondo");
  const cell = cellOf(`${INDICATORS}/1/name`);
  host.user.type(SHEET, cell, "Altro");
  await session.undo();
  expect(session.getState()).toMatchObject({
    notice: {
      kind: "not-undone",
      what: "field",
      error: { code: "changed-meanwhile", details: [`${SHEET}!${cell}`] },
    },
    undoable: true,
  });
  await session.undo();
  expect(session.getState().notice).toMatchObject({ kind: "undone" });
  expect(names()).toEqual(["Imprese assistite", "Altro"]);
  expect(session.getState().undoable).toBe(false);
  close();
});

test("a change that is told can be taken back once its cell is as it was left", async () => {
  const { host, session, close, fill, names, cellOf } = await opened();
  await fill(`${INDICATORS}/0/name`, "Primo");
  const cell = cellOf(`${INDICATORS}/0/name`);
  host.user.type(SHEET, cell, "Altro");
  await session.undo();
  host.user.type(SHEET, cell, "Primo");
  await session.undo();
  expect(names()).toEqual(["Imprese assistite", "Corsi tenuti"]);
  close();
});

test("rows that Excel's own undo brought back do not come twice", async () => {
  const { host, session, close, names } = await opened();
  await session.grow({ kind: "remove", element: `${INDICATORS}/0` }, true);
  expect(names()).toEqual(["Corsi tenuti"]);
  host.user.undo();
  await session.undo();
  expect(session.getState().notice).toMatchObject({ kind: "not-undone", what: "rows" });
  expect(names()).toEqual(["Imprese assistite", "Corsi tenuti"]);
  close();
});

test("rows that come back have their drop-downs again", async () => {
  const { host, session, close, names } = await opened();
  await session.setListed(true);
  const lists = () =>
    host.workbook
      .sheet(SHEET)
      .validations.flatMap(({ rects, settings: { rule } }) =>
        rects.map((rect) => JSON.stringify([rect, rule])),
      );
  const before = lists().sort();
  expect(before.length).toBeGreaterThan(0);
  await session.grow({ kind: "remove", element: `${INDICATORS}/0` }, true);
  await session.undo();
  expect(names()).toEqual(["Imprese assistite", "Corsi tenuti"]);
  expect(lists().sort()).toEqual(before);
  close();
});
