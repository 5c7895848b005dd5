// SPDX-License-Identifier: EUPL-1.2
import { applyRestructure } from "../../../src/editing/apply-restructure";
import type { GrowthAction } from "../../../src/editing/growth/action";
import { growthOf } from "../../../src/editing/growth/growth";
import { newPlan } from "../../../src/new-plan/new-plan";
import { readPlan } from "../../../src/reading/read-plan";
import { growthErrorText } from "../../../src/texts/growth";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../../new-plan/snapshot-of";
import { NEW_PLAN } from "./new-plan-request";

const programme = { missionCode: "012", programmeCode: "004" };
const AGAIN: GrowthAction[] = [
  { kind: "add", element: "/programmes", programme },
  { kind: "duplicate", element: "/programmes/0", programme },
];
const grown = (snapshot: WorkbookSnapshot, action: GrowthAction): WorkbookSnapshot =>
  applyRestructure(snapshot, growthOf(readPlan(snapshot), snapshot, action).change);
const removed = (): WorkbookSnapshot =>
  grown(snapshotOf(newPlan(NEW_PLAN).sheets), { kind: "remove", element: "/programmes/1" });

test.each(AGAIN)("a programme whose sheet is there, hidden, gets no second one ($kind)", (action) => {
  const place = { sheet: "012-004", cell: "A1" };
  expect(() => grown(removed(), action)).toThrow(expect.objectContaining({ code: "sheet-hidden", place }));
  expect(growthErrorText({ code: "sheet-hidden", place })).toMatch(/nascosto \(«012-004».*«Scopri…»/);
});

test.each(AGAIN)("once that sheet goes by another name, there is one for it ($kind)", (action) => {
  const hidden = removed();
  const sheets = hidden.sheets.map((each) => (each.name === "012-004" ? { ...each, name: "vecchio" } : each));
  const after = grown({ ...hidden, sheets }, action);
  expect(after.sheets.find(({ name }) => name === "012-004")?.visibility).toBe("visible");
});

test("shown again, the sheet is the programme's", () => {
  const hidden = removed();
  const sheets = hidden.sheets.map((each) => ({ ...each, visibility: "visible" as const }));
  expect(readPlan({ ...hidden, sheets }).plan.programmes.map((each) => each.programmeCode)).toEqual([
    ...["005", "004", "002"],
  ]);
});
