// SPDX-License-Identifier: EUPL-1.2
// Milliseconds of processor to check plans of 20, 100 and 1,000 objectives, and to read and check them again after an edit,
// beside those to open the same .xlsx and to read it; .xlsx files given as arguments are measured too:
// npx tsx scripts/benchmarks/checking.ts [file.xlsx …]
import { readFile } from "node:fs/promises";
import { nodeExcelize } from "../../src/cli/node-excelize";
import { applyToSnapshot } from "../../src/editing/apply-to-snapshot";
import { readPlan } from "../../src/reading/read-plan";
import { checkPlan } from "../../src/rules/check";
import { isKnownLabel } from "../../src/template/recognise-label";
import { cellAddress } from "../../src/workbook/address";
import type { CellEdit } from "../../src/workbook/cell-edit";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { syntheticWorkbook } from "./synthetic-workbook";
import { xlsxOf } from "./xlsx-of";

const SIZES = [20, 100, 1000];
const RUNS = 5;
const EDITS = 5;

async function main(): Promise<void> {
  const rows = [];
  for (const objectives of SIZES) {
    // Texts that no run before has seen; the first run warms up.
    const editions = Array.from({ length: RUNS + 1 }, (_, edition) => syntheticWorkbook(objectives, edition));
    const opening = await opened(await xlsxOf(syntheticWorkbook(objectives)));
    const runs = editions.map(measured).slice(1);
    rows.push({ plan: `${objectives} objectives`, "opening, ms": opening.milliseconds, ...medians(runs) });
  }
  for (const file of process.argv.slice(2)) {
    const opening = await opened(new Uint8Array(await readFile(file)));
    const runs = [measured(opening.result)];
    rows.push({ plan: file.split("/").at(-1), "opening, ms": opening.milliseconds, ...medians(runs) });
  }
  console.table(rows);
}

interface Timed<T> {
  result: T;
  milliseconds: number;
}

function opened(bytes: Uint8Array): Promise<Timed<WorkbookSnapshot>> {
  return timed(() => openFileWorkbook(bytes, nodeExcelize).read({ isKnownLabel }));
}

/** Milliseconds of processor: a busy machine counts less. */
async function timed<T>(run: () => Promise<T>): Promise<Timed<T>> {
  const start = process.cpuUsage();
  const result = await run();
  return { result, milliseconds: since(start) };
}

function timedNow<T>(run: () => T): Timed<T> {
  const start = process.cpuUsage();
  const result = run();
  return { result, milliseconds: since(start) };
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What each run took, by what was done; edits follow one another, each in another cell. */
type Measures = Record<"reading" | "checking" | "reading again" | "checking again", number[]>;

function measured(snapshot: WorkbookSnapshot): Measures {
  const reading = timedNow(() => readPlan(snapshot));
  const checking = timedNow(() => checkPlan(reading.result));
  const again: Pick<Measures, "reading again" | "checking again"> = {
    "reading again": [],
    "checking again": [],
  };
  let state = snapshot;
  for (let n = 0; n < EDITS; n++) {
    state = applyToSnapshot(state, [editOf(state, n)]);
    const read = timedNow(() => readPlan(state));
    again["reading again"].push(read.milliseconds);
    again["checking again"].push(timedNow(() => checkPlan(read.result)).milliseconds);
  }
  return { reading: [reading.milliseconds], checking: [checking.milliseconds], ...again };
}

/** A few words more in one of the longer texts. */
function editOf({ sheets }: WorkbookSnapshot, n: number): CellEdit {
  const texts = sheets.flatMap(({ name, top, left, values }) =>
    values.flatMap((row, r) =>
      row.flatMap((value, c) =>
        typeof value === "string" && value.length > 30
          ? [{ sheet: name, cell: cellAddress(top + r, left + c), expected: value }]
          : [],
      ),
    ),
  );
  const text = texts[Math.floor(((n + 0.5) * texts.length) / EDITS)];
  if (!text) throw new RangeError("No long text to edit");
  return { ...text, value: `${text.expected} e altro ancora` };
}

const medians = (runs: readonly Measures[]): Record<string, number> =>
  Object.fromEntries(
    (["reading", "checking", "reading again", "checking again"] as const).map((what) => {
      const times = runs.flatMap((run) => run[what]).sort((a, b) => a - b);
      return [`${what}, ms`, Number((times[Math.floor(times.length / 2)] ?? NaN).toFixed(1))];
    }),
  );

await main();
