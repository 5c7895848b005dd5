// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { buildAllegato } from "../../src/allegato/build-allegato";
import { nodeExcelize } from "../../src/cli/node-excelize";
import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/reading/read-plan";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { luccaPath } from "../support/lucca";
import { cutTexts, printedTexts, spareLines } from "./cut-texts";
import { printed, squeezed, textOf, type PrintedPage } from "./print";

let plan: Plan;
let plans: SheetPlan[];
let pages: PrintedPage[];

beforeAll(async () => {
  const workbook = openFileWorkbook(new Uint8Array(readFileSync(luccaPath("lucca-2018.xlsx"))), nodeExcelize);
  const document = readPlan(await workbook.read({ isKnownLabel: () => true }));
  plan = document.plan;
  plans = buildAllegato(document);
  pages = await printed(plans);
}, 60_000);

test("every title, description, indicator and target of the plan is on paper", () => {
  const text = printedTexts(plans, pages);
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
  expect(cutTexts(plans, pages)).toEqual([]);
  const spare = spareLines(plans, pages);
  expect(spare.reduce((sum, lines) => sum + lines, 0) / spare.length).toBeLessThan(1);
});

test("pages are A4, each numbered, and no others are printed", () => {
  const last = plans.at(-1)?.page;
  expect(pages.length).toBe((last?.firstPageNumber ?? 0) + (last?.breaksBefore.length ?? 0));
  const sheets = plans.flatMap((each) => [0, ...each.page.breaksBefore].map(() => each.page.orientation));
  pages.forEach((page, index) => {
    const sides = sheets[index] === "portrait" ? [595, 842] : [842, 595];
    expect([Math.round(page.width), Math.round(page.height)]).toEqual(sides);
    expect(textOf([page])).toContain(`Pagina${index + 1}di${pages.length}`);
  });
});

test("chamber and title run along every page but the cover, and no number is too wide for its cell", () => {
  for (const page of pages.slice(1)) {
    const header = page.words.filter(({ bottom }) => bottom < 62).map(({ text }) => text);
    expect(header.join(" ")).toBe(
      "Camera di Commercio di Lucca Piano degli indicatori e dei risultati attesi di bilancio 2018",
    );
  }
  expect(textOf(pages)).not.toContain("###");
});
