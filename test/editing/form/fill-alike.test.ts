// SPDX-License-Identifier: EUPL-1.2
import { elementForm } from "../../../src/editing/form/element-form";
import { fillAlike } from "../../../src/editing/form/fill-alike";
import type { ObjectiveInput } from "../../support/plan-document";
import { withObjectives } from "../../support/rule-cases";

const edits = (...objectives: ObjectiveInput[]) => {
  const document = withObjectives(...objectives);
  const form = elementForm(document, "/programmes/0/objectives/0");
  const field = form?.fields.find(({ name }) => name === "timeframe");
  if (!field) throw new Error("The objective has no timeframe");
  return fillAlike(document, field).map(({ expected, value }) => [expected, value]);
};

test("every blank one is filled in, and those that say something stay", () => {
  expect(
    edits({ timeframe: "Triennale" }, { timeframe: "" }, { timeframe: "Annuale" }, { timeframe: "" }),
  ).toEqual([
    ["", "Triennale"],
    ["", "Triennale"],
  ]);
});

test.each([
  ["the field itself is blank", [{ timeframe: "" }, { timeframe: "" }]],
  ["no other is", [{ timeframe: "Triennale" }, { timeframe: "Annuale" }]],
  ["the others have no cell for it", [{ timeframe: "Triennale" }, { timeframe: null }]],
] as [string, ObjectiveInput[]][])("nothing is written where %s", (_, objectives) => {
  expect(edits(...objectives)).toEqual([]);
});
