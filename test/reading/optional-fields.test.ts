// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../src/reading/read-plan";
import type { CellValue } from "../../src/workbook/snapshot";
import { sheetOf } from "../support/fake-workbook";

const read = (...rows: CellValue[][]) => {
  const values = [["Missione", "011 Competitività"], ["Programma", "005 Promozione"], ...rows];
  const { plan, notUnderstood, totals } = readPlan({ sheets: [sheetOf("PIRA", values)], leftAside: [] });
  const objectives = plan.programmes.flatMap((programme) => programme.objectives);
  return {
    objectives,
    indicators: objectives.flatMap(({ indicators }) => indicators),
    notUnderstood,
    totals,
  };
};

const BLOCK = [
  ["Obiettivo", "Credito"],
  ["Indicatore", "Imprese"],
];

/** Headings and values of one indicator → its fields. */
const fields = (headings: CellValue[], values: CellValue[]) => {
  const { indicators, notUnderstood } = read(...BLOCK, headings, values);
  const { lastValue, finalValue, targets, achievement } = indicators[0] ?? {};
  return { lastValue, finalValue, targets, achievement, left: notUnderstood.map(({ text }) => text) };
};

describe("a value before the plan and a value at its end have the same names", () => {
  it.each<[string, CellValue[], string | null, string | undefined]>([
    ["last year's", ["Consuntivo 2017", "Target 2018"], "1", undefined],
    [
      "last year's, under a name of the final one",
      ["Valore a consuntivo 2017", "Target 2018"],
      "1",
      undefined,
    ],
    [
      "of the target's year, after it",
      ["Ultimo valore osservato", "Target 2018", "Consuntivo 2018"],
      "1",
      "3",
    ],
    [
      "of a past target's year, before it",
      ["Risultato effettivo 2017", "Target 2017", "Target 2018"],
      "1",
      undefined,
    ],
    ["beside an earlier one", ["Consuntivo 2017", "Consuntivo 2018", "Target 2018"], "1", "2"],
    [
      "beside its degree of achievement",
      ["Risultato effettivo 2018", "Target 2018", "% Realizzazione"],
      null,
      "1",
    ],
    ["without a year, alone", ["Target 2018", "U.M.", "Valore consuntivo"], "3", undefined],
    [
      "without a year, after another",
      ["Ultimo valore osservato", "Target 2018", "Valore consuntivo"],
      "1",
      "3",
    ],
    ["a bare word among headings", ["U.M.", "Target 2018", "Consuntivo"], null, "3"],
  ])("%s", (_which, headings, lastValue, finalValue) => {
    expect(fields(headings, ["1", "2", "3"])).toMatchObject({ lastValue, left: [] });
    expect(fields(headings, ["1", "2", "3"]).finalValue).toBe(finalValue);
  });
});

it("takes the latest of several final values, with what stands after it", () => {
  const headings = ["Target", "Risultato effettivo", "% raggiungimento"];
  const both = [2017, 2018].flatMap((year) =>
    headings.map((heading, n) => (n < 2 ? `${heading} ${year}` : heading)),
  );
  expect(fields(both, ["10", "9", "90%", "12", "6", "50%"])).toMatchObject({
    finalValue: "6",
    achievement: "50%",
    left: ["9", "90%"],
  });
});

it("leaves values alone that read like headings", () => {
  const { indicators, notUnderstood } = read(
    ...BLOCK,
    ["Tipologia", "U.M.", "Algoritmo", "Fonte", "Target 2018"],
    ["Risultato", "numero", "Formula", "Fonte", "% realizzazione"],
  );
  expect(notUnderstood).toEqual([]);
  expect(indicators).toMatchObject([
    { type: "Risultato", algorithm: "Formula", dataSource: "Fonte", targets: { 2018: "% realizzazione" } },
  ]);
});

