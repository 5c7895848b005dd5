// SPDX-License-Identifier: EUPL-1.2
import type { GrowthAction } from "../../../src/editing/growth/action";
import { growthOf } from "../../../src/editing/growth/growth";
import { planRows } from "../../../src/editing/growth/extents";
import { readPlan } from "../../../src/reading/read-plan";
import { checkPlan } from "../../../src/rules/check";
import { luccaPath } from "../../support/lucca";
import { readXlsx } from "../../support/read-xlsx";
import { everyAction } from "./every-action";
import { expectGrowth } from "./expect-growth";

const ADDED: GrowthAction = {
  kind: "add",
  element: "/programmes/1/objectives",
  name: "Sportello digitale",
};

describe.each([
  [
    "lucca-2018.xlsx",
    "012-004!4-17",
    { done: 40, "last-indicator": 1, "last-objective": 1, "other-sheet": 1 },
  ],
  [
    "lucca-2018-foglio-unico.xlsx",
    "Piano 2018!132-145",
    { done: 41, "last-indicator": 1, "last-objective": 1 },
  ],
] as const)("%s", (file, extent, outcomes) => {
  const opened = async () => {
    const snapshot = await readXlsx(luccaPath(file));
    return { snapshot, document: readPlan(snapshot) };
  };

  test("an objective takes up the rows of its block", async () => {
    const { snapshot, document } = await opened();
    const { sheet, first, last } = planRows(document, snapshot).extentOf("/programmes/1/objectives/0");
    expect(`${sheet}!${first + 1}-${last + 1}`).toBe(extent);
  });

  test("a sample of all actions does to the workbook what it does to the plan, and can be taken back", async () => {
    const { snapshot, document } = await opened();
    const counts: Record<string, number> = {};
    for (const action of everyAction(document.plan).filter((_, n) => n % 7 === 3)) {
      const outcome = expectGrowth(document, snapshot, action);
      const code = typeof outcome === "string" ? outcome : "done";
      counts[code] = (counts[code] ?? 0) + 1;
    }
    expect(counts).toEqual(outcomes);
  });

  test("a new objective has the next code, an indicator to fill in, and its line in the overview", async () => {
    const { snapshot, document } = await opened();
    const grown = expectGrowth(document, snapshot, ADDED);
    if (typeof grown === "string") throw new Error(grown);
    const { plan, join } = grown.document;
    expect(plan.programmes[1]?.objectives.at(-1)).toMatchObject({
      code: "012-004-007",
      title: "Sportello digitale",
      description: "",
      declaredIndicators: 1,
      indicators: [{ name: "", targets: { "2017": "", "2018": "" } }],
    });
    expect(plan.overview[1]?.objectives.at(-1)).toEqual({ code: "012-004-007", title: "Sportello digitale" });
    expect(join).toHaveLength(document.join.length + 1);
  });

  test("rules find no more than what is still to be written", async () => {
    const { snapshot, document } = await opened();
    const grown = expectGrowth(document, snapshot, ADDED);
    if (typeof grown === "string") throw new Error(grown);
    const [before, after] = [checkPlan(document), checkPlan(grown.document)].map(
      ({ counts }): Record<string, number> => counts.byRule,
    );
    const more = Object.keys(after ?? {}).filter(
      (rule) => /^(?:COD|DOC|WBK|OBJ-0[1-3])/u.test(rule) && (after?.[rule] ?? 0) > (before?.[rule] ?? 0),
    );
    expect(more).toEqual(["COD-13", "OBJ-02"]);
  });

  test("a removal lowers the count of indicators, says that texts go, and names formulas that lose their cell", async () => {
    const { snapshot, document } = await opened();
    const element = "/programmes/1/objectives/0/indicators/1";
    const place = document.places[`${element}/name`];
    const [first] = snapshot.sheets;
    if (!first || !place) throw new Error("no sheet");
    const pointing = {
      ...snapshot,
      sheets: [
        { ...first, formulas: { D9: `='${place.sheet}'!${place.cell}` } },
        ...snapshot.sheets.slice(1),
      ],
    };
    const growth = growthOf(document, pointing, { kind: "remove", element });
    expect(growth).toMatchObject({
      holdsText: true,
      where: "/programmes/1/objectives/0/indicators/0",
      references: [{ sheet: first.name, cell: "D9" }],
    });
    expect(growth.change.edits).toHaveLength(1);
  });
});
