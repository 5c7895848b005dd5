// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import { readPlan } from "../../src/reading/read-plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { syntheticWorkbook } from "./synthetic-workbook";

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
    const reading = await best(() => readPlan(snapshot));
    const json = await best(() => JSON.parse(JSON.stringify(snapshot)) as unknown);
    const file = await xlsxOf(snapshot);
    const parsing = await best(() => new ExcelJS.Workbook().xlsx.load(file), 1);
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
async function best(run: () => unknown, runs = RUNS): Promise<number> {
  let least = Infinity;
  for (let n = 0; n < runs; n++) {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

async function xlsxOf({ sheets }: WorkbookSnapshot): Promise<ArrayBuffer> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of sheets) fill(workbook.addWorksheet(sheet.name), sheet);
  return workbook.xlsx.writeBuffer();
}

function fill(worksheet: ExcelJS.Worksheet, { values }: SheetSnapshot): void {
  for (const row of values) worksheet.addRow(row.map((value) => (value === "" ? null : value)));
}

await main();
