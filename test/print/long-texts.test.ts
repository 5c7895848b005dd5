// SPDX-License-Identifier: EUPL-1.2
import { buildAllegato } from "../../src/allegato/build-allegato";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { cutTexts, printedTexts, spareLines } from "./cut-texts";
import { footerOf } from "./lines";
import { endMarks, longTextsDocument } from "./long-texts";
import { missingFields } from "./missing-fields";
import { printed, textOf, type PrintedPage } from "./print";

const A_MINUTE = 60_000;
const document = longTextsDocument([10, 30, 100, 300, 1000, 3000, 10_000]);
const plans = buildAllegato(document);
let pages: PrintedPage[];

beforeAll(async () => {
  pages = await printed(plans);
}, 3 * A_MINUTE);

test("no text is cut, at any length and width", () => {
  expect(cutTexts(plans, pages)).toEqual([]);
});

test("the last word of every text is printed", () => {
  const text = printedTexts(plans, pages);
  expect(endMarks(document).length).toBeGreaterThan(800);
  expect(endMarks(document).filter((mark) => !text.includes(mark))).toEqual([]);
});

test("every field is on paper, word after word in its own cells", () => {
  expect(missingFields(document, plans, pages)).toEqual([]);
});

test("rows of up to 31 lines are on average less than two lines and a half taller than their text", () => {
  const spare = spareLines(plans, pages);
  expect(spare.reduce((sum, lines) => sum + lines, 0) / spare.length).toBeLessThan(2.5);
});

test("every page but the cover is numbered, and there are as many as the last number says", () => {
  pages.forEach((page, index) => {
    expect(footerOf(page)).toBe(index === 0 ? "" : `Pagina ${index + 1} di ${pages.length}`);
  });
});

test("texts of the header keep their ampersand", () => {
  expect(textOf(pages.slice(1, 2))).toContain("CameradiCommerciodiProva&Verifica");
});

test(
  "rows that are too low are told: the same check fails on them",
  async () => {
    const plan = longTextsDocument([300]);
    const sample = buildAllegato(plan);
    const low = sample.map((plan): SheetPlan => ({
      ...plan,
      rows: plan.rows.map((height) => (height > 40 ? height - 24 : height)),
    }));
    expect(cutTexts(sample, await printed(sample))).toEqual([]);
    const lowPages = await printed(low);
    expect(cutTexts(low, lowPages).length).toBeGreaterThan(20);
    expect(missingFields(plan, low, lowPages).length).toBeGreaterThan(20);
  },
  A_MINUTE,
);
