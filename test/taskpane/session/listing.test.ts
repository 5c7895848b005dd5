// SPDX-License-Identifier: EUPL-1.2
import { offersChoices } from "../../../src/taskpane/session/listing";
import { createSession } from "../../../src/taskpane/session/session";
import { formatMark } from "../../../src/workbook/sheet-mark";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { fakeWorkbook, sheetOf } from "../../support/fake-workbook";
import { smallPlan } from "../../support/small-plan";

const lists = {
  ...sheetOf("PIRA Elenchi", [["efficacia"]]),
  visibility: "veryHidden" as const,
  mark: formatMark({ set: "elenchi", state: "final", hash: "0".repeat(14) }),
};

async function opened(sheets = smallPlan()) {
  const workbook = fakeWorkbook(sheets);
  const session = createSession(workbook);
  session.open();
  await session.check();
  workbook.calls.length = 0;
  return { workbook, session };
}

it("offers lists in the listed fields, tells how many, and takes them away", async () => {
  const { workbook, session } = await opened();
  await session.setListed(true);
  // Arco temporale and centro of one objective, tipologia and unità of its two indicators.
  expect(session.getState().notice).toEqual({ kind: "offered", cells: 6 });
  await session.setListed(false);
  expect(session.getState().notice).toEqual({ kind: "withdrawn" });
  expect(workbook.calls).toEqual(["offerChoices", "read", "offerChoices null", "read"]);
});

it("tells why it could not", async () => {
  const { workbook, session } = await opened();
  workbook.fail("offerChoices", new WorkbookError("protected"));
  await session.setListed(true);
  expect(session.getState().notice).toMatchObject({ kind: "failed", attempt: "offer" });
});

it("offers them anew when rows come, where the workbook has them", async () => {
  const { workbook, session } = await opened([...smallPlan(), lists]);
  expect(offersChoices(workbook.snapshot)).toBe(true);
  await session.grow({ kind: "add", element: "/programmes/0/objectives/0/indicators" });
  expect(workbook.calls).toContain("offerChoices");
});

it("leaves the cells alone when rows come, where the workbook has none", async () => {
  const { workbook, session } = await opened();
  await session.grow({ kind: "add", element: "/programmes/0/objectives/0/indicators" });
  expect(workbook.calls).not.toContain("offerChoices");
});

it("lists that follow the rows take their turn: what the user asks for meanwhile waits", async () => {
  const { workbook, session } = await opened([...smallPlan(), lists]);
  const release = workbook.hold("offerChoices");
  const grown = session.grow({ kind: "add", element: "/programmes/0/objectives/0/indicators" });
  while (!workbook.calls.includes("offerChoices")) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(session.getState().task).toBe("update");
  const marked = session.setMarked(true);
  await new Promise((resolve) => setTimeout(resolve, 50));
  release();
  await Promise.all([grown, marked]);
  expect(workbook.mostAtOnce()).toBe(1);
  expect(session.getState()).toMatchObject({ task: null, marked: true });
});
