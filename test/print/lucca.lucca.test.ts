// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { nodeExcelize } from "../../src/cli/node-excelize";
import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/reading/read-plan";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import { luccaPath, luccaPlan } from "../support/lucca";
import { cardPages, wrongOpenings } from "./continued-cards";
import { cutTexts, printedTexts, spareLines } from "./cut-texts";
import { emptyShares, wastefulPages } from "./empty-space";
import { footerOf } from "./lines";
import { numbersInOverview, numbersOfCards, objectiveKey } from "./page-references";
import { squeezed, textOf } from "./print";
import { printedAllegato, type PrintedAllegato } from "./printed-allegato";
import { numbersOf, recalculatedRows } from "./recalculated";
import {
  overviewSums,
  printedSum,
  type SummedPlan,
  summarySums,
  sumsInOverview,
  sumsInSummary,
} from "./totals";

let plan: Plan;
let allegato: PrintedAllegato;

beforeAll(async () => {
  const workbook = openFileWorkbook(new Uint8Array(readFileSync(luccaPath("lucca-2018.xlsx"))), nodeExcelize);
  const document = readPlan(await workbook.read({ isKnownLabel: () => true }));
  plan = document.plan;
  allegato = await printedAllegato(document);
}, 300_000);

test("every title, description, indicator and target of the plan is on paper", () => {
  const text = printedTexts(allegato.plans, allegato.pages);
  const objectives = plan.programmes.flatMap((programme) => programme.objectives);
  const indicators = objectives.flatMap((objective) => objective.indicators);
  const expected = [
    ...objectives.flatMap(({ title, description }) => [title, description ?? ""]),
    ...indicators.flatMap(({ name, targets }) => [name, ...Object.values(targets)]),
  ].map(squeezed);
  expect(expected.length).toBe(2 * 19 + 44 + 88);
  expect(expected.filter((each) => !text.includes(each))).toEqual([]);
});

test("no text is cut, and rows are on average less than one line taller than their text", () => {
  const { plans, pages } = allegato;
  expect(cutTexts(plans, pages)).toEqual([]);
  const spare = spareLines(plans, pages);
  expect(spare.reduce((sum, lines) => sum + lines, 0) / spare.length).toBeLessThan(1);
});

test("pages are A4, each but the cover numbered, and no others are printed", () => {
  const { plans, pages } = allegato;
  const last = plans.at(-1)?.page;
  expect(pages.length).toBe((last?.firstPageNumber ?? 0) + (last?.breaksBefore.length ?? 0));
  const sheets = plans.flatMap((each) => [0, ...each.page.breaksBefore].map(() => each.page.orientation));
  pages.forEach((page, index) => {
    const sides = sheets[index] === "portrait" ? [595, 842] : [842, 595];
    expect([Math.round(page.width), Math.round(page.height)]).toEqual(sides);
    expect(footerOf(page)).toBe(index === 0 ? "" : `Pagina ${index + 1} di ${pages.length}`);
  });
});

test("chamber and title run along every page but the cover, and no number is too wide for its cell", () => {
  const { pages } = allegato;
  for (const page of pages.slice(1)) {
    const header = page.words.filter(({ bottom }) => bottom < 62).map(({ text }) => text);
    expect(header.join(" ")).toBe(
      "Camera di Commercio di Lucca Piano degli indicatori e dei risultati attesi di bilancio 2018",
    );
  }
  expect(textOf(pages)).not.toContain("###");
});

test("the overview gives each of the 19 objectives the number of the page that its card begins on", () => {
  const cards = numbersOfCards(allegato.pages);
  const objectives = plan.programmes.flatMap((programme) => programme.objectives);
  expect([...cards.keys()]).toEqual(objectives.map(objectiveKey));
  expect(cards.size).toBe(19);
  expect(numbersInOverview(allegato.pages)).toEqual(cards);
});

test("the sums are those of the published plan, as LibreOffice calculates them and as they are printed", () => {
  const truth = luccaPlan() as SummedPlan;
  expect(overviewSums(truth).at(-1)).toEqual(["Totale generale", 1_242_550, 18_000, 44]);
  expect(summarySums(truth).at(-1)).toEqual(["Totale generale", 19, 44, 1_242_550, 18_000, 1_260_550]);
  const rows = recalculatedRows(allegato.plans);
  expect(numbersOf(rows["All. Quadro"], /^Totale/u)).toEqual(overviewSums(truth));
  expect(numbersOf(rows["All. Riepilogo"], /^(?:\d{3}-\d{3}|Totale .+)$/u)).toEqual(summarySums(truth));
  expect(numbersOf(rows["All. Riepilogo"], /^Totale$/u)).toEqual([["Totale", 44]]);
  expect(sumsInOverview(allegato.pages)).toEqual(
    overviewSums(truth).map((row) => printedSum(row, { last: 1 })),
  );
  expect(sumsInSummary(allegato.pages)).toEqual(
    summarySums(truth).map((row) => printedSum(row, { first: 2 })),
  );
}, 300_000);

test("every page of cards says mission and programme, and whose card goes on", () => {
  const openings = cardPages(plan, allegato.pages);
  expect(openings.length).toBe(31);
  expect(wrongOpenings(openings)).toEqual([]);
});

test("no page is more than a third empty where more would fit", () => {
  const shares = emptyShares(allegato.pdf);
  expect(shares.length).toBe(allegato.pages.length);
  expect(wastefulPages(allegato.pages, shares)).toEqual([]);
  // Page 9 goes on where it could have been filled.
  expect(wastefulPages(allegato.pages, shares.with(8, 0.4))).toEqual([9]);
  expect(allegato.pages.length).toBe(38);
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(0.18);
});
