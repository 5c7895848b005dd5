// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { readPlan } from "../../../src/reading/read-plan";
import { checkPlan } from "../../../src/rules/check";
import { planOfShapes, shapes } from "../../support/shaped-plan";
import { everyAction } from "./every-action";
import { expectGrowth } from "./expect-growth";

/** Rules on the structure that no missing content, such as a title still to be written, can set off; codes once given may leave holes. */
const STRUCTURE = /^(?:COD-(?:0[1-59]|1[0247])|OBJ-03|DOC|WBK)/u;

test("plans keep reading as meant through any sequence of actions", () => {
  fc.assert(
    fc.property(
      shapes,
      fc.record({ oneSheet: fc.boolean(), list: fc.boolean() }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
      (plan, style, picks) => {
        let snapshot = planOfShapes(plan, style);
        let document = readPlan(snapshot);
        expect(document.plan.programmes.flatMap(({ objectives }) => objectives)).toHaveLength(
          plan.flat().length,
        );
        const rulesOf = (): string[] =>
          Object.keys(checkPlan(document).counts.byRule).filter((rule) => STRUCTURE.test(rule));
        const before = new Set(rulesOf());
        for (const pick of picks) {
          const actions = everyAction(document.plan);
          const action = actions[pick % actions.length];
          const grown = action && expectGrowth(document, snapshot, action);
          if (grown && typeof grown !== "string") ({ snapshot, document } = grown);
          const labels = Object.entries(document.labels).filter(([at]) => /\/indicators\/\d+$/u.test(at));
          for (const [at, { value }] of labels)
            expect(value).toBe(`Indicatore ${Number(at.split("/").at(-1)) + 1}`);
          for (const { objectives } of document.plan.programmes)
            for (const one of objectives) expect(one.declaredIndicators).toBe(one.indicators.length);
        }
        expect(rulesOf().filter((rule) => !before.has(rule))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
