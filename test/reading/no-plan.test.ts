// SPDX-License-Identifier: EUPL-1.2
import { NoPlanError } from "../../src/reading/no-plan-error";
import { readPlan } from "../../src/reading/read-plan";
import { noPlanText } from "../../src/texts/reading";
import { formatMark } from "../../src/workbook/sheet-mark";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheet, snapshotOf, type CorpusSheet } from "../corpus/workbook";

function refusal(sheets: CorpusSheet[], leftAside: WorkbookSnapshot["leftAside"] = []): NoPlanError {
  try {
    readPlan({ ...snapshotOf({ sheets }), leftAside });
  } catch (error) {
    if (error instanceof NoPlanError) return error;
    throw error;
  }
  throw new Error("A plan was found");
}

const INVOICE = sheet("Fattura", "A1", [
  ["Codice", "Descrizione", "Unità di misura", "Quantità", "Importo"],
  ["A1", "Carta", "risme", 10, 35],
  ["Totale", null, null, null, 35],
]);
const BUDGET = sheet("Budget", "A1", [
  ["Programma", "Descrizione", "Risorse", 2018, 2019],
  ["Eventi", "Fiere", "interne", 10, 20],
]);
const MINUTES = sheet("Verbale", "A1", [
  ["Missione"],
  ["Obiettivo: decidere la data"],
  ["Titolo"],
  ["Premessa"],
  ["Testo."],
]);
const OURS = sheet(
  "All. 011-005",
  "A1",
  [
    ["Missione", "011"],
    ["Programma", "005"],
    ["Obiettivo", "Credito"],
  ],
  {
    mark: formatMark({ set: "allegato", state: "final", hash: "0123456789abcd" }),
  },
);

it.each([
  ["an empty workbook", []],
  ["an empty sheet", [sheet("Foglio1", "A1", [])]],
  ["an invoice", [INVOICE]],
  ["a budget", [BUDGET]],
  ["minutes with words of the layout", [MINUTES]],
  ["our own sheets alone", [OURS]],
])("finds no plan in %s", (_case, sheets) => {
  expect(refusal(sheets).sheets.map((one) => one.sheet)).toEqual(sheets.map(({ name }) => name));
});

it("says what it looked for, where, and why each sheet was of no use", () => {
  const blank = sheet("Foglio1", "A1", []);
  const notes = sheet("Note", "B2", [["un appunto"]]);
  const error = refusal([blank, notes, INVOICE, OURS], [{ sheet: "Dati", reason: "too-large" }]);
  expect(error.lookedFor).toContain("Obiettivo");
  expect(error.sheets).toEqual([
    { sheet: "Foglio1", why: "empty" },
    { sheet: "Note", why: "no-labels" },
    { sheet: "Fattura", why: "labels-apart" },
    { sheet: "All. 011-005", why: "ours" },
    { sheet: "Dati", why: "too-large" },
  ]);
  const text = noPlanText(error);
  for (const name of ["«Foglio1»", "«Note»", "«Fattura»", "«All. 011-005»", "«Dati»", "«Obiettivo»"]) {
    expect(text).toContain(name);
  }
  expect(text).not.toContain("\n");
});

it("takes an overview alone for a plan, so that the missing sheets can be told", () => {
  const overview = sheet("Quadro", "A1", [
    ["Missione", "Programma", "Obiettivi"],
    ["011", "005", "011-005-001 Credito"],
  ]);
  const { plan } = readPlan(snapshotOf({ sheets: [overview] }));
  expect([plan.overview.length, plan.programmes.length]).toEqual([1, 0]);
});
