// SPDX-License-Identifier: EUPL-1.2
// How fast the built pane's form and the sheet follow one another, on plans of 2, 100 and 1,000 objectives; .xlsx files
// given as arguments are measured too: npm run build && npx tsx scripts/benchmarks/following.ts [file.xlsx …]
import { readFile } from "node:fs/promises";
import { readPlan } from "../../src/reading/read-plan";
import { parseCellAddress } from "../../src/workbook/address";
import { openPackage } from "../../src/workbook/file/package";
import { readSnapshot } from "../../src/workbook/file/read-snapshot";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { openPane } from "../../test/e2e/support/excel-pane";
import { openStage, type Stage } from "../../test/e2e/support/stage";
import { createExcelHost, type ExcelHost } from "../../test/excel-host/excel-host";
import { markEvents, markSettled, markShown } from "./pane-marks";
import { syntheticWorkbook } from "./synthetic-workbook";
import { threadTime, type ThreadTime } from "./thread-time";

const SIZES = [2, 100, 1000];
const RUNS = 5;

/** What one way of following took. */
interface Following {
  /** Milliseconds of the pane's thread: ours, office.js's and the drawing's, but not the host's. */
  "until done, ms": number;
  /** The same until the findings are those of the new text. */
  "until checked, ms": number;
  "longest task, ms": number;
  syncs: number;
  "sent, bytes": number;
  "received, bytes": number;
}

async function main(): Promise<void> {
  const stage = await openStage();
  const rows = [];
  for (const size of SIZES) {
    rows.push(...(await measured(stage, `${size} objectives`, syntheticWorkbook(size))));
  }
  for (const file of process.argv.slice(2)) {
    rows.push(...(await measured(stage, file.split("/").at(-1) ?? file, await snapshotOf(file))));
  }
  console.log(`Medians of ${RUNS}; milliseconds of processor of the pane's thread`);
  console.table(rows);
  await stage.close();
}

const snapshotOf = async (file: string): Promise<WorkbookSnapshot> =>
  readSnapshot(openPackage(new Uint8Array(await readFile(file))), () =>
    Promise.reject(new Error("Reading needs no library")),
  );

/** A description in the middle of the plan is written in the sheet and in the form, after another was selected. */
async function measured(stage: Stage, plan: string, snapshot: WorkbookSnapshot) {
  const host = createExcelHost().load(snapshot);
  const { page, pane } = await openPane(stage, host);
  await pane.getByText(/^Verificato alle/).waitFor();
  await markEvents(pane);
  const descriptions = Object.entries(readPlan(snapshot).places).filter(([at]) =>
    at.endsWith("/description"),
  );
  const there = descriptions[Math.floor(descriptions.length / 2)];
  const [elsewhere] = descriptions;
  if (!there || !elsewhere) throw new RangeError(`No descriptions in ${plan}`);
  const [at, { sheet, cell }] = there;
  const { row, column } = parseCellAddress(cell);
  const held = (): string => String(host.workbook.sheet(sheet).grid.get(row, column).value);
  const box = pane.locator(`[data-field="${at}"] textarea`);

  /** Does something once to warm up, then as often as is to be measured; what comes before it is not. */
  const series = async (
    what: string,
    [from, to]: readonly [string, string],
    before: (text: string) => Promise<void>,
    act: (text: string) => Promise<void>,
  ) => {
    const runs: Following[] = [];
    for (let run = 0; run <= RUNS; run++) {
      const text = `${what}, volta ${run}: sportelli e corsi per le imprese che nascono o si rinnovano.`;
      await before(text);
      await markSettled(pane);
      host.batches.length = 0;
      let traffic = trafficOf(host);
      const time = await threadTime(stage.browser, async () => {
        await act(text);
        traffic = trafficOf(host);
        await markSettled(pane);
      });
      if (run > 0) runs.push({ ...timesOf(time, from, to), ...traffic });
    }
    return { plan, what, ...medians(runs) };
  };

  const nothing = (): Promise<void> => Promise.resolve();
  const selectElsewhere = (): Promise<void> => {
    host.user.select(elsewhere[1].sheet, elsewhere[1].cell);
    return Promise.resolve();
  };
  const rows = [
    await series("selection → form", ["heard", "shown"], selectElsewhere, async () => {
      const shown = markShown(pane, at, held());
      host.user.select(sheet, cell);
      await shown;
    }),
    await series("cell → form", ["heard", "shown"], nothing, async (text) => {
      const shown = markShown(pane, at, text);
      host.user.type(sheet, cell, text);
      await shown;
    }),
    await series(
      "form → cell",
      ["left", "written"],
      (text) => box.fill(text),
      async (text) => {
        await box.blur();
        while (held() !== text) await page.waitForTimeout(10);
      },
    ),
  ];
  await page.close();
  return rows;
}

const timesOf = (time: ThreadTime, from: string, to: string) => ({
  "until done, ms": time.between(from, to),
  "until checked, ms": time.between(from, "settled"),
  "longest task, ms": time.longestAfter(from),
});

function trafficOf({ syncs }: ExcelHost): Pick<Following, "syncs" | "sent, bytes" | "received, bytes"> {
  return {
    syncs: syncs.length,
    "sent, bytes": syncs.reduce((sum, { bytes }) => sum + bytes, 0),
    "received, bytes": syncs.reduce((sum, { responseBytes }) => sum + responseBytes, 0),
  };
}

function medians(runs: readonly Following[]): Following {
  const [first] = runs;
  if (!first) throw new RangeError("Nothing was measured");
  const keys = Object.keys(first) as (keyof Following)[];
  return Object.fromEntries(
    keys.map((key) => {
      const sorted = runs.map((run) => run[key]).sort((a, b) => a - b);
      return [key, Number((sorted[Math.floor(sorted.length / 2)] ?? NaN).toFixed(1))];
    }),
  ) as unknown as Following;
}

void main();
