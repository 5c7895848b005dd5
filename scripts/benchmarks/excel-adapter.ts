// SPDX-License-Identifier: EUPL-1.2
// Syncs, bytes and milliseconds of the Excel adapter on the embedded Excel, beside the naive way, one range a cell: npx tsx scripts/benchmarks/excel-adapter.ts
import { buildAllegato } from "../../src/allegato/build-allegato";
import { readPlan } from "../../src/reading/read-plan";
import { cellAddress, rangeAddress } from "../../src/workbook/address";
import { createExcelWorkbook } from "../../src/workbook/excel";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { createExcelHost, type ExcelHost, type ExcelHostOptions } from "../../test/excel-host/excel-host";
import { bootOffice } from "./boot-office";
import { syntheticWorkbook } from "./synthetic-workbook";

const SIZES = [20, 100, 1000];
/** The naive way takes minutes, and more memory than there is, beyond this. */
const MOST_NAIVE = 100;
const EVERY_LABEL = { isKnownLabel: () => true };

async function main(): Promise<void> {
  const installHost = await bootOffice();
  const hostWith = (snapshot: WorkbookSnapshot, options: ExcelHostOptions = {}): ExcelHost => {
    const host = createExcelHost(options).load(snapshot);
    installHost(host);
    return host;
  };
  // One range a cell is over the 5 MB of Excel on the web from some 50 objectives on.
  const unlimited = (snapshot: WorkbookSnapshot): ExcelHost => hostWith(snapshot, { payloadLimit: Infinity });
  console.log(
    "what                          objectives  syncs  sent kB  largest kB  received kB  client ms  host ms",
  );
  for (const objectives of SIZES) {
    const snapshot = syntheticWorkbook(objectives);
    const plans = buildAllegato(readPlan(snapshot));
    const reading = hostWith(snapshot);
    await report("read", objectives, reading, () => createExcelWorkbook().read(EVERY_LABEL));
    const writing = hostWith(snapshot);
    const write = () => createExcelWorkbook().writeSheets(plans, { set: "allegato", replaceEdited: [] });
    await report("write", objectives, writing, write);
    await report("write anew", objectives, writing, write);
    await report("read with the allegato", objectives, writing, () =>
      createExcelWorkbook().read(EVERY_LABEL),
    );
    if (objectives > MOST_NAIVE) continue;
    await report("read, one range a cell", objectives, unlimited(snapshot), () => readNaively(snapshot));
    await report("write, one range a cell", objectives, unlimited(snapshot), () => writeNaively(plans));
  }
}

async function report(
  what: string,
  objectives: number,
  host: ExcelHost,
  run: () => Promise<unknown>,
): Promise<void> {
  host.batches.length = 0;
  const start = performance.now();
  await run();
  const total = performance.now() - start;
  const sum = (pick: (batch: ExcelHost["batches"][number]) => number): number =>
    host.batches.reduce((all, batch) => all + pick(batch), 0);
  const inHost = sum(({ milliseconds }) => milliseconds);
  const largest = Math.max(...host.batches.map(({ bytes }) => bytes));
  const figures = [
    host.syncs.length,
    sum(({ bytes }) => bytes) / 1000,
    largest / 1000,
    sum(({ responseBytes }) => responseBytes) / 1000,
    total - inHost,
    inHost,
  ];
  const columns = figures.map((figure) => figure.toFixed(0).padStart(9));
  console.log(what.padEnd(28), String(objectives).padStart(10), ...columns);
}

/** Every cell of every sheet as a range of its own, in one sync. */
function readNaively({ sheets }: WorkbookSnapshot): Promise<void> {
  return Excel.run(async (context) => {
    for (const { name, values } of sheets) {
      const sheet = context.workbook.worksheets.getItem(name);
      values.forEach((row, r) =>
        row.forEach((_, c) => {
          sheet.getRange(cellAddress(r, c)).load("values,formulas,numberFormat");
        }),
      );
    }
    await context.sync();
  });
}

/** Every planned cell as a range of its own with its value, merge and style; one sync a sheet. */
async function writeNaively(plans: readonly SheetPlan[]): Promise<void> {
  for (const plan of plans) {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(plan.name);
      for (const { row, column, rowSpan, columnSpan, value, style } of plan.cells) {
        const look = plan.styles[style];
        const range = sheet.getRange(rangeAddress(row, column, rowSpan, columnSpan));
        if (rowSpan * columnSpan > 1) range.merge(false);
        const first = range.getCell(0, 0);
        first.numberFormat = [[typeof value === "string" ? "@" : "General"]];
        first.values = [[value]];
        range.format.font.name = "Arial";
        range.format.font.size = look?.fontSize ?? 10;
        range.format.font.bold = look?.bold ?? false;
        range.format.wrapText = look?.wrap ?? false;
        for (const edge of ["EdgeTop", "EdgeRight", "EdgeBottom", "EdgeLeft"] as const) {
          if (look?.borders?.length) range.format.borders.getItem(edge).style = "Continuous";
        }
      }
      plan.rows.forEach((height, r) => {
        sheet.getRange(`${r + 1}:${r + 1}`).format.rowHeight = height;
      });
      await context.sync();
    });
  }
}

await main();
process.exit();