it("reads the code of an indicator above, beside and in the column before its name", () => {
  const { indicators } = read(
    ["Obiettivo", "Credito"],
    ["Codice indicatore", "K1"],
    ["Indicatore", "Imprese"],
    ["Target 2018", "3"],
    ["Codice indicatore", "K2", "Indicatore", "Fondi"],
    ["Target 2018", "4"],
    ["Obiettivo", "Turismo"],
    ["KPI", "Indicatore", "U.M.", "Target 2018"],
    ["K3", "Eventi", "n.", 5],
    ["Obiettivo", "Estero"],
    ["Codice", "Indicatore", "U.M.", "Target 2018"],
    ["K4", "Fiere", "n.", 6],
  );
  expect(indicators.map(({ id, name }) => `${id} ${name}`)).toEqual([
    "K1 Imprese",
    "K2 Fondi",
    "K3 Eventi",
    "K4 Fiere",
  ]);
});

it("reads the resources of every year, in rows and in columns", () => {
  const { objectives, notUnderstood } = read(
    ["Obiettivo", "Credito"],
    ["Risorse finanziarie 2018", 10],
    ["Risorse finanziarie 2019", "€ 20,00"],
    ["Risorse finanziarie 2020", ""],
    ["Obiettivo", "Indicatore", "Risorse 2018", "Risorse 2019", "Target 2018"],
    ["Turismo", "Eventi", 1, 2, "5"],
    ["", "Presenze", "", "", "6"],
  );
  expect(notUnderstood).toEqual([]);
  expect(objectives.map(({ resources, furtherResources }) => [resources, furtherResources])).toEqual([
    ["€ 10,00", { 2019: "€ 20,00", 2020: "" }],
    ["€ 1,00", { 2019: "€ 2,00" }],
  ]);
});

it("remembers the totals that are written", () => {
  const { totals } = read(
    ["Obiettivo", "Indicatore", "Risorse 2018", "Target 2018"],
    ["Credito", "Imprese", 10, "5"],
    ["Totale programma", "", 10],
    ["Totale generale", "", "€ 10,00"],
  );
  expect(totals.map(({ cell, value }) => [cell, value])).toEqual([
    ["C5", 10],
    ["C6", "€ 10,00"],
  ]);
});

describe("what was spent", () => {
  const AFTER = [
    ["Obiettivo", "Credito"],
    ["Risorse finanziarie 2018", "€ 15,00"],
  ];

  it.each([
    "Risorse utilizzate",
    "Risorse spese 2018",
    "RISORSE IMPIEGATE A CONSUNTIVO:",
    "Risorse finanziarie a consuntivo 2018 (€)",
    "Impegnato/Liquidato",
    "Costo sostenuto 2018",
  ])("stands beside «%s», numbers in Italian", (label) => {
    const { objectives, notUnderstood } = read(...AFTER, [label, 1234.5], ["Indicatore", "Imprese"]);
    expect(notUnderstood).toEqual([]);
    expect(objectives).toMatchObject([{ resources: "€ 15,00", spent: "€ 1.234,50" }]);
  });

  it("is left blank, or out where the layout has no row for it", () => {
    expect(read(...AFTER, ["Risorse utilizzate", ""]).objectives).toMatchObject([{ spent: "" }]);
    expect(read(...AFTER).objectives[0]).not.toHaveProperty("spent");
  });

  it("has a column in a table, under a bare word too", () => {
    const headings = ["Obiettivo", "Risorse", "Liquidato", "Indicatore", "Target 2018"];
    const { objectives } = read(headings, ["Credito", 10, 8, "Imprese", "3"]);
    expect(objectives).toMatchObject([{ title: "Credito", resources: "€ 10,00", spent: "€ 8,00" }]);
  });

  it("is no name of an indicator nor a way to work one out", () => {
    const { indicators, objectives, notUnderstood } = read(
      ["Obiettivo", "Credito"],
      ["Indicatore", "Costi sostenuti"],
      ["Cosa misura", "Spesa sostenuta"],
      ["Tipologia", "Unità di misura", "Algoritmo di calcolo", "Fonte dei dati", "Target 2018"],
      ["efficienza", "euro", "Spese sostenute", "Importo liquidato", "<= 3"],
    );
    expect(notUnderstood).toEqual([]);
    expect(indicators).toMatchObject([
      {
        name: "Costi sostenuti",
        measures: "Spesa sostenuta",
        algorithm: "Spese sostenute",
        dataSource: "Importo liquidato",
        targets: { "2018": "<= 3" },
      },
    ]);
    expect(objectives[0]).not.toHaveProperty("spent");
  });
});
