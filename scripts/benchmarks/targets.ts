// SPDX-License-Identifier: EUPL-1.2
// Milliseconds to read texts of 100, 1,000 and 10,000 characters as targets, beside one regular expression for the plainest notation: npx tsx scripts/benchmarks/targets.ts
import { readTarget } from "../../src/plan/target/read-target";

const LENGTHS = [100, 1000, 10_000];
const RUNS = 15;

/** Texts of each kind, repeated to length. */
const KINDS: Readonly<Record<string, string>> = {
  prose: "Attuazione dei piani annuali di vigilanza conformemente alle direttive nazionali. ",
  conditions: "almeno l'80% dei progetti entro il 31/12/2018 e non oltre 30 giorni; ",
  changes: "riduzione delle spese di funzionamento rispetto ",
  numbers: "1.234,50 ",
  digits: "7",
  signs: ">= < = - ( ",
  word: "mantenimento",
  spaces: " ",
};

/** What a program without a grammar would do: one expression for an operator, a number and a unit. */
const NAIVE =
  /(?:(>=|<=|=>|=<|≥|≤|>|<|=|almeno|entro|non inferiore a|massimo)\s*)?(\d[\d.]*(?:,\d+)?)\s*(%|giorni|gg\.?|ore|€|euro)?/giu;

function median(run: (n: number) => unknown): number {
  run(RUNS);
  const times = Array.from({ length: RUNS }, (_, n) => {
    const start = performance.now();
    run(n);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return Number((times[Math.floor(RUNS / 2)] ?? NaN).toFixed(3));
}

console.table(
  Object.entries(KINDS).map(([kind, piece]) => {
    const texts = LENGTHS.map((length) => piece.repeat(length).slice(0, length));
    return Object.fromEntries([
      ["text", kind],
      // A year of its own for each run: what was read once is remembered.
      ...texts.map((text) => [`${text.length}, ms`, median((n) => readTarget(text, { year: 2018 + n }))]),
      ...texts
        .slice(-1)
        .map((text) => [`one expression, ${text.length}, ms`, median(() => [...text.matchAll(NAIVE)])]),
    ]) as Record<string, string | number>;
  }),
);
