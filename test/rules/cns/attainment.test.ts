// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { readTarget } from "../../../src/plan/target/read-target";
import { attainment, capped } from "../../../src/rules/cns/attainment";
import type { Polarity } from "../../../src/rules/polarity/polarity";

const percentage = (
  target: string,
  actual: string,
  better: Polarity = "unknown",
  unit: string | null = null,
) => {
  const reached = attainment(
    readTarget(target, { unit }).target,
    readTarget(actual, { unit }).target,
    better,
  );
  return reached === null ? null : `${reached.round(2).toString()} → ${capped(reached).toString()}`;
};

test.each<[target: string, actual: string, better: Polarity, expected: string | null]>([
  [">= 60,00", "56,00", "unknown", "93.33 → 93.33"],
  [">= 8,00%", "35,16%", "unknown", "439.5 → 100"],
  ["<= 10 giorni", "12 giorni", "unknown", "83.33 → 83.33"],
  ["<= 10 giorni", "8 giorni", "unknown", "125 → 100"],
  ["<= 10 giorni", "0 giorni", "unknown", "100 → 100"],
  ["4.200", "2.100", "higher", "50 → 50"],
  ["20", "40", "lower", "50 → 50"],
  ["20", "40", "unknown", null],
  ["SI", "NO", "yes-no", "0 → 0"],
  ["SI", "Sì", "yes-no", "100 → 100"],
  ["31/12/2018", "30/11/2018", "lower", "100 → 100"],
  ["31/12/2018", "15/01/2019", "lower", null],
  ["tra 10 e 20", "15", "interval", "100 → 100"],
  ["tra 10 e 20", "25", "interval", null],
  [">= 80%", "12 giorni", "unknown", null],
  ["realizzazione di un portale", "portale realizzato", "unknown", null],
  [">= 60", "in corso", "unknown", null],
])("%s, reached %s (%s): %s", (target, actual, better, expected) => {
  expect(percentage(target, actual, better)).toBe(expected);
});

test("what is reached exactly is 100, more is better by direction, and the cap holds", () => {
  const number = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(number, number, fc.constantFrom<Polarity>("higher", "lower"), (target, actual, better) => {
      const read = (value: number) => readTarget(`${value},0`).target;
      const reached = attainment(read(target), read(actual), better);
      const isReached = better === "higher" ? actual >= target : actual <= target;
      expect(reached?.gte(100)).toBe(isReached);
      expect(reached && capped(reached).lte(100)).toBe(true);
    }),
  );
});
