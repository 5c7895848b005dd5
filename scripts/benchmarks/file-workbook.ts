// SPDX-License-Identifier: EUPL-1.2
// Time to open, read and write .xlsx files of 20, 100 and 1,000 objectives, beside exceljs writing the same cells:
// npx tsx scripts/benchmarks/file-workbook.ts
import ExcelJS from "exceljs";
import { buildAllegato } from "../../src/allegato/build-allegato";
import { nodeExcelize } from "../../src/cli/node-excelize";
import { readPlan } from "../../src/reading/read-plan";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { addWithExceljs } from "./exceljs-sheets";
import { syntheticWorkbook } from "./synthetic-workbook";
import { xlsxOf } from "./xlsx-of";

const SIZES = [20, 100, 1000];
const everything = { isKnownLabel: () => true };

async function main(): Promise<void> {
  console.log(`avvio di excelize: ${(await timed(nodeExcelize)).ms.toFixed(0)} ms`);
  console.log(
    "obiettivi  celle lette  apertura ms  lettura ms  celle scritte  una cella ms  fogli ms  exceljs ms",
  );
  for (const objectives of SIZES) {
    const bytes = await xlsxOf(syntheticWorkbook(objectives));
    const opening = await timed(() => Promise.resolve(openFileWorkbook(bytes, nodeExcelize)));
    const workbook = opening.result;
    const reading = await timed(() => workbook.read(everything));
    const cell = { sheet: "Copertina", cell: "A3" };
    const editing = await timed(() => workbook.apply([{ ...cell, expected: "", value: "novembre 2025" }]));
    const plans = buildAllegato(readPlan(reading.result));
    const writing = await timed(() => workbook.writeSheets(plans, { set: "allegato", replaceEdited: [] }));
    const yardstick = await timed(() => writeWithExceljs(bytes, plans));
    const filled = reading.result.sheets
      .flatMap(({ values }) => values.flat())
      .filter((value) => value !== "");
    const written = plans.flatMap(({ cells }) => cells);
    const times = [opening, reading].map(({ ms }) => ms.toFixed(1));
    const changes = [editing, writing, yardstick].map(({ ms }) => ms.toFixed(0));
    const columns = [objectives, filled.length, ...times, written.length, ...changes];
    console.log(columns.map((value) => String(value).padStart(11)).join(" "));
  }
}

/** Milliseconds of processor: a busy machine does not count. */
async function timed<T>(run: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const start = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(start);
  return { result, ms: (user + system) / 1000 };
}

/** The same cells, merges, heights and styles, added to the same file. */
async function writeWithExceljs(bytes: Uint8Array, plans: readonly SheetPlan[]): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  addWithExceljs(workbook, plans);
  await workbook.xlsx.writeBuffer();
}

await main();
