// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { buildAllegato } from "../../src/allegato/build-allegato";
import { nodeExcelize } from "../../src/cli/node-excelize";
import { readPlan } from "../../src/reading/read-plan";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { luccaPath } from "../support/lucca";

let plans: SheetPlan[];

beforeAll(async () => {
  const workbook = openFileWorkbook(new Uint8Array(readFileSync(luccaPath("lucca-2018.xlsx"))), nodeExcelize);
  plans = buildAllegato(readPlan(await workbook.read({ isKnownLabel: () => true })));
});

const rowOf = (plan: SheetPlan | undefined, first: string): (string | number)[] => {
  const row = plan?.cells.find(({ value }) => value === first)?.row;
  return plan?.cells.filter((cell) => cell.row === row).map(({ value }) => value) ?? [];
};

test("cover, premise, overview and five programmes", () => {
  expect(plans.map(({ name }) => name)).toEqual([
    "All. Copertina",
    "All. Premessa",
    "All. Quadro",
    "All. 011-005",
    "All. 012-004",
    "All. 016-005",
    "All. 032-002",
    "All. 032-004",
    "All. Riepilogo",
  ]);
});

test("the overview sums 19 objectives, investments apart, each named once", () => {
  const overview = plans[2];
  expect(rowOf(overview, "Totale generale")).toEqual(["Totale generale", 1242550, 18000, 44, ""]);
  expect(rowOf(overview, "Totale missione 032")).toEqual(["Totale missione 032", 6000, 13000, 12, ""]);
  expect(rowOf(overview, "011-005-006").slice(2, 5)).toEqual([66700, 5000, 2]);
  const objectives = overview?.cells.filter(({ column, style }) => column === 1 && style.startsWith("field"));
  expect(objectives?.length).toBe(19);
});

test("the user's words stand as they were written, the mistaken ones too", () => {
  const all = plans.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
  expect(all).toContain("> 5 giorni");
  expect(all).toContain("€ 1.000,00 + € 13.000 di investimenti");
  expect(all).toContain("---");
  expect(all).toContain("011 – Competitività delle imprese");
  expect(all).toContain("Missione 011 – Competitività e sviluppo delle imprese");
});
