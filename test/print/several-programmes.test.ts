// SPDX-License-Identifier: EUPL-1.2
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { cardPages, wrongOpenings } from "./continued-cards";
import { cutTexts } from "./cut-texts";
import { emptyShares, wastefulPages } from "./empty-space";
import { pageNumber } from "./lines";
import { numbersInOverview, numbersOfCards, objectiveKey } from "./page-references";
import { printed } from "./print";
import { printedAllegato, type PrintedAllegato } from "./printed-allegato";
import { numbersOf, recalculatedRows } from "./recalculated";
import { severalProgrammes } from "./several-programmes";
import { overviewSums, printedSum, sumsInOverview, sumsInSummary, summarySums } from "./totals";

jest.setTimeout(300_000);

const document = severalProgrammes({ firstPage: 7 });
const { plan } = document;
const objectives = plan.programmes.flatMap((programme) => programme.objectives);
let allegato: PrintedAllegato;
beforeAll(async () => {
  allegato = await printedAllegato(document);
}, 300_000);

test("the overview gives each objective the number of the page that its card begins on", () => {
  const { pages } = allegato;
  const cards = numbersOfCards(pages);
  expect([...cards.keys()]).toEqual(objectives.map(objectiveKey));
  expect(pages.map(pageNumber)).toEqual(pages.map((_, index) => (index === 0 ? null : 7 + index)));
  expect(numbersInOverview(pages)).toEqual(new Map([...cards, ["033-001-001", null]]));
});

test("one number off is told: the same check fails on it", async () => {
  const pages = await printed(allegato.plans.map(withOneNumberOff));
  const cards = numbersOfCards(pages);
  const wrong = [...numbersInOverview(pages)].filter(([key, number]) => number !== (cards.get(key) ?? null));
  const [[key, number] = ["", null]] = [...cards].slice(4);
  expect(wrong).toEqual([[key, (number ?? 0) + 1]]);
});

/** Adds one to the page of the fifth objective of the overview. */
function withOneNumberOff(sheet: SheetPlan): SheetPlan {
  if (sheet.name !== "All. Quadro") return sheet;
  const column = sheet.columns.length - 1;
  const fifth = sheet.cells.filter((cell) => cell.column === column && /^\d+$/u.test(String(cell.value)))[4];
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell === fifth ? { ...cell, value: String(Number(cell.value) + 1) } : cell,
    ),
  };
}

test("every page of cards says mission and programme, and whose card goes on", () => {
  const openings = cardPages(plan, allegato.pages);
  const bands = openings.flatMap(({ bands: each }) => each);
  expect(wrongOpenings(openings)).toEqual([]);
  expect(bands.filter((band) => !band.endsWith("(segue)")).map((band) => band.trim())).toEqual(
    objectives.map(({ code }) => code ?? ""),
  );
  // The cards were made to flow over pages.
  expect(bands.filter((band) => band.endsWith("(segue)")).length).toBeGreaterThan(5);
});

test("the sums are those of the plan, as LibreOffice calculates them and as they are printed", () => {
  const rows = recalculatedRows(allegato.plans);
  expect(numbersOf(rows["All. Quadro"], /^Totale/u)).toEqual(overviewSums(plan));
  expect(numbersOf(rows["All. Riepilogo"], /^(?:\d{3}-\d{3}|Totale .+)$/u)).toEqual(summarySums(plan));
  expect(sumsInOverview(allegato.pages)).toEqual(
    overviewSums(plan).map((row) => printedSum(row, { last: 1 })),
  );
  expect(sumsInSummary(allegato.pages)).toEqual(
    summarySums(plan).map((row) => printedSum(row, { first: 2 })),
  );
});

test("no text is cut, and no page of cards is more than a third empty where more would fit", () => {
  expect(wastefulPages(allegato.pages, emptyShares(allegato.pdf))).toEqual([]);
  expect(cutTexts(allegato.plans, allegato.pages)).toEqual([]);
});
