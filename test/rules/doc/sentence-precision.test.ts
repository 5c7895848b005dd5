// SPDX-License-Identifier: EUPL-1.2
import { doc03 } from "../../../src/rules/doc/doc-03";
import { doc04 } from "../../../src/rules/doc/doc-04";
import type { Rule } from "../../../src/rules/rule";
import { planDocument } from "../../support/plan-document";
import type { LabelledSentence } from "./citations-labelled";
import { CITATIONS } from "./citations-labelled";
import { OTHER_YEARS } from "./other-years-labelled";

const findsFault = (rule: Rule, text: string): boolean => {
  const outcome = rule.check(planDocument({ premise: [text] }));
  return outcome !== "not-applicable" && outcome.length > 0;
};

const CORPORA: [string, Rule, readonly LabelledSentence[]][] = [
  ["DOC-03", doc03, CITATIONS],
  ["DOC-04", doc04, OTHER_YEARS],
];

describe.each(CORPORA)("%s", (_id, rule, corpus) => {
  const found = corpus.filter(([text]) => findsFault(rule, text));

  test("has labels enough, of both sorts", () => {
    expect(corpus.length).toBeGreaterThanOrEqual(40);
    expect(new Set(corpus.map(([, isWrong]) => isWrong)).size).toBe(2);
  });

  test("is as right as it says", () => {
    const right = found.filter(([, isWrong]) => isWrong).length;
    expect({ right, of: found.length }).toEqual(rule.heuristic?.precision.corpus);
    expect(right).toBeGreaterThanOrEqual(0.9 * found.length);
  });

  test("finds most of the faults", () => {
    const faults = corpus.filter(([, isWrong]) => isWrong);
    const missed = faults.filter((fault) => !found.includes(fault)).map(([text]) => text);
    expect(missed.length).toBeLessThanOrEqual(0.2 * faults.length);
  });
});
