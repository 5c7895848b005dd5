// SPDX-License-Identifier: EUPL-1.2
// Time to lay out a plan beside the time to read a workbook of the same size: npx tsx scripts/benchmarks/layout.ts
import ExcelJS from "exceljs";
import { buildAllegato } from "../../src/allegato/build-allegato";
import { nodeExcelize } from "../../src/cli/node-excelize";
import type { PlanDocument } from "../../src/plan/plan-document";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import { emptyWorkbook } from "../../test/print/empty-workbook";
import { documentOf, indicator, objective, programme } from "../../test/support/plan-without-places";

const RUNS = 5;
const PROGRAMMES = 5;
/** Lengths are the means of Lucca's plan. */
const DESCRIPTION = "La Camera intende proseguire l'azione di sostegno alle imprese del territorio. ".repeat(
  15,
);
const PROSE = "Realizzazione di almeno due campagne di promozione e informazione per le imprese";

function planOf(objectives: number): PlanDocument {
  const card = (number: number) =>
    objective({
      code: `011-005-${String(number).padStart(3, "0")}`,
      title: `Obiettivo ${number}: ${PROSE}`,
      description: DESCRIPTION,
      indicators: Array.from({ length: 4 }, (_, n) =>
        indicator({
          name: `Indicatore ${n}: ${PROSE}`,
          lastValue: PROSE,
          targets: { "2026": PROSE, "2027": PROSE },
        }),
      ),
    });
  return documentOf({
    programmes: Array.from({ length: PROGRAMMES }, (_, p) =>
      programme({
        programmeCode: `00${p + 1}`,
        objectives: Array.from({ length: objectives / PROGRAMMES }, (_, o) => card(p * 1000 + o)),
      }),
    ),
  });
}

/** Median milliseconds of a few runs. */
async function median(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < RUNS; n++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

const rows = [];
for (const objectives of [20, 100, 1000]) {
  const document = planOf(objectives);
  const plans = buildAllegato(document);
  const workbook = openFileWorkbook(emptyWorkbook(), nodeExcelize);
  await workbook.writeSheets(plans, { set: "allegato", replaceEdited: [] });
  const bytes = workbook.save();
  const read = () => openFileWorkbook(bytes, nodeExcelize).read({ isKnownLabel: () => true });
  rows.push({
    objectives,
    pages: plans.reduce((sum, { page }) => sum + page.breaksBefore.length + 1, 0),
    rows: plans.reduce((sum, plan) => sum + plan.rows.length, 0),
    "layout ms": Math.round(await median(() => buildAllegato(document))),
    "JSON round trip of the sheets ms": Math.round(
      await median(() => JSON.parse(JSON.stringify(plans)) as unknown),
    ),
    "reading the .xlsx ms": Math.round(await median(read)),
    "reading it with exceljs ms": Math.round(
      await median(() => new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer)),
    ),
    "xlsx kB": Math.round(bytes.length / 1000),
  });
}
console.table(rows);
