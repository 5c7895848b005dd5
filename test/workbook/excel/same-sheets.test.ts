// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { buildAllegato } from "../../../src/allegato/build-allegato";
import { readPlan } from "../../../src/reading/read-plan";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import { EMPTY_WORKBOOK, FIRST_SHEET } from "../../../src/workbook/file/new-workbook";
import { openPackage, zipPackage, type Parts } from "../../../src/workbook/file/package";
import { readSnapshot } from "../../../src/workbook/file/read-snapshot";
import { writeSheets } from "../../../src/workbook/file/write-sheets";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { planDocument } from "../../support/plan-document";
import { illustratedPlan, PIXEL } from "../illustrated-plan";
import { everyLabel } from "../opened-book";
import { lookInExcel } from "../sheet-look/look-in-excel";
import { lookInFile } from "../sheet-look/look-in-file";
import { plannedLook } from "../sheet-look/planned-look";
import { hostWith } from "./opened-excel";

/** It wants what this page does not have; writing and reading sheets of ours needs it not. */
jest.mock("excelize-wasm", () => ({}));

/** Reads a file; none of these needs a formula worked out. */
const read = (parts: Parts) =>
  readSnapshot(parts, () => Promise.reject(new Error("Nothing should need excelize")));

/** A plan with all that an allegato can hold: logo, signers, summary, protection. */
const smallAllegato = (): SheetPlan[] =>
  buildAllegato(
    planDocument({
      programmes: [
        { objectives: [{ resources: "€ 10.000,10" }, { resources: "€ 20.000,20" }] },
        {
          programmeCode: "004",
          objectives: [{ resources: "€ 5.000,00", indicators: [{}, { type: "efficienza" }] }],
        },
      ],
      settings: {
        logo: { data: PIXEL, alternativeText: "Stemma della Camera" },
        signers: [{ role: "Il Segretario generale", name: "Ada Prova" }],
        allegato: { printsSigners: true, isProtected: true },
      },
    }),
  );

async function exampleAllegato(): Promise<SheetPlan[]> {
  const bytes = new Uint8Array(readFileSync("examples/pira-esempio.xlsx"));
  return buildAllegato(readPlan(await read(openPackage(bytes))));
}

const ALLEGATI: [string, () => Promise<SheetPlan[]>][] = [
  ["the example", exampleAllegato],
  ["a small plan with logo, summary and signers, protected", () => Promise.resolve(smallAllegato())],
  ["a sheet with all that one can hold", () => Promise.resolve([illustratedPlan("All. Quadro")])],
];

describe.each(ALLEGATI)("%s", (_which, planned) => {
  let plans: SheetPlan[];

  beforeAll(async () => {
    plans = await planned();
  });

  const inExcel = async () => {
    const host = hostWith([{ name: FIRST_SHEET }]);
    const workbook = createExcelWorkbook();
    await workbook.writeSheets(plans, { set: "allegato", replaceEdited: [] });
    return { host, workbook };
  };
  const inFile = (): Parts => {
    const sheets = plans.map((plan) => ({ name: plan.name, plan }));
    const parts = writeSheets(EMPTY_WORKBOOK, { set: "allegato", removed: [], sheets, before: null });
    return openPackage(zipPackage(parts));
  };

  test("Excel shows what was planned: looks, merges, page, drawings, names, protection", async () => {
    const { host } = await inExcel();
    for (const [i, plan] of plans.entries())
      expect(lookInExcel(host, plan)).toEqual(plannedLook(plan, i + 2));
  });

  test("so does the file", () => {
    const parts = inFile();
    for (const [i, plan] of plans.entries())
      expect(lookInFile(parts, plan)).toEqual(plannedLook(plan, i + 2));
  });

  test("both hold the same values, formulas, number formats and marks", async () => {
    const { workbook } = await inExcel();
    expect(sure((await workbook.read(everyLabel)).sheets)).toEqual(sure((await read(inFile())).sheets));
  });
});

/** Excel works sums out itself, to more digits than are sure. */
const sure = (sheets: readonly SheetSnapshot[]) =>
  sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) =>
      row.map((value) => (typeof value === "number" ? Number(value.toPrecision(12)) : value)),
    ),
  }));

test("the small plan has a picture, charts, sums and headings to be compared", () => {
  const plans = smallAllegato();
  const count = (of: (plan: SheetPlan) => number): number => plans.reduce((sum, plan) => sum + of(plan), 0);
  expect(count(({ images = [] }) => images.length)).toBe(1);
  expect(count(({ charts = [] }) => charts.length)).toBeGreaterThan(0);
  expect(count(({ tables = [] }) => tables.length)).toBeGreaterThan(0);
  expect(count(({ cells }) => cells.filter(({ formula }) => formula).length)).toBeGreaterThan(2);
  expect(
    count(({ cells, styles }) => cells.filter(({ style }) => styles[style]?.heading).length),
  ).toBeGreaterThan(5);
  expect(plans.every(({ isProtected }) => isProtected)).toBe(true);
});
