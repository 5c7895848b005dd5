// SPDX-License-Identifier: EUPL-1.2
import { applyToSnapshot } from "../../../src/editing/apply-to-snapshot";
import { addTargetYear, removeTargetYear } from "../../../src/editing/growth/target-years";
import { readPlan } from "../../../src/reading/read-plan";
import { smallPlan } from "../../support/small-plan";
import { flatTable } from "../../corpus/workbooks/flat-table";
import { snapshotOf } from "../../corpus/workbook";

const snapshot = { sheets: smallPlan(), leftAside: [] };
const document = readPlan(snapshot);
const targetsAfter = ({ edits, reshapes }: ReturnType<typeof addTargetYear>) =>
  readPlan(applyToSnapshot(snapshot, edits, reshapes)).plan.programmes[0]?.objectives[0]?.indicators.map(
    ({ targets }) => targets,
  );

test("a year is added to every indicator, blank and in its place", () => {
  expect(targetsAfter(addTargetYear(document, 2029))).toEqual([
    { 2026: ">= 130", 2027: ">= 140", 2028: ">= 150", 2029: "" },
    { 2026: ">= 11", 2027: ">= 12", 2028: ">= 13", 2029: "" },
  ]);
});

test("a year is taken away with its values; the others stay with theirs", () => {
  const change = removeTargetYear(document, 2027);
  expect(change.holdsText).toBe(true);
  expect(targetsAfter(change)).toEqual([
    { 2026: ">= 130", 2028: ">= 150" },
    { 2026: ">= 11", 2028: ">= 13" },
  ]);
});

test.each([
  ["a year that is there", () => addTargetYear(document, 2027), "year-there"],
  ["a year that is not", () => removeTargetYear(document, 2031), "year-missing"],
  [
    "targets that are cells of a table",
    () => addTargetYear(readPlan(snapshotOf(flatTable)), 2018),
    "years-in-table",
  ],
])("refuses %s", (_, act, code) => {
  expect(act).toThrow(expect.objectContaining({ code }) as Error);
});
