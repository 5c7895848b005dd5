// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import { readPlan } from "../../src/reading/read-plan";
import { syntheticWorkbook } from "./synthetic-workbook";
import { xlsxOf } from "./xlsx-of";

// Time to read plans of 20, 100 and 1,000 objectives, beside two yardsticks of the same run: npx tsx scripts/benchmarks/reading.ts

const SIZES = [20, 100, 1000];
const RUNS = 5;

async function main(): Promise<void> {
  console.log("obiettivi  celle  lettura ms  ms/obiettivo  JSON ms  exceljs ms");
  for (const objectives of SIZES) {
    const snapshot = syntheticWorkbook(objectives);
    const cells = snapshot.sheets
      .flatMap(({ values }) => values.flat())
      .filter((value) => value !== "").length;
    const editions = Array.from({ length: RUNS }, (_, n) => syntheticWorkbook(objectives, n + 1));
    const reading = await best((n) => readPlan(editions[n] ?? snapshot));
    const json = await best(() => JSON.parse(JSON.stringify(snapshot)) as unknown);
    const file = await xlsxOf(snapshot);
    const parsing = await best(() => new ExcelJS.Workbook().xlsx.load(file.slice().buffer), 1);
    const columns = [
      objectives,
      cells,
      reading.toFixed(1),
      (reading / objectives).toFixed(3),
      json.toFixed(1),
    ];
    console.log([...columns, parsing.toFixed(0)].map((value) => String(value).padStart(9)).join(" "));
  }
}

/** Milliseconds of processor in the best of several runs: a busy machine does not count. */
async function best(run: (n: number) => unknown, runs = RUNS): Promise<number> {
  let least = Infinity;
  for (let n = 0; n < runs; n++) {
    const start = process.cpuUsage();
    await run(n);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

await main();
