// SPDX-License-Identifier: EUPL-1.2
import { createSession } from "../../../src/taskpane/session/session";
import { textAt } from "../../../src/plan/pointer";
import { fakeWorkbook, sheetOf } from "../../support/fake-workbook";
import { smallPlan } from "../../support/small-plan";

const TYPE = "/programmes/0/objectives/0/indicators/0/type";
/** By now a change is read and drawn, but not checked. */
const DRAWN = 410;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const settle = (milliseconds = 0): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

/** An opened session, with what it shows and every set of findings it has shown since, each with the text it was for. */
async function opened() {
  const workbook = fakeWorkbook(smallPlan());
  const session = createSession(workbook);
  session.open();
  await settle();
  const checkedPlan = () => {
    const { view } = session.getState();
    return view.kind === "checked" ? view.plan : null;
  };
  const typeIn = (plan: { document: { plan: Parameters<typeof textAt>[0] } } | null): string =>
    plan ? textAt(plan.document.plan, TYPE) : "";
  const shown = () => ({ form: typeIn(session.getState().latest), findings: typeIn(checkedPlan()) });
  const history: string[] = [];
  session.subscribe(() => {
    const { findings } = shown();
    if (history.at(-1) !== findings) history.push(findings);
  });
  workbook.calls.length = 0;
  return { workbook, session, shown, checkedPlan, history };
}

/** Every look at the clock finds so much time gone that the pane must be given a chance to answer. */
function slowMachine(): void {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 1000));
}

describe("a change in the sheet", () => {
  it("is in the form before it is checked", async () => {
    const { workbook, shown } = await opened();
    workbook.type("011-005", "A12", "efficienza");
    await settle(DRAWN);
    expect(shown()).toEqual({ form: "efficienza", findings: "Efficacia" });
    await settle(100);
    expect(shown()).toEqual({ form: "efficienza", findings: "efficienza" });
    expect(workbook.calls).toEqual(["read"]);
  });

  it("is not found faulty any more once a field says something else", async () => {
    const { workbook, session, shown, history } = await opened();
    slowMachine();
    workbook.type("011-005", "A12", "efficienza");
    await settle(DRAWN + 60);
    await session.fill([{ at: TYPE, text: "qualità" }]);
    expect(shown().form).toBe("qualità");
    await settle(5000);
    expect(history).toEqual(["Efficacia", "qualità"]);
  });

  it("that takes the plan away ends the check of the last one", async () => {
    const { workbook, session } = await opened();
    slowMachine();
    workbook.type("011-005", "A12", "efficienza");
    await settle(DRAWN + 60);
    workbook.snapshot = { sheets: [sheetOf("Foglio1", [["Spese", 12]])], leftAside: [] };
    await session.check();
    await settle(5000);
    expect(session.getState().view.kind).toBe("no-plan");
  });

  it("that leaves every text as it was is not checked again", async () => {
    const { workbook, checkedPlan } = await opened();
    const before = checkedPlan();
    workbook.type("011-005", "A12", "Efficacia");
    await settle(5000);
    expect(workbook.calls).toEqual(["read"]);
    expect(checkedPlan()?.result).toBe(before?.result);
    expect(checkedPlan()?.at).not.toEqual(before?.at);
  });
});

describe("a field that is left", () => {
  it("shows its text before it is checked, and is checked with the one left after it", async () => {
    const { session, shown, history } = await opened();
    slowMachine();
    await session.fill([{ at: TYPE, text: "efficienza" }]);
    expect(shown()).toEqual({ form: "efficienza", findings: "Efficacia" });
    await settle(60);
    await session.fill([{ at: TYPE, text: "qualità" }]);
    await settle(5000);
    expect(history).toEqual(["Efficacia", "qualità"]);
  });
});
