// SPDX-License-Identifier: EUPL-1.2
import { createSession, type Session } from "../../../src/taskpane/session/session";
import type { CheckedPlan } from "../../../src/taskpane/core/checked-plan";
import { formatMark } from "../../../src/workbook/sheet-mark";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { type FakeWorkbook, fakeWorkbook, sheetOf } from "../../support/fake-workbook";
import { smallPlan } from "../../support/small-plan";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const settle = (milliseconds = 0): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

async function opened(workbook: FakeWorkbook = fakeWorkbook(smallPlan())) {
  const session = createSession(workbook);
  const close = session.open();
  await settle();
  return { workbook, session, close };
}

function planOf(session: Session): CheckedPlan {
  const { view } = session.getState();
  if (view.kind !== "checked") throw new Error(`The view is ${view.kind}`);
  return view.plan;
}

const rulesAt = (session: Session, cell: string): string[] =>
  planOf(session)
    .result.findings.filter((finding) => finding.cell === cell)
    .map(({ rule }) => rule);

describe("opening", () => {
  it("reads and checks, in one reading", async () => {
    const { workbook, session } = await opened();
    expect(workbook.calls).toEqual(["read"]);
    expect(planOf(session).document.plan.programmes[0]?.objectives[0]?.indicators).toHaveLength(2);
    expect(rulesAt(session, "A12")).toContain("IND-10");
    expect(session.getState()).toMatchObject({ task: null, notice: null });
  });

  const leftover: SheetSnapshot = {
    ...sheetOf("All. Quadro", [["Quadro"]]),
    mark: formatMark({ set: "allegato", state: "ready", hash: "0".repeat(14) }),
  };

  it("tidies up, once, after a writing that was cut short", async () => {
    const { workbook, session } = await opened(fakeWorkbook([...smallPlan(), leftover]));
    await settle(1000);
    expect(workbook.calls).toEqual(["read", "recover", "read"]);
    expect(session.getState()).toMatchObject({ task: null, notice: null });
  });

  it("shows the plan even when tidying up fails, and says so", async () => {
    const workbook = fakeWorkbook([...smallPlan(), leftover]);
    workbook.fail("recover", new WorkbookError("protected"));
    const { session } = await opened(workbook);
    expect(planOf(session)).toBeDefined();
    expect(session.getState().notice).toMatchObject({
      attempt: "recover",
      error: { code: "protected" },
    });
  });

  it("says what was looked for in a workbook without a plan, and finds one that is written later", async () => {
    const workbook = fakeWorkbook([sheetOf("Foglio1", [["Spese", 12]])]);
    const { session } = await opened(workbook);
    expect(session.getState().view).toMatchObject({
      kind: "no-plan",
      error: { sheets: [{ sheet: "Foglio1" }] },
    });
    workbook.snapshot.sheets.push(...smallPlan());
    await session.check();
    expect(planOf(session)).toBeDefined();
  });

  it.each(["session-lost", "too-large", "access-denied"] as const)(
    "fails with the reason (%s) and reads when asked again",
    async (code) => {
      const workbook = fakeWorkbook(smallPlan());
      workbook.fail("read", new WorkbookError(code));
      const { session } = await opened(workbook);
      expect(session.getState().view).toMatchObject({ kind: "failed", error: { code } });
      await settle(60_000);
      expect(session.getState().view.kind).toBe("failed");
      await session.check();
      expect(planOf(session)).toBeDefined();
    },
  );

  it("wraps what nobody foresaw, keeping the cause", async () => {
    const workbook = fakeWorkbook(smallPlan());
    const cause = new TypeError("boom");
    workbook.fail("read", cause);
    const { session } = await opened(workbook);
    expect(session.getState().view).toMatchObject({ kind: "failed", error: { code: "unknown", cause } });
  });
});

describe("following the workbook", () => {
  it("reads once after a burst of edits", async () => {
    const { workbook, session } = await opened();
    for (const text of ["e", "ef", "efficacia"]) workbook.type("011-005", "A12", text);
    await settle(1000);
    expect(workbook.calls.filter((call) => call === "read")).toHaveLength(2);
    expect(rulesAt(session, "A12")).not.toContain("IND-10");
  });

  it("never reads twice at once, and reads again after an edit made meanwhile", async () => {
    const { workbook, session } = await opened();
    const release = workbook.hold("read");
    workbook.type("011-005", "B12", "chili");
    await settle(1000);
    workbook.type("011-005", "A12", "efficacia");
    await settle(1000);
    workbook.type("011-005", "A16", "efficacia");
    await settle(1000);
    release();
    await settle(1000);
    expect(workbook.mostAtOnce()).toBe(1);
    expect(workbook.calls.filter((call) => call === "read")).toHaveLength(3);
    expect(rulesAt(session, "A12")).not.toContain("IND-10");
  });

  it("keeps the plan when it cannot read again, and says so", async () => {
    const { workbook, session } = await opened();
    workbook.fail("read", new WorkbookError("session-lost"));
    workbook.type("011-005", "A12", "efficacia");
    await settle(1000);
    expect(rulesAt(session, "A12")).toContain("IND-10");
    expect(session.getState().notice).toMatchObject({ attempt: "update", error: { code: "session-lost" } });
  });

  it("tries again by itself what passes by itself, and takes its message back", async () => {
    const { workbook, session } = await opened();
    workbook.fail("read", new WorkbookError("cell-edit-mode"), new WorkbookError("cell-edit-mode"));
    workbook.type("011-005", "A12", "efficacia");
    await settle(1000);
    expect(session.getState().notice).toMatchObject({ kind: "failed" });
    await settle(10_000);
    expect(session.getState().notice).toBeNull();
    expect(rulesAt(session, "A12")).not.toContain("IND-10");
  });

  it("does not try for ever", async () => {
    const { workbook } = await opened();
    const errors = Array.from({ length: 50 }, () => new WorkbookError("throttled"));
    workbook.fail("read", ...errors);
    workbook.type("011-005", "A12", "efficacia");
    await settle(600_000);
    expect(errors.length).toBeGreaterThan(40);
  });

  it("stops listening when closed", async () => {
    const { workbook, close } = await opened();
    workbook.type("011-005", "A12", "efficacia");
    close();
    await settle(10_000);
    expect(workbook.listeners()).toBe(0);
    expect(workbook.calls.filter((call) => call === "read")).toHaveLength(1);
  });
});
