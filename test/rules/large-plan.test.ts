// SPDX-License-Identifier: EUPL-1.2
import { checkPlan } from "../../src/rules/check";
import { planDocument } from "../support/plan-document";

/** Processor time and not the clock's, so that a busy machine does not fail the test. */
function millisecondsOf(action: () => void): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test("a plan of 1,000 objectives and 4,000 indicators is checked in under a second", () => {
  const objectives = Array.from({ length: 20 }, () => ({ indicators: [{}, {}, {}, {}] }));
  const document = planDocument({
    programmes: Array.from({ length: 50 }, (_, p) => ({
      programmeCode: String(p).padStart(3, "0"),
      objectives,
    })),
  });
  const times = [1, 2, 3].map(() =>
    millisecondsOf(() => {
      expect(checkPlan(document).crashed).toEqual([]);
    }),
  );
  expect(Math.min(...times)).toBeLessThan(1000);
});
