// SPDX-License-Identifier: EUPL-1.2
import { draftMemory } from "../../../src/taskpane/session/draft-memory";
import { createSession } from "../../../src/taskpane/session/session";
import { fakeWorkbook } from "../../support/fake-workbook";
import { smallPlan } from "../../support/small-plan";

const CENTRE = "/programmes/0/objectives/0/centre";

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

async function opened(workbook = fakeWorkbook(smallPlan())) {
  const session = createSession(workbook, draftMemory(null));
  const close = session.open();
  await jest.advanceTimersByTimeAsync(0);
  return { workbook, session, close };
}

it("gives back what was typed before the pane was reloaded, and writes it when it is asked to", async () => {
  const { workbook, session, close } = await opened();
  session.type(CENTRE, "Area servizi");
  close();
  const again = await opened(workbook);
  expect(Object.values(again.session.getState().form.drafts)).toEqual([
    { before: "Area promozione", text: "Area servizi" },
  ]);
  await again.session.leave(CENTRE);
  expect(workbook.snapshot.sheets[1]?.values[5]?.[2]).toBe("Area servizi");
  expect(sessionStorage).toHaveLength(0);
});

it("shows both texts when the cell changed while the pane was away", async () => {
  const { workbook, session, close } = await opened();
  session.type(CENTRE, "Area servizi");
  close();
  workbook.type("011-005", "C6", "Segreteria");
  const again = await opened(workbook);
  await again.session.leave(CENTRE);
  expect(Object.values(again.session.getState().form.conflicts)).toEqual([
    { theirs: "Segreteria", mine: "Area servizi" },
  ]);
});

it.each(["", "null", "[1]", '{"a":{"text":1}}', '{"at":0,"drafts":7}', '{"drafts":{}}', "{"])(
  "passes over %j, which is none of ours",
  (stored) => {
    sessionStorage.setItem("pira.bozze", stored);
    expect(draftMemory(null).load()).toEqual({});
  },
);

const DRAFTS = { [CENTRE]: { before: "Area promozione", text: "Area servizi" } };

it("of a saved workbook lasts when the window is gone, for a week, and for no other workbook", () => {
  draftMemory("C:\\Bilancio\\pira.xlsx").save(DRAFTS);
  expect(sessionStorage).toHaveLength(0);
  expect(draftMemory("C:\\Bilancio\\altro.xlsx").load()).toEqual({});
  jest.advanceTimersByTime(6 * 24 * 60 * 60 * 1000);
  expect(draftMemory("C:\\Bilancio\\pira.xlsx").load()).toEqual(DRAFTS);
  jest.advanceTimersByTime(2 * 24 * 60 * 60 * 1000);
  expect(draftMemory("C:\\Bilancio\\pira.xlsx").load()).toEqual({});
});

it("of a workbook never saved is the window's", () => {
  draftMemory(null).save(DRAFTS);
  expect(localStorage).toHaveLength(0);
  expect(draftMemory(null).load()).toEqual(DRAFTS);
});

it("lives with a browser that keeps nothing", () => {
  const memory = draftMemory(null, () => {
    throw new DOMException("denied", "SecurityError");
  });
  memory.save({ a: { before: "", text: "x" } });
  expect(memory.load()).toEqual({});
});
