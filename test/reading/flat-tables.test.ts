// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { readPlan } from "../../src/reading/read-plan";
import { indicator, objective, programme } from "../corpus/expected";
import { sheetOf } from "../support/fake-workbook";

const HEADINGS = [
  "Missione",
  "Programma",
  "Obiettivo",
  "Responsabile",
  "Indicatore",
  "Algoritmo",
  "U.M.",
  "Target 2018",
  "Target 2019",
];

/** Texts as tables have them. */
const PLAIN = [
  "Tempi medi",
  "Totale pratiche evase",
  "n. 3 eventi",
  "Indicatore di soddisfazione",
  "Credito alle imprese",
  "Area 1",
  "2018-2020",
];
const plain = fc.constantFrom(...PLAIN);
/** Some texts read like labels, as long as fewer than half of a row do. */
const text = fc.constantFrom(...PLAIN, "Responsabile", "Obiettivo 7", "Formula");

const row = fc.record({
  name: text,
  algorithm: text,
  unit: fc.constantFrom("%", "numero", "giorni"),
  targets: fc.tuple(
    fc.constantFrom(">= 80%", "=<3", "---", "SI", "12"),
    fc.constantFrom(">= 85%", "10", "31/12/2019"),
  ),
});
const goal = fc.record({
  title: plain,
  centre: text,
  rows: fc.uniqueArray(row, { minLength: 1, maxLength: 3, selector: ({ name }) => name }),
});
const goals = fc.uniqueArray(goal, { minLength: 1, maxLength: 3, selector: ({ title }) => title });
const table = fc.record({
  programmes: fc.array(goals, { minLength: 1, maxLength: 3 }),
  order: fc.shuffledSubarray([...HEADINGS.keys()], { minLength: HEADINGS.length }),
  asAbove: fc.boolean(),
});

it("reads a flat table in any order of columns, with blanks for what stands above", () => {
  fc.assert(
    fc.property(table, ({ programmes, order, asAbove }) => {
      const rows = programmes.flatMap((all, p) =>
        all.flatMap(({ title, centre, rows: own }, o) =>
          own.map(({ name, algorithm, unit, targets }, i) => {
            const said = (isFirst: boolean, value: string) => (isFirst || !asAbove ? value : "");
            const names = [`01${p} Missione ${p}ª`, `00${p} Politiche`].map((value) =>
              said(o + i === 0, value),
            );
            return [...names, said(i === 0, title), said(i === 0, centre), name, algorithm, unit, ...targets];
          }),
        ),
      );
      const values = [HEADINGS, ...rows].map((cells) => order.map((column) => cells[column] ?? ""));
      const { plan, notUnderstood } = readPlan({ sheets: [sheetOf("Tabella", values)], leftAside: [] });
      expect(notUnderstood).toEqual([]);
      expect(plan.programmes).toEqual(
        programmes.map((all, p) =>
          programme(
            `01${p} Missione ${p}ª`,
            `00${p} Politiche`,
            all.map(({ title, centre, rows: own }) =>
              objective(title, {
                centre,
                indicators: own.map(({ name, algorithm, unit, targets: [first, second] }) =>
                  indicator(name, { algorithm, unit, targets: { 2018: first, 2019: second } }),
                ),
              }),
            ),
          ),
        ),
      );
    }),
    { numRuns: 300 },
  );
});
