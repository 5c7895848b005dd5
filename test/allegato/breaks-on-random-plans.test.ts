// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { buildAllegato } from "../../src/allegato/build-allegato";
import { anyPlan } from "./any-plan";
import { pageFaults } from "./page-faults";

test("on any plan: no page ends with a heading, nothing is parted that fits a page, few lines never stand alone", () => {
  fc.assert(
    fc.property(anyPlan(), (document) => {
      expect(buildAllegato(document).flatMap(pageFaults)).toEqual([]);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});
