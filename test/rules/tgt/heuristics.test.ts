// SPDX-License-Identifier: EUPL-1.2
import { checkPlan } from "../../../src/rules/check";
import type { Rule } from "../../../src/rules/rule";
import { tgt12 } from "../../../src/rules/tgt/tgt-12";
import { tgt13 } from "../../../src/rules/tgt/tgt-13";
import { tgt14 } from "../../../src/rules/tgt/tgt-14";
import { tgt16 } from "../../../src/rules/tgt/tgt-16";
import { tgt17 } from "../../../src/rules/tgt/tgt-17";
import { tgt18 } from "../../../src/rules/tgt/tgt-18";
import { tgt20 } from "../../../src/rules/tgt/tgt-20";
import { tgt22 } from "../../../src/rules/tgt/tgt-22";
import { withObjectives } from "../../support/rule-cases";
import type { Labelled } from "./labelled/labelled";
import { measure } from "./labelled/precision";
import { SEVERAL_CONDITIONS } from "./labelled/tgt-12-labelled";
import { RELATIVE_TARGETS } from "./labelled/tgt-13-labelled";
import { CONDITIONAL_TARGETS } from "./labelled/tgt-14-labelled";
import { UNDEMANDING_TARGETS } from "./labelled/tgt-16-labelled";
import { PAST_PERIODS } from "./labelled/tgt-17-labelled";
import { WORSENING_TARGETS } from "./labelled/tgt-18-labelled";
import { DELIVERABLE_PAIRS } from "./labelled/tgt-20-labelled";
import { VAGUER_TARGETS } from "./labelled/tgt-22-labelled";

/** Rule, labelled indicators, and how many of the faulty ones it may miss. */
const MEASURED: [rule: Rule, labelled: Labelled, missedAtMost: number][] = [
  [tgt12, SEVERAL_CONDITIONS, 3],
  [tgt13, RELATIVE_TARGETS, 0],
  [tgt14, CONDITIONAL_TARGETS, 0],
  [tgt16, UNDEMANDING_TARGETS, 1],
  [tgt17, PAST_PERIODS, 5],
  [tgt18, WORSENING_TARGETS, 0],
  [tgt22, VAGUER_TARGETS, 0],
];

describe("rules that judge targets, on labelled ones", () => {
  test.each(
    MEASURED.map(([rule, labelled, missedAtMost]) => ({ id: rule.id, rule, labelled, missedAtMost })),
  )("$id has the precision it states", ({ rule, labelled, missedAtMost }) => {
    const { precision, missed } = measure(rule, labelled);
    expect(labelled.faulty.length + labelled.sound.length).toBeGreaterThanOrEqual(40);
    expect(precision).toEqual(rule.heuristic?.precision.corpus);
    expect(precision.right / precision.of).toBeGreaterThanOrEqual(0.9);
    expect(missed.length).toBeLessThanOrEqual(missedAtMost);
  });

  test("TGT-20 has the precision it states", () => {
    const areFound = (one: string, other: string): boolean =>
      checkPlan(
        withObjectives(
          { indicators: [{ name: "Comunicazione", targets: { "2018": one } }] },
          { indicators: [{ name: "Trasparenza", targets: { "2018": other } }] },
        ),
        [tgt20],
      ).findings.length > 0;
    const found = DELIVERABLE_PAIRS.filter(({ one, other }) => areFound(one, other));
    const precision = { right: found.filter(({ same }) => same).length, of: found.length };
    expect(DELIVERABLE_PAIRS.length).toBeGreaterThanOrEqual(40);
    expect(precision).toEqual(tgt20.heuristic?.precision.corpus);
    expect(DELIVERABLE_PAIRS.filter((pair) => pair.same && !found.includes(pair))).toEqual([]);
  });
});
