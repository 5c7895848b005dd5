// SPDX-License-Identifier: EUPL-1.2
// Milliseconds to check plans of 20, 100 and 1,000 objectives, beside those to read them: npx tsx scripts/benchmarks/checking.ts
import { readPlan } from "../../src/reading/read-plan";
import { checkPlan } from "../../src/rules/check";
import { syntheticWorkbook } from "./synthetic-workbook";

const RUNS = 7;

/** Median of several runs, after one that warms up. */
function measure<T>(run: () => T): { result: T; milliseconds: number } {
  const result = run();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { result, milliseconds: Number((times[Math.floor(RUNS / 2)] ?? NaN).toFixed(1)) };
}

console.table(
  [20, 100, 1000].map((objectives) => {
    const snapshot = syntheticWorkbook(objectives);
    const reading = measure(() => readPlan(snapshot));
    const checking = measure(() => checkPlan(reading.result));
    const { counts, crashed } = checking.result;
    return {
      objectives,
      indicators: 4 * objectives,
      cells: snapshot.sheets.flatMap(({ values }) => values.flat()).filter((value) => value !== "").length,
      joined: reading.result.join.length,
      findings: counts.error + counts.warning + counts.info,
      crashed: crashed.length,
      "reading, ms": reading.milliseconds,
      "checking, ms": checking.milliseconds,
    };
  }),
);
