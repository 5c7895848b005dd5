// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../src/reading/read-plan";
import type { CellValue } from "../../src/workbook/snapshot";
import { inOverview, indicator, objective, programme } from "../corpus/expected";
import { sheetOf } from "../support/fake-workbook";

const read = (...rows: CellValue[][]) => {
  const { plan, notUnderstood } = readPlan({ sheets: [sheetOf("PIRA", rows)], leftAside: [] });
  return { overview: plan.overview, programmes: plan.programmes, notUnderstood };
};

it("puts together a code and a description that have a row each", () => {
  const goal = (title: string) => objective(title, { description: "Testo" });
  expect(
    read(
      ["Missione", "011"],
      ["Descrizione missione", "Competitività"],
      ["Programma", "005"],
      ["Descrizione programma", "Promozione"],
      ["Obiettivo", "Credito"],
      ["Descrizione", "Testo"],
      ["Programma", "006"],
      ["Descrizione programma", "Altro"],
      ["Obiettivo", "Turismo"],
      ["Descrizione", "Testo"],
    ),
  ).toEqual({
    overview: [],
    programmes: [
      programme("011 Competitività", "005 Promozione", [goal("Credito")]),
      programme("011 Competitività", "006 Altro", [goal("Turismo")]),
    ],
    notUnderstood: [],
  });
});

const NAMES = ["Missione", "Descrizione missione", "Programma", "Descrizione programma"];

it("puts together codes and descriptions that have a column each in a table", () => {
  const { programmes, notUnderstood } = read(
    [...NAMES, "Obiettivo", "Indicatore", "Target 2018"],
    ["011", "Competitività", "005", "Promozione", "Credito", "Imprese", 3],
    ["012", "Regolazione", "004", "Vigilanza", "Prodotti", "Ispezioni", 4],
  );
  const goal = (title: string, name: string, target: string) =>
    objective(title, { indicators: [indicator(name, { targets: { 2018: target } })] });
  expect(notUnderstood).toEqual([]);
  expect(programmes).toEqual([
    programme("011 Competitività", "005 Promozione", [goal("Credito", "Imprese", "3")]),
    programme("012 Regolazione", "004 Vigilanza", [goal("Prodotti", "Ispezioni", "4")]),
  ]);
});

it("puts together codes and descriptions that have a column each in the overview", () => {
  const { overview, notUnderstood } = read(
    [...NAMES, "Codice obiettivo", "Obiettivo"],
    ["011", "Competitività", "005", "Promozione", "011-005-001", "Credito"],
    ["", "", "", "", "011-005-002", "Turismo"],
    ["033", "Fondi", "001", "Fondi da assegnare", "", "Senza obiettivi"],
  );
  expect(notUnderstood).toEqual([]);
  expect(overview).toEqual([
    inOverview("011 Competitività", "005 Promozione", "011-005-001 Credito", "011-005-002 Turismo"),
    inOverview("033 Fondi", "001 Fondi da assegnare"),
  ]);
});
