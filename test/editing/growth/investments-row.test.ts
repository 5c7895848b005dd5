// SPDX-License-Identifier: EUPL-1.2
import { applyRestructure } from "../../../src/editing/apply-restructure";
import { addInvestmentsRow } from "../../../src/editing/growth/investments-row";
import { readPlan } from "../../../src/reading/read-plan";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { CORPUS } from "../../corpus";
import { snapshotOf } from "../../corpus/workbook";
import { smallPlan } from "../../support/small-plan";

const AT = "/programmes/0/objectives/0";
const snapshotWith = (sheets: SheetSnapshot[]) => ({ sheets, leftAside: [] });

test("the row comes right below the resources, with a blank value and a label that has their year", () => {
  const snapshot = snapshotWith(smallPlan());
  const change = addInvestmentsRow(readPlan(snapshot), snapshot, AT);
  const after = applyRestructure(snapshot, change);
  expect(after.sheets[1]?.values.slice(6, 9).map((row) => row.slice(0, 3))).toEqual([
    ["", "Risorse finanziarie 2026", "€ 10.000,00"],
    ["", "Investimenti 2026", ""],
    ["Nr indicatori associati 2", "", ""],
  ]);
  expect(readPlan(after).plan.programmes[0]?.objectives[0]?.investments).toBe("");
});

test("an objective that has the row already gets no second one", () => {
  const snapshot = snapshotWith(smallPlan());
  const after = applyRestructure(snapshot, addInvestmentsRow(readPlan(snapshot), snapshot, AT));
  expect(() => addInvestmentsRow(readPlan(after), after, AT)).toThrow("no-model");
  expect(() => addInvestmentsRow(readPlan(after), after, "/programmes/9/objectives/0")).toThrow(
    "no-such-element",
  );
});

test.each(CORPUS.map((workbook) => [workbook.about, workbook] as const))(
  "%s: the row is added and nothing else changes, or it is refused",
  (_, workbook) => {
    const snapshot = snapshotOf(workbook);
    const document = readPlan(snapshot);
    if (document.plan.programmes[0]?.objectives[0] === undefined) return;
    let change;
    try {
      change = addInvestmentsRow(document, snapshot, AT);
    } catch (error) {
      expect(error).toHaveProperty("name", "GrowthError");
      return;
    }
    const { plan } = readPlan(applyRestructure(snapshot, change));
    expect(plan.programmes.flatMap(({ objectives }) => objectives).length).toBe(
      document.plan.programmes.flatMap(({ objectives }) => objectives).length,
    );
    expect(plan.programmes[0]?.objectives[0]?.investments).toBe("");
  },
);
