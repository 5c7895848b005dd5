// SPDX-License-Identifier: EUPL-1.2
// Script time of the built pane until it is usable, office.js's own aside: npm run build && npx tsx scripts/benchmarks/pane-start.ts
import type { Browser, CDPSession } from "playwright-core";
import { type ExcelPane, openPane } from "../../test/e2e/support/excel-pane";
import { openStage, type Stage } from "../../test/e2e/support/stage";
import { exampleInExcel } from "../example-in-excel";

const RUNS = 7;

interface Start {
  /** Milliseconds of the thread's own time that scripts took: a busy machine does not lengthen them. */
  script: number;
  /** Milliseconds from the request of the page to the plan on the screen, by the clock. */
  wall: number;
}

/** Opens the pane until `isUsable`; the time of all scripts, ours and office.js's. */
async function startOnce(
  { browser, site }: Stage,
  isUsable: (open: ExcelPane) => Promise<unknown>,
  withoutOurs: boolean,
): Promise<Start> {
  const clients: CDPSession[] = [];
  const pages: Pick<Browser, "newPage"> = {
    newPage: async (options) => {
      const page = await browser.newPage(options);
      if (withoutOurs) await page.route("**/taskpane.*.js", (route) => route.abort());
      const client = await page.context().newCDPSession(page);
      await client.send("Performance.enable", { timeDomain: "threadTicks" });
      clients.push(client);
      return page;
    },
  };
  const host = await exampleInExcel();
  const started = performance.now();
  const open = await openPane({ browser: pages, site }, host);
  await isUsable(open);
  const wall = performance.now() - started;
  const metrics = await clients[0]?.send("Performance.getMetrics");
  const script = metrics?.metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN;
  await open.page.close();
  return { script: script * 1000, wall };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function main(): Promise<void> {
  const stage = await openStage();
  const usable = async ({ pane }: ExcelPane): Promise<void> => {
    await pane.getByText(/^PIRA · Esercizio/).waitFor();
    await pane.getByRole("treeitem").first().waitFor();
  };
  const officeOnly = ({ pane }: ExcelPane): Promise<unknown> =>
    pane.waitForFunction(() => (globalThis as { Excel?: unknown }).Excel !== undefined);
  const all: Start[] = [];
  const office: Start[] = [];
  for (let run = 0; run < RUNS; run++) {
    all.push(await startOnce(stage, usable, false));
    office.push(await startOnce(stage, officeOnly, true));
  }
  const scripts = median(all.map(({ script }) => script));
  const ofOffice = median(office.map(({ script }) => script));
  console.log(`Example's plan, median of ${RUNS} starts, milliseconds:`);
  console.log(`  all scripts           ${scripts.toFixed(0)}`);
  console.log(`  office.js by itself   ${ofOffice.toFixed(0)}`);
  console.log(`  our own               ${(scripts - ofOffice).toFixed(0)}   (limit 500)`);
  console.log(`  by the clock          ${median(all.map(({ wall }) => wall)).toFixed(0)}`);
  await stage.close();
}

void main();
