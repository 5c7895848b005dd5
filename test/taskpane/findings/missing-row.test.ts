// SPDX-License-Identifier: EUPL-1.2
import { checkPlan } from "../../../src/rules/check";
import { missingRow } from "../../../src/taskpane/findings/missing-row";
import type { ObjectiveInput } from "../../support/plan-document";
import { withObjectives } from "../../support/rule-cases";

const found = (objective: ObjectiveInput) => {
  const document = withObjectives(objective);
  const finding = checkPlan(document).findings.find(({ rule }) => rule === "RIS-02");
  return finding && missingRow(() => document, finding);
};
const MIXED = "€ 1.000,00 + € 13.000,00 di investimenti";

test.each([
  ["investments in the cell of the resources, and no row for them", { resources: MIXED }, true],
  ["a row that can take them", { resources: MIXED, investments: "" }, false],
  ["a row that holds others", { resources: MIXED, investments: "€ 5,00" }, false],
  ["two amounts of which none is of investments", { resources: "€ 1.000,00 + € 13.000,00" }, false],
] as [string, ObjectiveInput, boolean][])("%s", (_, objective, isOffered) => {
  expect(found(objective)).toEqual(
    isOffered ? { kind: "add-row", element: "/programmes/0/objectives/0", field: "investments" } : null,
  );
});
