// SPDX-License-Identifier: EUPL-1.2
import { doc05 } from "../../../src/rules/doc/doc-05";
import { doc07 } from "../../../src/rules/doc/doc-07";
import { doc11 } from "../../../src/rules/doc/doc-11";
import type { Rule } from "../../../src/rules/rule";
import { planDocument } from "../../support/plan-document";
import type { LabelledNarrative } from "./narrative-labelled";
import { NARRATIVES } from "./narrative-labelled";

const TOPICS: Record<string, string> = {
  s: "lo scenario istituzionale e socio-economico",
  v: "i vincoli finanziari e normativi",
  o: "gli interventi organizzativi",
};

/** What a rule says is missing, as one text; null where it says nothing. */
function said(rule: Rule, { text }: LabelledNarrative): string | null {
  const outcome = rule.check(planDocument({ premise: [text] }));
  if (outcome === "not-applicable") throw new Error("The narrative is not read");
  return outcome[0] ? (outcome[0].expected ?? "") : null;
}

/** A finding is right when all that it says is missing is missing. */
const isRight: [Rule, (narrative: LabelledNarrative, missing: string) => boolean][] = [
  [
    doc05,
    ({ speaksOf }, missing) => Array.from(speaksOf).every((topic) => !missing.includes(TOPICS[topic] ?? "?")),
  ],
  [
    doc07,
    ({ omits }, missing) => omits !== null && missing === new Intl.ListFormat("it").format(inOrder(omits)),
  ],
  [doc11, ({ consolidates }) => !consolidates],
];

const ORDER = ["portatori", "centri", "valori", "risorse", "fonte", "unità"];
const inOrder = (names: readonly string[]): string[] => {
  const place = (name: string): number => ORDER.findIndex((word) => name.includes(word));
  return names.toSorted((a, b) => place(a) - place(b));
};

test("the labels are enough", () => {
  expect(NARRATIVES.length).toBeGreaterThanOrEqual(40);
});

test.each(isRight.map(([rule, right]) => [rule.id, rule, right] as const))(
  "%s is as right as it says",
  (_id, rule, right) => {
    const findings = NARRATIVES.flatMap((narrative) => {
      const missing = said(rule, narrative);
      return missing === null ? [] : [{ narrative, isRight: right(narrative, missing) }];
    });
    const wrong = findings.filter((finding) => !finding.isRight).map(({ narrative }) => narrative.text);
    expect({ right: findings.length - wrong.length, of: findings.length, wrong }).toMatchObject(
      rule.heuristic?.precision.corpus ?? {},
    );
    expect(findings.length - wrong.length).toBeGreaterThanOrEqual(0.9 * findings.length);
  },
);

test("every narrative with nothing missing is left alone by the rule on the list", () => {
  const complete = NARRATIVES.filter(({ omits }) => omits === null || omits.length === 0);
  expect(complete.filter((narrative) => said(doc07, narrative) !== null).map(({ text }) => text)).toEqual([]);
});
