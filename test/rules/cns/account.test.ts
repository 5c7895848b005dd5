// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../../src/plan/plan-document";
import { cns05 } from "../../../src/rules/cns/cns-05";
import { cns08 } from "../../../src/rules/cns/cns-08";
import { doc05 } from "../../../src/rules/doc/doc-05";
import { ris06 } from "../../../src/rules/ris/ris-06";
import type { ObjectiveInput } from "../../support/plan-document";
import { planDocument } from "../../support/plan-document";
import { withObjectives } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

const report = (...objectives: ObjectiveInput[]): PlanDocument =>
  planDocument({ title: "PIRA 2018 – consuntivo", programmes: [{ objectives }] });
const inTable = (document: PlanDocument): PlanDocument => ({
  ...document,
  sheets: [{ name: "012-004", holds: "table" }],
});

testRule(cns08, [
  { name: "a plan", document: withObjectives({}, {}), reports: "not-applicable" },
  { name: "a plan with a row for later", document: withObjectives({ spent: "" }), reports: "not-applicable" },
  { name: "a report without objectives", document: report(), reports: "not-applicable" },
  { name: "amounts, zero among them", document: report({ spent: "€ 10,00" }, { spent: "0" }), reports: [] },
  {
    name: "a blank and a placeholder",
    document: report({ spent: "€ 10,00" }, { spent: " " }, { spent: "n.d." }),
    reports: [
      {
        at: "012-004!G18",
        severity: "warning",
        field: "spent",
        message: "Mancano le risorse utilizzate. Scrivere quanto è stato speso, anche se è zero.",
      },
      { at: "012-004!G29", message: "Mancano le risorse utilizzate: c’è scritto solo «n.d.».", seen: "n.d." },
    ],
  },
  {
    name: "a report known by its final values, with no row at all: said once",
    document: withObjectives(
      { indicators: [{ targets: { "2018": "3" }, finalValue: "3" }] },
      { resources: null },
    ),
    reports: [
      {
        at: "012-004!C8",
        field: "spent",
        message: /^Le schede non hanno una riga per le risorse utilizzate: .* la riga «Risorse utilizzate»/,
        related: ["012-004!C15"],
      },
    ],
  },
  {
    name: "a table without the column",
    document: inTable(report({}, {})),
    reports: [{ at: "012-004!C8", message: /^La tabella non ha una colonna .* Aggiungere la colonna/ }],
  },
  {
    name: "a row on some sheets only",
    document: report({ spent: "€ 10,00" }, {}),
    reports: [
      { at: "012-004!C15", message: "La scheda non ha una riga per le risorse utilizzate, che altri" },
    ],
  },
]);

const narrated = (...premise: string[]): PlanDocument =>
  planDocument({ title: "Rapporto sui risultati 2018", premise });
const SETTING = "Il contesto economico è migliorato. I limiti di spesa restano. È nato un nuovo assetto.";

testRule(cns05, [
  { name: "a plan", document: planDocument({ premise: [SETTING] }), reports: "not-applicable" },
  { name: "a report without a narrative", document: narrated(), reports: "not-applicable" },
  {
    name: "all of them, over several paragraphs",
    document: narrated(SETTING, "Nessuna variazione è intervenuta."),
    reports: [],
  },
  {
    name: "no changes",
    document: narrated(SETTING),
    reports: [
      {
        at: null,
        severity: "warning",
        message:
          "Il rapporto non parla di alcuni elementi di cui deve dare conto: le variazioni di risorse, strategie e azioni.",
        expected: "le variazioni di risorse, strategie e azioni",
      },
    ],
  },
  {
    name: "results and nothing else",
    document: narrated("Gli obiettivi sono stati raggiunti."),
    reports: [
      {
        at: null,
        expected:
          "lo scenario istituzionale e socio-economico, i vincoli finanziari e normativi, gli interventi organizzativi e le variazioni di risorse, strategie e azioni",
      },
    ],
  },
]);

test.each([doc05, ris06])("what $id asks of a plan is not asked of a report", (rule) => {
  const input = { premise: ["Il piano."], programmes: [{ objectives: [{}] }] };
  expect(rule.check(planDocument(input))).toHaveLength(1);
  expect(rule.check(planDocument({ ...input, title: "Rapporto sui risultati 2018" }))).toBe("not-applicable");
});
