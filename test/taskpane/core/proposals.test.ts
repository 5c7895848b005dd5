// SPDX-License-Identifier: EUPL-1.2
import { correctAll } from "../../../src/editing/correct-all";
import { RULES } from "../../../src/rules/catalogue";
import { proposeTogether } from "../../../src/taskpane/core/checked-plan";
import { smallPlan } from "../../support/small-plan";

const SNAPSHOT = { sheets: smallPlan(), leftAside: [] };
const all = (): boolean => true;

/** Whoever looks at the clock finds that so many milliseconds went by since the last time. */
function slowClock(milliseconds: number): void {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += milliseconds));
}

/** How often others were let work. */
const pauses = (): number => jest.mocked(setTimeout).mock.calls.length;

beforeEach(() => {
  jest.spyOn(globalThis, "setTimeout");
});
afterEach(() => {
  jest.restoreAllMocks();
});

test("no step of the work is longer than a rule, a sheet or a correction", async () => {
  slowClock(31);
  const { edits, left } = correctAll(SNAPSHOT, all);
  expect(edits.length).toBeGreaterThan(1);
  expect(await proposeTogether(SNAPSHOT, all, all)).toEqual({ label: "", edits, left: left.length });
  // What is corrected is checked again, once at least.
  expect(pauses()).toBeGreaterThanOrEqual(2 * (SNAPSHOT.sheets.length + RULES.length) + edits.length);
});

test("what takes no time is done in one go", async () => {
  slowClock(0);
  expect(await proposeTogether(SNAPSHOT, all, all)).not.toBeNull();
  expect(pauses()).toBe(0);
});

test("once nobody asks for it any more it is given up", async () => {
  slowClock(31);
  expect(await proposeTogether(SNAPSHOT, all, () => false)).toBeNull();
  expect(pauses()).toBe(1);
});
