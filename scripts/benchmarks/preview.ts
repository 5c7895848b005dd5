// SPDX-License-Identifier: EUPL-1.2
// How long the built pane takes to open the preview of 20, 100 and 1,000 objectives, for the first time and with the
// allegato written, and how long it does not answer meanwhile: npm run build && npx tsx scripts/benchmarks/preview.ts
import type { Frame } from "playwright-core";
import { openPane } from "../../test/e2e/support/excel-pane";
import { pagesShown } from "../../test/e2e/support/generate";
import { openStage, type Stage } from "../../test/e2e/support/stage";
import { createExcelHost } from "../../test/excel-host/excel-host";
import { syntheticWorkbook } from "./synthetic-workbook";
import { threadTime } from "./thread-time";

const SIZES = [20, 100, 1000];
const RUNS = 5;
/** Milliseconds that 1,000 objectives may be awaited on a busy machine. */
const PATIENCE = 180_000;

async function main(): Promise<void> {
  const stage = await openStage();
  const rows = [];
  for (const objectives of SIZES) rows.push(...(await measured(stage, objectives)));
  console.log(`First opening, and medians of ${RUNS} more; milliseconds of processor of the pane's thread`);
  console.table(rows);
  await stage.close();
}

async function measured(stage: Stage, objectives: number) {
  const host = createExcelHost().load(syntheticWorkbook(objectives));
  const { page, pane } = await openPane(stage, host);
  page.setDefaultTimeout(PATIENCE);
  await pane.getByText(/^Verificato alle/).waitFor();
  const open = () => opening(stage, pane);
  const first = await open();
  const again = [];
  for (let run = 0; run < RUNS; run++) again.push(await open());
  await pane.getByRole("button", { name: "Genera allegato" }).click();
  await pagesShown(pane);
  await pane.getByRole("button", { name: "Scrivi nella cartella di lavoro" }).click();
  await pane.getByText(/^Allegato pronto/).waitFor();
  await page.waitForTimeout(2000);
  await pane.getByText(/^Verificato alle/).waitFor();
  const written = [];
  for (let run = 0; run <= RUNS; run++) written.push(await open());
  await page.close();
  return [
    { objectives, what: "first", ...rounded(first) },
    { objectives, what: "again", ...rounded(median(again)) },
    { objectives, what: "with the allegato written", ...rounded(median(written)) },
  ];
}

interface Opening {
  /** From the press of the button to the pages. */
  total: number;
  longest: number;
  /** By the clock. */
  wall: number;
}

/** Opens the preview and closes it again. */
async function opening({ browser }: Stage, pane: Frame): Promise<Opening> {
  const button = pane.getByRole("button", { name: "Genera allegato" });
  await button.evaluate((element) => {
    element.addEventListener("click", () => performance.mark("asked"), { once: true, capture: true });
  });
  let wall = 0;
  const time = await threadTime(browser, async () => {
    const started = performance.now();
    await button.click();
    await pagesShown(pane);
    wall = performance.now() - started;
    await pane.evaluate(() => performance.mark("shown"));
  });
  await pane.getByRole("button", { name: "Chiudi l’anteprima" }).click();
  await pane.getByRole("dialog").waitFor({ state: "detached" });
  return { total: time.between("asked", "shown"), longest: time.longestAfter("asked"), wall };
}

const median = (runs: readonly Opening[]): Opening => ({
  total: middle(runs.map(({ total }) => total)),
  longest: middle(runs.map(({ longest }) => longest)),
  wall: middle(runs.map(({ wall }) => wall)),
});

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const rounded = ({ total, longest, wall }: Opening) => ({
  "until shown, ms": Math.round(total),
  "longest task, ms": Math.round(longest),
  "by the clock, ms": Math.round(wall),
});

void main();
