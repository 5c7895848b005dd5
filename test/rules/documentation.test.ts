// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { rulesDocument } from "../../scripts/rules-document";
import { RULES } from "../../src/rules/catalogue";
import { explainRule } from "../../src/texts/rule-explanation";

const page = rulesDocument(RULES);

test("docs/regole.md is what the rules say today", () => {
  expect(readFileSync(resolve("docs/regole.md"), "utf8")).toBe(page);
});

test.each(RULES.map((rule) => [rule.id, rule] as const))("%s has its section, once", (id, rule) => {
  expect(page.split(`### ${id} `)).toHaveLength(2);
  expect(explainRule(rule).map(({ label }) => label)).toEqual(
    expect.arrayContaining(["Gravità", "Perché", "Fonte", "Va bene", "Non va bene"]),
  );
});

test("a rule that is left out, or a word that changes, changes the page", () => {
  const [first, ...others] = RULES;
  expect(rulesDocument(others)).not.toBe(page);
  expect(first && rulesDocument([{ ...first, why: "Altro." }, ...others])).not.toBe(page);
});

test("what rules quote is shown as it is, never as markup", () => {
  const [rule] = RULES;
  const section = rule && rulesDocument([{ ...rule, title: "Senza <b> né *asterischi*" }]);
  expect(section).toContain(String.raw`Senza \<b\> né \*asterischi\*`);
});
