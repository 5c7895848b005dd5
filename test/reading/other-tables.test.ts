// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../src/reading/read-plan";
import type { CellValue } from "../../src/workbook/snapshot";
import { indicator, objective, programme } from "../corpus/expected";
import { sheetOf } from "../support/fake-workbook";

const PIRA: CellValue[][] = [
  ["Missione", "011 Competitività"],
  ["Programma", "005 Promozione"],
  ["Obiettivo", "Titolo", "Credito"],
  ["", "Descrizione", "Testo"],
];
const PROSPECT: CellValue[][] = [
  ["Prospetto delle previsioni di spesa per missioni e programmi"],
  ["Missione", "012", "Regolazione dei mercati"],
  ["Programma", "004", "Vigilanza"],
  ["Divisione", 4, "Affari economici"],
  [1101, "Competenze fisse", 1000],
  ["Totale missione 012", "", 1000],
];
const credit = programme("011 Competitività", "005 Promozione", [
  objective("Credito", { description: "Testo" }),
]);

const read = (...sheets: [name: string, rows: CellValue[][]][]) => {
  const { plan, notUnderstood } = readPlan({
    sheets: sheets.map(([name, rows]) => sheetOf(name, rows)),
    leftAside: [],
  });
  return { programmes: plan.programmes, notUnderstood };
};

it("leaves the spending by missions and programmes out of the plan", () => {
  expect(read(["PIRA", PIRA], ["Prospetto", PROSPECT])).toEqual({ programmes: [credit], notUnderstood: [] });
});

it("keeps a programme without objectives that has a sheet of its own", () => {
  const fund: CellValue[][] = [
    ["Missione", "033 Fondi"],
    ["Programma", "001 Fondi da assegnare"],
    ["Nessun obiettivo"],
  ];
  expect(read(["PIRA", PIRA], ["Fondi", fund]).programmes).toEqual([
    credit,
    programme("033 Fondi", "001 Fondi da assegnare", []),
  ]);
});

it("leaves tables of the budget out of the plan", () => {
  const budget: CellValue[][] = [
    ["Voci di onere", 2018, 2019, "Totale"],
    ["Obiettivi di spesa", 1, 2, 3],
    ["Risorse", 4, 5, 9],
    ["Descrizione", "Valore", "Importo"],
    ["Totale investimenti", 1],
  ];
  expect(read(["Budget", budget], ["PIRA", PIRA])).toEqual({ programmes: [credit], notUnderstood: [] });
});

it("reads bare years as labels of the targets below those of an indicator", () => {
  const rows: CellValue[][] = [
    ["Obiettivo", "Credito"],
    ["Descrizione", "Testo"],
    ["Indicatore", "Imprese"],
    ["Unità di misura", "numero"],
    [2018, ">= 10"],
    ["2019", 2019],
  ];
  const imprese = indicator("Imprese", { unit: "numero", targets: { 2018: ">= 10", 2019: "2019" } });
  const { programmes, notUnderstood } = read(["PIRA", rows]);
  expect(notUnderstood).toEqual([]);
  expect(programmes.flatMap(({ objectives }) => objectives)).toEqual([
    objective("Credito", { description: "Testo", indicators: [imprese] }),
  ]);
});

it("reports the amounts of a list of objectives that names no programme", () => {
  const list: CellValue[][] = [
    ["Obiettivo operativo", "Azioni", "Risorse economiche"],
    ["Atti", "Pubblicazione", "4200*"],
    ["Servizi", "Sportello", 500],
  ];
  const { notUnderstood } = read(["PIRA", [...PIRA, ...list]]);
  expect(notUnderstood.map(({ text }) => text)).toEqual(expect.arrayContaining(["Azioni", "4200*", "500"]));
});
