// SPDX-License-Identifier: EUPL-1.2
import type { Plan } from "../../../src/plan/plan";
import { createSession } from "../../../src/taskpane/session/session";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { fakeWorkbook } from "../../support/fake-workbook";
import { smallPlan } from "../../support/small-plan";

const OBJECTIVE = "/programmes/0/objectives/0";

async function opened() {
  const workbook = fakeWorkbook(smallPlan());
  const session = createSession(workbook);
  session.open();
  await session.check();
  const plan = (): Plan => {
    const { latest } = session.getState();
    if (!latest) throw new Error("No plan");
    return latest.document.plan;
  };
  const names = () => plan().programmes[0]?.objectives[0]?.indicators.map(({ name }) => name);
  const before = JSON.stringify(workbook.snapshot);
  return { workbook, session, plan, names, before };
}

it("adds an indicator with its rows, opens it in the form, and takes it back", async () => {
  const { workbook, session, plan, names, before } = await opened();
  await session.grow({ kind: "add", element: `${OBJECTIVE}/indicators` });
  expect(names()).toEqual(["Imprese assistite", "Corsi tenuti", ""]);
  expect(plan().programmes[0]?.objectives[0]?.declaredIndicators).toBe(3);
  expect(session.getState()).toMatchObject({
    notice: { kind: "grown", action: "add" },
    form: { element: `${OBJECTIVE}/indicators/2` },
    undoable: true,
  });
  await session.undo();
  expect(JSON.parse(JSON.stringify(workbook.snapshot))).toEqual(JSON.parse(before));
});

it("asks before it removes what holds texts", async () => {
  const { workbook, session, names, before } = await opened();
  const action = { kind: "remove", element: `${OBJECTIVE}/indicators/0` } as const;
  await session.grow(action);
  expect(session.getState().removal).toEqual({ action, references: [], hidden: [] });
  expect(JSON.stringify(workbook.snapshot)).toBe(before);
  session.keepPart();
  expect(session.getState().removal).toBeNull();
  await session.grow(action, true);
  expect(names()).toEqual(["Corsi tenuti"]);
  await session.undo();
  expect(names()).toEqual(["Imprese assistite", "Corsi tenuti"]);
});

it("moves an indicator and follows it", async () => {
  const { session, names } = await opened();
  await session.grow({
    kind: "move",
    element: `${OBJECTIVE}/indicators/1`,
    to: `${OBJECTIVE}/indicators/0`,
  });
  expect(names()).toEqual(["Corsi tenuti", "Imprese assistite"]);
  expect(session.getState().form.element).toBe(`${OBJECTIVE}/indicators/0`);
});

it("says why the layout does not allow it, and writes nothing", async () => {
  const { workbook, session, before } = await opened();
  await session.grow({ kind: "remove", element: OBJECTIVE });
  expect(session.getState().notice).toMatchObject({ kind: "refused", error: { code: "last-objective" } });
  expect(JSON.stringify(workbook.snapshot)).toBe(before);
  expect(session.getState().undoable).toBe(false);
});

it("tells a failure of the workbook, and has nothing to take back then", async () => {
  const { workbook, session } = await opened();
  workbook.fail("restructure", new WorkbookError("protected", ["011-005"]));
  await session.grow({ kind: "add", element: `${OBJECTIVE}/indicators` });
  expect(session.getState()).toMatchObject({
    notice: { kind: "failed", attempt: "grow" },
    undoable: false,
  });
});
