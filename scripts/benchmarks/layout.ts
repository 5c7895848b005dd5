// SPDX-License-Identifier: EUPL-1.2
// Time to lay out a plan beside the time to read the .xlsx of its allegato: npx tsx scripts/benchmarks/layout.ts
import ExcelJS from "exceljs";
import { buildAllegato } from "../../src/allegato/build-allegato";
import { nodeExcelize } from "../../src/cli/node-excelize";
import type { PlanDocument } from "../../src/plan/plan-document";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import { emptyWorkbook } from "../../test/print/empty-workbook";
import { interleaved } from "./interleaved";
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

const rows = [];
for (const objectives of [20, 100, 1000]) {
  const document = planOf(objectives);
  const plans = buildAllegato(document);
  const workbook = openFileWorkbook(emptyWorkbook(), nodeExcelize);
  await workbook.writeSheets(plans, { set: "allegato", replaceEdited: [] });
  const bytes = workbook.save();
  const exceljs = () => new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer);
  rows.push({
    objectives,
    pages: plans.reduce((sum, { page }) => sum + page.breaksBefore.length + 1, 0),
    rows: plans.reduce((sum, plan) => sum + plan.rows.length, 0),
    ...(await interleaved(RUNS, {
      layout: () => buildAllegato(document),
      "reading the .xlsx": () => openFileWorkbook(bytes, nodeExcelize).read({ isKnownLabel: () => true }),
      "JSON round trip": () => JSON.parse(JSON.stringify(plans)) as unknown,
    })),
    // Many seconds, which a few runs tell as well.
    ...(await interleaved(objectives < 1000 ? RUNS : 1, { "reading with exceljs": exceljs })),
    "xlsx kB": Math.round(bytes.length / 1000),
  });
}
console.log(`Least and median of ${RUNS} interleaved runs, milliseconds of processor`);
console.table(rows);
