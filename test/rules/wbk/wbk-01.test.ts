// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../../src/plan/plan-document";
import { wbk01 } from "../../../src/rules/wbk/wbk-01";
import { planDocument } from "../../support/plan-document";
import { withIndicators, withObjectives } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

/** The same plan as read from a table with one row per indicator: no overview, no counts declared. */
const asTable = (document: PlanDocument): PlanDocument => ({
  ...document,
  plan: { ...document.plan, overview: [] },
  sheets: [{ name: "012-004", holds: "table" }],
});

const withoutPlace = (document: PlanDocument, ...pointers: string[]): PlanDocument => ({
  ...document,
  places: Object.fromEntries(Object.entries(document.places).filter(([at]) => !pointers.includes(at))),
});

testRule(wbk01, [
  { name: "no programme was read", document: planDocument({ programmes: [] }), reports: "not-applicable" },
  { name: "the whole layout, blank cells included", document: withIndicators({}, { unit: "" }), reports: [] },
  {
    name: "a table, which declares no counts and needs no overview",
    document: asTable(withObjectives({ declaredIndicators: null })),
    reports: [],
  },
  {
    name: "a table without a column",
    document: asTable(withIndicators({ dataSource: null })),
    reports: [
      {
        at: "012-004!B10",
        field: "dataSource",
        message: "manca la colonna «Fonte dei dati». Aggiungerla, con un valore per ogni indicatore.",
      },
    ],
  },
  {
    name: "sheets without the overview",
    document: planDocument({ overview: [] }),
    reports: [{ at: null, severity: "error", message: /^Manca il quadro di raccordo/ }],
  },
  {
    name: "a label missing in one block of two",
    document: withObjectives({}, { timeframe: null, declaredIndicators: null }),
    reports: [
      {
        at: "012-004!C15",
        message: /^L’obiettivo non ha l’etichetta «Arco temporale»\. Aggiungerla con il valore accanto/,
        field: "timeframe",
        expected: "Arco temporale",
      },
      { at: "012-004!C15", expected: "Nr indicatori associati" },
    ],
  },
  {
    name: "a heading missing over every indicator of one sheet: said once",
    document: planDocument({
      programmes: [
        { objectives: [{ indicators: [{ dataSource: null }, { dataSource: null }] }] },
        { programmeCode: "005", objectives: [{}] },
      ],
    }),
    reports: [
      {
        at: "012-004!B10",
        message: /^In questo foglio nessun indicatore ha l’intestazione «Fonte dei dati»/,
        expected: "Fonte dei dati",
      },
    ],
  },
  {
    name: "no target columns",
    document: withIndicators({ targets: {} }, {}),
    reports: [{ at: "012-004!B10", field: "targets", expected: "Risultato atteso" }],
  },
  {
    name: "no mission above a programme",
    document: withoutPlace(planDocument(), "/programmes/0/missionTitle"),
    reports: [{ at: "012-004!B1", message: /^Il programma non ha l’etichetta «Missione»/ }],
  },
  {
    name: "objectives without a resources row, in cells unknown",
    document: { ...withObjectives({}, {}), places: {} },
    reports: expectedEverywhere(),
  },
]);

/** Every required field but the targets, which are in the plan: once for the only programme, the objectives, the indicators. */
function expectedEverywhere() {
  return [
    ...["Missione", "Programma"].map((expected) => ({ at: null, message: "Il programma", expected })),
    ...["Titolo", "Descrizione", "Arco temporale", "Centro di responsabilità", "Risorse finanziarie"].map(
      (expected) => ({ at: null, message: "nessun obiettivo", expected }),
    ),
    { at: null, expected: "Nr indicatori associati" },
    ...["Indicatore", "Cosa misura", "Tipologia", "Unità di misura", "Algoritmo di calcolo"].map(
      (expected) => ({
        at: null,
        message: "nessun indicatore",
        expected,
      }),
    ),
    { at: null, expected: "Fonte dei dati" },
    { at: null, expected: "Ultimo valore osservato" },
  ];
}
