// SPDX-License-Identifier: EUPL-1.2
import { elementForm } from "../../../src/editing/form/element-form";
import { fieldFinder } from "../../../src/editing/form/field-at";
import { fieldEdits } from "../../../src/editing/form/field-edits";
import { indicatorsOf, objectivesOf } from "../../../src/plan/elements";
import type { PlanDocument } from "../../../src/plan/plan-document";
import { readPlan } from "../../../src/reading/read-plan";
import { luccaPath } from "../../support/lucca";
import { readXlsx } from "../../support/read-xlsx";

describe.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])("%s", (file) => {
  let document: PlanDocument;
  const elements = (): string[] => [
    ...document.plan.programmes.map((_, p) => `/programmes/${p}`),
    ...objectivesOf(document.plan).map(({ at }) => at),
    ...indicatorsOf(document.plan).map(({ at }) => at),
  ];
  beforeAll(async () => {
    document = readPlan(await readXlsx(luccaPath(file)));
  });

  test("every field of every element can be filled in", () => {
    const fields = elements().flatMap((at) => elementForm(document, at)?.fields ?? []);
    expect(fields.length).toBe(548);
    expect(fields.filter(({ fixed }) => fixed !== null).map(({ name }) => name)).toEqual([]);
  });

  test("the cell of every field leads back to its element", () => {
    const find = fieldFinder(document);
    for (const at of elements()) {
      for (const { content, label } of elementForm(document, at)?.fields ?? []) {
        expect(label).not.toBe("");
        if (!content.sheet.startsWith("Quadro")) expect(find(content)?.element).toBe(at);
      }
    }
  });

  test("a field that stays as it is writes nothing; another text changes its cells and no other words", () => {
    for (const at of elements()) {
      for (const { at: field, text, fixed } of elementForm(document, at)?.fields ?? []) {
        if (fixed !== null) continue;
        expect(fieldEdits(document, [{ at: field, before: text, after: text }])).toEqual([]);
        for (const { expected, value } of fieldEdits(document, [{ at: field, before: text, after: "Xyz" }]) ??
          []) {
          if (typeof expected !== "string") expect(value).toBe("Xyz");
          else expect(String(value).replace("Xyz", text.trim())).toBe(expected.trim());
        }
      }
    }
  });
});
