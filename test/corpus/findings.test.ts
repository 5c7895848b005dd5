// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../src/reading/read-plan";
import { checkPlan } from "../../src/rules/check";
import { CORPUS } from ".";
import { snapshotOf } from "./workbook";

describe.each(CORPUS.map((workbook) => [workbook.about, workbook] as const))("%s", (_about, workbook) => {
  const { counts, crashed } = checkPlan(readPlan(snapshotOf(workbook)));

  it("gives the expected findings", () => {
    expect(counts.byRule).toEqual(workbook.expectedFindings);
  });

  it("crashes no rule", () => {
    expect(crashed).toEqual([]);
  });
});
