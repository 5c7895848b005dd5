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
  { name: "the other side blank", document: against(given(null, "250.00")), reports: [] },
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
    name: "several amounts that do not parse, of the resources and of the investments",
    document: against(
      given("1600.00", null),
      { resources: "come da preventivo" },
      { investments: "da definire" },
    ),
    reports: [
      {
        at: "012-004!B1",
        message: "Non sono stati contati 2 importi che non si leggono",
        seen: "€ 1.500,50",
      },
    ],
  },
  {
    name: "a programme that the plan does not have",
    document: against(given("5.00", null, { programmeCode: "009" })),
    reports: [{ at: "Stanziamenti!D5", message: "programma 012-009", related: [] }],
  },
  ...[{ missionCode: null, programmeCode: null }, { missionCode: null }, { programmeCode: null }].map(
    (codes) => ({
      name: `a programme told by its title, with ${JSON.stringify(codes)}`,
      document: against(given("5.00", null, codes)),
      reports: [{ at: "Stanziamenti!D5", message: "Nel programma «Vigilanza» le risorse" }],
    }),
  ),
]);

const withTotals = (...values: (string | number)[]) =>
  planDocument({
    programmes: [{ objectives: OBJECTIVES }],
    totals: values.map((value, n) => cellOf(`F${n + 1}`, value)),
  });

const UNTOTALLED = [{ resources: "€ 5,00" }, { resources: "€ 7,00" }];

testRule(ris10, [
  {
    name: "one amount alone",
    document: planDocument({ programmes: [{ objectives: [{ resources: "€ 5,00" }] }] }),
    reports: "not-applicable",
  },
  {
    name: "two amounts, in programmes with and without a whole code",
    document: planDocument({
      programmes: [
        { objectives: UNTOTALLED },
        ...[{ missionCode: null }, { programmeCode: null }].map((codes) => ({
          ...codes,
          programmeTitle: "Vigilanza",
          objectives: [{ resources: "€ 1,00" }],
        })),
      ],
    }),
    reports: [
      {
        at: null,
        message: "la somma degli obiettivi è € 14,00. Aggiungere",
        expected: "012-004 € 12,00, Vigilanza € 1,00 e Vigilanza € 1,00",
      },
    ],
  },
  {
    name: "two amounts and no total",
    document: planDocument({ programmes: [{ objectives: UNTOTALLED }] }),
    reports: [{ at: null, expected: "012-004 € 12,00" }],
  },
  { name: "a total of the resources", document: withTotals("€ 1.500,50", 250), reports: [] },
  { name: "a total with the investments", document: withTotals(1750.5), reports: [] },
  { name: "a total as a workbook adds it up", document: withTotals(1500.5000000000002), reports: [] },
  {
    name: "words for a total",
    document: withTotals("vedi preventivo"),
    reports: [{ at: null, message: "non sono scritti" }],
  },
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
