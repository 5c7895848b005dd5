// SPDX-License-Identifier: EUPL-1.2
import { checkPlan } from "../../src/rules/check";
import { planDocument } from "../support/plan-document";

test("a plan of 1,000 objectives and 4,000 indicators is checked by every rule", () => {
  const objectives = Array.from({ length: 20 }, () => ({
    title: "Assistere le imprese",
    indicators: [{}, {}, {}, {}],
  }));
  const document = planDocument({
    programmes: Array.from({ length: 50 }, (_, p) => ({
      programmeCode: String(p).padStart(3, "0"),
      objectives,
    })),
  });
  const { crashed, counts } = checkPlan(document);
  expect(crashed).toEqual([]);
  // Every copy of the first title, whatever the number of objectives.
  expect(counts.byRule["OBJ-05"]).toBe(999);
});
