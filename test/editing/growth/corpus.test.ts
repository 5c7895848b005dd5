// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../../src/reading/read-plan";
import { groupedBy } from "../../../src/workbook/grouping";
import { CORPUS } from "../../corpus";
import { snapshotOf } from "../../corpus/workbook";
import { everyAction } from "./every-action";
import { expectGrowth } from "./expect-growth";
import { OUTCOMES } from "./expected-outcomes";

/** `move objective, elsewhere` */
const nameOf = (action: ReturnType<typeof everyAction>[number]): string => {
  const element = action.element.split("/").findLast((segment) => !/^\d*$/.test(segment)) ?? "";
  const isElsewhere =
    action.kind === "move" && action.to.replace(/\d+$/, "") !== action.element.replace(/\d+$/, "");
  return `${action.kind} ${element.slice(0, -1)}${isElsewhere ? ", elsewhere" : ""}`;
};

it.each(CORPUS.map((workbook) => [workbook.about, workbook] as const))(
  "every action on %s",
  (about, workbook) => {
    const snapshot = snapshotOf(workbook);
    const document = readPlan(snapshot);
    const results = everyAction(document.plan).map((action) => {
      const outcome = expectGrowth(document, snapshot, action);
      return { name: nameOf(action), code: typeof outcome === "string" ? outcome : "done" };
    });
    const told = [...groupedBy(results, ({ name }) => name)].map(([name, own]) => {
      const counts = [...groupedBy(own, ({ code }) => code)].map(([code, all]) => `${code} ${all.length}`);
      return [name, counts.sort().join(", ")];
    });
    expect(Object.fromEntries(told)).toEqual(OUTCOMES[about]);
  },
);
