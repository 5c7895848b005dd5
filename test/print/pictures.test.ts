// SPDX-License-Identifier: EUPL-1.2
import { PNG } from "pngjs";
import type { PlannedCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { differingPixels, OTHER_PROGRAMS, SAME_PROGRAMS, type Tolerance } from "./pictures/compare-pictures";
import { keptBytes } from "./pictures/kept-pictures";
import { pagesThatDiffer } from "./pictures/look-at-pages";
import { pagePicture, pagePictureByCairo } from "./pictures/page-picture";
import { hundredObjectives, lucca, small } from "./pictures/pictured-plans";
import { printedPdf } from "./print";

jest.setTimeout(120_000);

test.each([small, hundredObjectives])("pages of the $name plan look as they did", async (plan) => {
  expect(await pagesThatDiffer(plan)).toEqual([]);
});

test("the pictures stay small", () => {
  const bytes = [small, lucca, hundredObjectives].map(({ name }) => keptBytes(name));
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(300_000);
});

describe("a page that differs is told", () => {
  const taller = ({ rows, ...plan }: SheetPlan): SheetPlan => ({
    ...plan,
    rows: rows.map((height, row) => (row === 4 ? height + 2 : height)),
  });
  const narrower = ({ columns, ...plan }: SheetPlan): SheetPlan => ({
    ...plan,
    columns: columns.map((width) => (width === Math.max(...columns) ? Math.round(width * 0.97) : width)),
  });
  const reworded = (change: (value: string) => string) => (plan: SheetPlan) => ({
    ...plan,
    cells: plan.cells.map((cell): PlannedCell =>
      typeof cell.value === "string" ? { ...cell, value: change(cell.value) } : cell,
    ),
  });
  const changes: Readonly<Record<string, (plan: SheetPlan) => SheetPlan>> = {
    nothing: (plan) => plan,
    "a row taller by 2 points": taller,
    "a column narrower by 3 %": narrower,
    "a line less": reworded((text) => text.replace(/, dall’idea .*/u, "")),
    "another word": reworded((text) => text.replace("Triennale", "Biennale")),
  };
  /** The same card, changed, a page each. */
  let pdf: Uint8Array;
  const page = (change: string, draw = pagePicture): PNG =>
    draw(pdf, Object.keys(changes).indexOf(change) + 1);
  const isAlike = (changed: PNG, tolerance: Tolerance): boolean =>
    differingPixels(page("nothing"), changed, tolerance) <= tolerance.most;

  beforeAll(async () => {
    const plans = await small.sheets();
    const card = plans.find(({ name }) => name.includes("011"));
    if (!card) throw new RangeError("No card");
    pdf = await printedPdf(Object.values(changes).map((change, n) => change({ ...card, name: `All. ${n}` })));
  });

  test.each(Object.keys(changes).slice(1))("%s, by the programs of the pictures", (change) => {
    expect(isAlike(page(change), SAME_PROGRAMS)).toBe(false);
  });

  test.each(Object.keys(changes).slice(1, 4))("%s, by other programs", (change) => {
    expect(isAlike(page(change, pagePictureByCairo), OTHER_PROGRAMS)).toBe(false);
  });

  test("and letters that another program smooths otherwise are not", () => {
    expect(isAlike(page("nothing", pagePictureByCairo), OTHER_PROGRAMS)).toBe(true);
  });

  test("nor can a page of another size pass", () => {
    expect(isAlike(new PNG({ width: 842, height: 596 }), OTHER_PROGRAMS)).toBe(false);
  });
});
