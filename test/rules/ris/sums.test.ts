// SPDX-License-Identifier: EUPL-1.2
import type { Appropriation, CellContent } from "../../../src/plan/plan-document";
import { ris07 } from "../../../src/rules/ris/ris-07";
import { ris10 } from "../../../src/rules/ris/ris-10";
import type { ObjectiveInput } from "../../support/plan-document";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const cellOf = (cell: string, value: string | number): CellContent => ({
  ...{ sheet: "Stanziamenti", cell, value, formula: null, numberFormat: null },
});

const given = (
  interventions: string | null,
  investments: string | null,
  named: Partial<Appropriation> = {},
): Appropriation => ({
  ...{ missionCode: "012", programmeCode: "004", programmeTitle: "Vigilanza", interventions, investments },
  interventionsAt: cellOf("D5", interventions ?? ""),
  investmentsAt: cellOf("E5", investments ?? ""),
  ...named,
});

const OBJECTIVES: ObjectiveInput[] = [
  { resources: "€ 1.000,00 + € 200,00 di investimenti" },
  { resources: "€ 500,50", investments: "€ 50,00" },
];
const against = (appropriation: Appropriation, ...more: ObjectiveInput[]) =>
  planDocument({ programmes: [{ objectives: [...OBJECTIVES, ...more] }], appropriations: [appropriation] });

testRule(ris07, [
  { name: "no amounts of the budget", document: planDocument(), reports: "not-applicable" },
  { name: "amounts still blank", document: against(given(null, null)), reports: "not-applicable" },
  { name: "the same sums", document: against(given("1500.50", "250.00")), reports: [] },
  { name: "a blank side", document: against(given("1500.50", null)), reports: [] },
  {
    name: "the same sums under another form of the codes",
    document: against(given("1500.50", "250.00", { missionCode: "12", programmeCode: "4" })),
    reports: [],
  },
  {
    name: "other sums on both sides",
    document: against(given("1600.00", "200.00")),
    reports: [
      {
        at: "012-004!B1",
        severity: "warning",
        message:
          /012-004.*€ 1\.500,50 negli obiettivi, € 1\.600,00 negli stanziamenti, differenza € -99,50\. Correggere/,
        seen: "€ 1.500,50",
        expected: "€ 1.600,00",
        related: ["Stanziamenti!D5", "012-004!C8", "012-004!C19"],
      },
      {
        at: "012-004!B1",
        message: /gli investimenti.*€ 250,00.*€ 200,00.*differenza € 50,00/,
        related: ["Stanziamenti!E5", "012-004!C8", "012-004!G15"],
      },
    ],
  },
  {
    name: "amounts that do not parse",
    document: against(given("1600.00", null), { resources: "come da preventivo" }),
    reports: [{ at: "012-004!B1", message: "Non è stato contato un importo che non si legge" }],
  },
  {
    name: "a programme that the plan does not have",
    document: against(given("5.00", null, { programmeCode: "009" })),
    reports: [{ at: "Stanziamenti!D5", message: "programma 012-009" }],
  },
]);

const withTotals = (...values: (string | number)[]) =>
  planDocument({
    programmes: [{ objectives: OBJECTIVES }],
    totals: values.map((value, n) => cellOf(`F${n + 1}`, value)),
  });

testRule(ris10, [
  {
    name: "one amount alone",
    document: planDocument({ programmes: [{ objectives: [{ resources: "€ 5,00" }] }] }),
    reports: "not-applicable",
  },
  { name: "a total of the resources", document: withTotals("€ 1.500,50", 250), reports: [] },
  { name: "a total with the investments", document: withTotals(1750.5), reports: [] },
  {
    name: "no totals",
    document: withTotals(),
    reports: [
      {
        at: null,
        severity: "info",
        message: "non sono scritti: la somma degli obiettivi è € 1.500,50 e € 250,00 di investimenti",
        expected: "012-004 € 1.500,50 + € 250,00 di investimenti",
      },
    ],
  },
  {
    name: "totals of something else",
    document: withTotals("€ 9,00"),
    reports: [
      { at: null, message: "non c’è quello complessivo", seen: "€ 9,00", related: ["Stanziamenti!F1"] },
    ],
  },
]);
