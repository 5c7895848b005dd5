// SPDX-License-Identifier: EUPL-1.2
import { mergeWith } from "../../../src/taskpane/core/plan-merge";
import { createSession, type Session } from "../../../src/taskpane/session/session";
import { returnedWith } from "../../exchange/returned";
import { fakeWorkbook } from "../../support/fake-workbook";
import { smallPlan } from "../../support/small-plan";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const settle = (milliseconds = 0): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);
/** By then what is under way can be stopped. */
const LONG = 400;

const INDICATORS = "/programmes/0/objectives/0/indicators";

async function opened() {
  const workbook = fakeWorkbook(smallPlan());
  const session = createSession(workbook);
  session.open();
  await settle();
  workbook.calls.length = 0;
  return { workbook, session, before: JSON.stringify(workbook.snapshot) };
}

const findingsOf = (session: Session) => {
  const { view } = session.getState();
  return view.kind === "checked" ? view.plan.result.findings : [];
};

function correctAll(session: Session): Promise<void> {
  const corrections = findingsOf(session).flatMap(({ corrections: own }) => own.slice(0, 1));
  const [first] = corrections;
  if (!first) throw new Error("Nothing to correct");
  return session.correct(first);
}

function mergeAll(session: Session): Promise<void> {
  const { latest } = session.getState();
  if (!latest) throw new Error("No plan");
  const returned = returnedWith({ texts: { centre: "Area Promozione" } });
  return session.merge(latest, mergeWith(latest, returned));
}

/** What the user asks for, what of Excel's it waits for, and what it is called. */
const COMMANDS = [
  ["mark", "mark", (session: Session) => session.setMarked(true)],
  ["offer", "offerChoices", (session: Session) => session.setListed(true)],
  ["grow", "restructure", (session: Session) => session.grow({ kind: "add", element: INDICATORS })],
  ["grow", "apply", (session: Session) => session.grow({ kind: "add-year", year: 2029 })],
  ["fix", "apply", correctAll],
  ["merge", "apply", mergeAll],
  ["silence", "read", (session: Session) => session.silence(findingsOf(session), "Concordato.")],
  ["silence", "writeSheets", (session: Session) => session.silence(findingsOf(session), "Concordato.")],
  ["list", "writeSheets", (session: Session) => session.listInWorkbook()],
  ["list", "writeSheets", (session: Session) => session.saveAppropriations([])],
] as const;

describe.each(COMMANDS)("%s, while Excel is at %s", (attempt, method, act) => {
  it("can be stopped once it takes long; the workbook is as it was, and it can be asked for again", async () => {
    const { workbook, session, before } = await opened();
    const release = workbook.hold(method);
    const done = act(session);
    await settle();
    expect(session.getState()).toMatchObject({ task: attempt, stop: null });
    await settle(LONG);
    expect(session.getState().stop).toBe("offered");
    session.stop();
    expect(session.getState().stop).toBe("asked");
    release();
    await settle(LONG);
    await done;
    expect(session.getState()).toMatchObject({
      notice: { kind: "stopped", attempt },
      ...{ task: null, stop: null, marked: false, undoable: false },
    });
    expect(JSON.stringify(workbook.snapshot)).toBe(before);
    expect(workbook.marks()).toEqual([]);

    const again = act(session);
    await settle(LONG);
    await again;
    expect(session.getState().notice).not.toMatchObject({ kind: expect.stringMatching(/stopped|failed/) });
  });
});

it("is offered no more once the last of the writing is under way", async () => {
  const { workbook, session } = await opened();
  const seen: unknown[] = [];
  const { mark } = workbook;
  workbook.mark = async (marks, stop = {}) => {
    stop.onTooLate?.();
    seen.push(session.getState().stop);
    session.stop();
    return mark(marks, { signal: stop.signal });
  };
  const release = workbook.hold("mark");
  const done = session.setMarked(true);
  await settle(LONG);
  seen.push(session.getState().stop);
  release();
  await settle();
  await done;
  expect(seen).toEqual([null, null]);
  expect(session.getState()).toMatchObject({ marked: true, notice: { kind: "marked" } });
});

it("is not offered for what takes back, nor for what is done at once", async () => {
  const { workbook, session } = await opened();
  const offered = jest.fn();
  session.subscribe(() => {
    if (session.getState().stop !== null) offered(session.getState().task);
  });
  await correctAll(session);
  const release = workbook.hold("apply");
  const undone = session.undo();
  await settle(LONG);
  expect(session.getState().task).toBe("undo");
  release();
  await settle(LONG);
  await undone;
  expect(offered).not.toHaveBeenCalled();
});

it("marks that could not go stay marks: what follows knows", async () => {
  const { workbook, session } = await opened();
  const marked = session.setMarked(true);
  await settle(LONG);
  await marked;
  const marks = workbook.marks();
  const release = workbook.hold("mark");
  const unmarked = session.setMarked(false);
  await settle(LONG);
  session.stop();
  release();
  await settle();
  await unmarked;
  expect(session.getState()).toMatchObject({ marked: true, notice: { kind: "stopped" } });
  workbook.calls.length = 0;
  workbook.type("011-005", "E12", "121");
  await settle(1000);
  expect(workbook.calls).not.toContainEqual(expect.stringMatching(/^mark/));
  expect(workbook.marks()).toEqual(marks);
});
