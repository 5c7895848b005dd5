// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../src/reading/read-plan";
import type { CellValue } from "../../src/workbook/snapshot";
import { indicator, objective } from "../corpus/expected";
import { sheetOf } from "../support/fake-workbook";

const read = (...rows: CellValue[][]) => {
  const values = [["Missione", "011 Competitività"], ["Programma", "005 Promozione"], ...rows];
  const { plan, notUnderstood } = readPlan({ sheets: [sheetOf("PIRA", values)], leftAside: [] });
  return { objectives: plan.programmes.flatMap(({ objectives }) => objectives), notUnderstood };
};

it("takes what stands beside a label for its value, though it reads like a label", () => {
  const { objectives, notUnderstood } = read(
    ["Obiettivo", "Titolo", "Obiettivo numero 7"],
    ["", "Descrizione", "Totale riordino"],
    ["", "Arco temporale", "2018"],
    ["", "Centro di responsabilità", "Responsabile"],
    ["", "Risorse finanziarie 2018", "€ 100,00"],
    ["Nr indicatori associati", "1 indicatore"],
    ["Indicatore", "Indicatore 1"],
    ["Cosa misura", "Obiettivo"],
    ["Tipologia", "Unità di misura", "Algoritmo di calcolo", "Fonte dei dati", "Risultato atteso 2018"],
    ["risultato", "numero", "Formula", "Fonte", 2018],
    ["Obiettivo", "Titolo", "Budget"],
    ["", "Descrizione", "Testo"],
  );
  expect(notUnderstood).toEqual([]);
  expect(objectives).toEqual([
    objective("Obiettivo numero 7", {
      description: "Totale riordino",
      timeframe: "2018",
      centre: "Responsabile",
      resources: "€ 100,00",
      resourcesParsed: { current: "100.00", investments: null },
      declaredIndicators: 1,
      indicators: [
        indicator("Indicatore 1", {
          measures: "Obiettivo",
          type: "risultato",
          unit: "numero",
          algorithm: "Formula",
          dataSource: "Fonte",
          targets: { 2018: "2018" },
        }),
      ],
    }),
    objective("Budget", { description: "Testo" }),
  ]);
});

it("keeps labels side by side whose values are blank, or stand below", () => {
  const { objectives, notUnderstood } = read(
    ["Obiettivo", "Credito"],
    ["Descrizione", "Testo"],
    ["Arco temporale", "", "Centro di responsabilità", ""],
    ["Indicatore", "Target 2018"],
    ["Imprese assistite", 12],
  );
  expect(notUnderstood).toEqual([]);
  expect(objectives).toEqual([
    objective("Credito", {
      description: "Testo",
      timeframe: "",
      centre: "",
      indicators: [indicator("Imprese assistite", { targets: { 2018: "12" } })],
    }),
  ]);
});

it("reads the row of a table in which few cells read like labels", () => {
  const { objectives, notUnderstood } = read(
    [
      "Obiettivi",
      "Responsabile",
      "Risorse finanziarie 2018",
      "Indicatori",
      "Algoritmo",
      "Fonte",
      "Target 2018",
    ],
    ["Credito", "Responsabile", 10, "Imprese", "Formula", "Fonte", 3],
    ["Turismo", "Area 2", 20, "Eventi", "conteggio", "registro", 4],
  );
  expect(notUnderstood).toEqual([]);
  expect(objectives.map(({ title, centre }) => [title, centre])).toEqual([
    ["Credito", "Responsabile"],
    ["Turismo", "Area 2"],
  ]);
  expect(objectives[0]?.indicators).toEqual([
    indicator("Imprese", { algorithm: "Formula", dataSource: "Fonte", targets: { 2018: "3" } }),
  ]);
});

it("shares the values of two labels in one cell out among two cells", () => {
  const { objectives, notUnderstood } = read(
    ["Obiettivo", "Titolo", "Credito"],
    ["", "Centro di responsabilità\nRisorse finanziarie 2018", "Segretario generale", "€ 15,00"],
  );
  expect(notUnderstood).toEqual([]);
  expect(objectives).toMatchObject([{ centre: "Segretario generale", resources: "€ 15,00" }]);
});

it("reports what stands too far from a label that has no value", () => {
  const { notUnderstood } = read(
    ["Obiettivo", "Titolo", "Credito"],
    ["", "Descrizione", "Testo"],
    ["", "Risorse finanziarie 2018", "", "€ 10,00"],
    ["", "Arco temporale", "", "", "nota lontana"],
  );
  expect(notUnderstood).toEqual([{ sheet: "PIRA", cell: "D5", text: "€ 10,00" }]);
});
