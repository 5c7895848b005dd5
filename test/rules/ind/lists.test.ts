// SPDX-License-Identifier: EUPL-1.2
import { ind09 } from "../../../src/rules/ind/ind-09";
import { ind10 } from "../../../src/rules/ind/ind-10";
import { ind13 } from "../../../src/rules/ind/ind-13";
import { planDocument } from "../../support/plan-document";
import { withIndicators } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

const fixOf = (cell: string, expected: string, value: string) => [
  { sheet: "012-004", cell, expected, value },
];

testRule(ind09, [
  { name: "a layout without it", document: withIndicators({ type: null }), reports: "not-applicable" },
  {
    name: "terms of the list, in any case and with apostrophes",
    document: withIndicators(
      { type: "Efficacia" },
      { type: "qualita'" },
      { type: "Indicatore di risultato" },
    ),
    reports: [],
  },
  {
    name: "blank is an error; what the unverified list does not have, a warning",
    document: withIndicators({ type: "" }, { type: "buona" }, { type: "efficenza" }),
    reports: [
      { at: "012-004!A13", severity: "error", message: /^Manca la tipologia/, fix: null },
      { at: "012-004!A17", severity: "warning", message: "«buona» non è in elenco", fix: null },
      {
        at: "012-004!A21",
        severity: "warning",
        message: "Scrivere «efficienza».",
        expected: "efficienza",
        fix: fixOf("A21", "efficenza", "efficienza"),
      },
    ],
  },
  {
    name: "a formula is not overwritten",
    document: planDocument({
      programmes: [{ objectives: [{ indicators: [{ type: "efficenza" }] }] }],
      contents: { "/programmes/0/objectives/0/indicators/0/type": { formula: "=Elenchi!A1" } },
    }),
    reports: [{ at: "012-004!A13", fix: null }],
  },
]);

testRule(ind10, [
  { name: "a layout without it", document: withIndicators({ type: null }), reports: "not-applicable" },
  {
    name: "blanks only",
    document: withIndicators({ type: "" }, { type: "#N/A" }),
    reports: "not-applicable",
  },
  {
    name: "lower case, and what is not in the list",
    document: withIndicators({ type: "efficacia" }, { type: "Buona" }),
    reports: [],
  },
  {
    name: "capitals",
    document: withIndicators({ type: "Efficacia" }, { type: "QUALITÀ" }),
    reports: [
      {
        at: "012-004!A13",
        severity: "info",
        field: "type",
        message: "Scrivere «efficacia», perché",
        fix: fixOf("A13", "Efficacia", "efficacia"),
      },
      { at: "012-004!A17", fix: fixOf("A17", "QUALITÀ", "qualità") },
    ],
  },
]);

testRule(ind13, [
  { name: "a layout without it", document: withIndicators({ unit: null }), reports: "not-applicable" },
  {
    name: "accepted spellings stay as written",
    document: withIndicators({ unit: "percentuale" }, { unit: "nr" }, { unit: "gg." }, { unit: "€" }),
    reports: [],
  },
  {
    name: "what is counted, in the plural, and money by the million",
    document: withIndicators(
      { unit: "fasi" },
      { unit: "Imprese" },
      { unit: "milioni di euro" },
      { unit: "punti" },
    ),
    reports: [],
  },
  {
    name: "what is done, in the plural too",
    document: withIndicators({ unit: "indagini" }, { unit: "attività" }, { unit: "relazione" }),
    reports: [{ at: "012-004!B13" }, { at: "012-004!B17" }, { at: "012-004!B21" }],
  },
  {
    name: "blank, an activity, an odd spelling",
    document: withIndicators(
      { unit: "" },
      { unit: "realizzazione attività" },
      { unit: "percentuali" },
      { unit: "---" },
    ),
    reports: [
      { at: "012-004!B13", severity: "error", message: /^Manca l’unità di misura/ },
      { at: "012-004!B17", severity: "warning", message: "non è un’unità di misura", fix: null },
      { at: "012-004!B21", severity: "warning", fix: fixOf("B21", "percentuali", "%") },
      { at: "012-004!B25", severity: "error", seen: "---" },
    ],
  },
]);
