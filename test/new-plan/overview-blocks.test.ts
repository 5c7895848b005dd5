// SPDX-License-Identifier: EUPL-1.2
import { overviewBlocks } from "../../src/new-plan/overview-blocks";
import { readPlan } from "../../src/reading/read-plan";
import { overviewOnly } from "../support/overview-only";
import { snapshotOf } from "./snapshot-of";

it("makes a sheet for each programme that has objectives, joined to those of the overview", () => {
  const workbook = overviewOnly();
  const before = readPlan(workbook);
  expect(before.plan.programmes).toEqual([]);
  const { sheets } = snapshotOf(overviewBlocks(before));
  const { plan, join } = readPlan({ ...workbook, sheets: [...workbook.sheets, ...sheets] });
  expect(sheets.map(({ name }) => name)).toEqual(["011-005", "012-004"]);
  expect(plan.overview).toEqual(before.plan.overview);
  const objectives = plan.programmes.map((programme) =>
    programme.objectives.map(({ code, title, indicators }) => [code, title, indicators.length]),
  );
  expect(objectives).toEqual([
    [
      ["011-005-001", "Assistere le imprese", 1],
      ["011-005-002", "Tenere corsi", 1],
    ],
    [["012-004-001", "Vigilare sui mercati", 1]],
  ]);
  expect(join).toHaveLength(3);
  expect(Object.keys(plan.programmes[0]?.objectives[0]?.indicators[0]?.targets ?? {})).toEqual([
    "2027",
    "2028",
    "2029",
  ]);
});

it("takes names that are free", () => {
  const workbook = overviewOnly();
  const [overview] = workbook.sheets;
  if (!overview) throw new Error("no sheet");
  const taken = { ...overview, name: "011-005" };
  expect(overviewBlocks(readPlan({ ...workbook, sheets: [taken] })).map(({ name }) => name)).toEqual([
    "011-005 (2)",
    "012-004",
  ]);
});

it("makes none without an exercise", () => {
  const workbook = overviewOnly("Quadro di raccordo tra missioni, programmi e obiettivi");
  expect(overviewBlocks(readPlan(workbook))).toEqual([]);
});
