// SPDX-License-Identifier: EUPL-1.2
import { newPlan } from "../../../src/new-plan/new-plan";
import { readPlan } from "../../../src/reading/read-plan";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../../new-plan/snapshot-of";
import { everyAction } from "./every-action";
import { expectGrowth } from "./expect-growth";

/** Sheets end where they hold something, as the file adapter reads them: fields that are still blank stand below. */
const upToLastFilled = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.slice(0, sheet.values.findLastIndex((row) => row.some((value) => value !== "")) + 1),
  })),
});

it("a plan with nothing written in it grows like any other", () => {
  const { sheets } = newPlan({
    chamber: "Camera di commercio di Lucca",
    year: 2027,
    programmes: [
      { missionCode: "011", programmeCode: "005", objectives: 2 },
      { missionCode: "032", programmeCode: "002" },
    ],
  });
  const snapshot = upToLastFilled(snapshotOf(sheets));
  const document = readPlan(snapshot);
  const outcomes = everyAction(document.plan).map((action) => {
    const outcome = expectGrowth(document, snapshot, action);
    return `${action.kind}: ${typeof outcome === "string" ? outcome : "done"}`;
  });
  expect([...new Set(outcomes)].sort()).toEqual([
    "add: done",
    "duplicate: done",
    "move: done",
    "move: last-indicator",
    "move: other-sheet",
    "remove: done",
    "remove: last-indicator",
    "remove: last-objective",
  ]);
});
