// SPDX-License-Identifier: EUPL-1.2
import { RULES } from "../../src/rules/catalogue";

const CHAPTERS = ["DOC", "COD", "OBJ", "RIS", "IND", "TGT", "BAS", "CNS", "REV", "WBK"];

test("the rules come chapter by chapter, in the order of their numbers, each id once", () => {
  const inOrder = [...new Set(RULES.map(({ id }) => id))].sort((a, b) => {
    const [chapterA, chapterB] = [a, b].map((id) => CHAPTERS.indexOf(id.slice(0, 3)));
    return Number(chapterA) - Number(chapterB) || a.localeCompare(b);
  });
  expect(RULES.map(({ id }) => id)).toEqual(inOrder);
});

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  "%s can be listed without running it",
  (id, rule) => {
    expect(id).toMatch(/^[A-Z]{3}-\d{2}$/);
    expect(CHAPTERS).toContain(id.slice(0, 3));
    expect(rule.title).toMatch(/^[\p{Lu}«].{5,}[^.]$/u);
    expect(rule.why).toMatch(/^[\p{Lu}«].{20,}\.$/su);
    expect(rule.source).not.toBe("");
    expect(rule.examples.good).not.toBe(rule.examples.bad);
  },
);
