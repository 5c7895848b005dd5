// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../../../src/rules/rule";
import { checkPlan } from "../../../src/rules/check";
import { ris06 } from "../../../src/rules/ris/ris-06";
import { ris08 } from "../../../src/rules/ris/ris-08";
import { planDocument } from "../../support/plan-document";
import type { LabelledSentence } from "./resource-sentences-labelled";
import { RESOURCE_SENTENCES } from "./resource-sentences-labelled";

/** A plan with investments and resources of the exercise alone, whose narrative is one sentence. */
const finds = (rule: Rule, { text }: LabelledSentence): boolean =>
  checkPlan(
    planDocument({
      premise: [text],
      programmes: [{ objectives: [{ resources: "€ 10,00 + € 5.000,00 di investimenti" }] }],
    }),
    [rule],
  ).findings.length > 0;

test.each<[Rule, (sentence: LabelledSentence) => boolean]>([
  [ris06, ({ later }) => !later],
  [ris08, ({ scope }) => scope],
])("$id is as precise as it says, and misses few", (rule, isFault) => {
  const found = RESOURCE_SENTENCES.filter((sentence) => finds(rule, sentence));
  const right = found.filter(isFault);
  expect({ right: right.length, of: found.length }).toEqual(rule.heuristic?.precision.corpus);
  expect(right.length / RESOURCE_SENTENCES.filter(isFault).length).toBeGreaterThanOrEqual(0.9);
  expect(right.length / found.length).toBeGreaterThanOrEqual(0.9);
});
