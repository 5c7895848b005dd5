// SPDX-License-Identifier: EUPL-1.2
import { ris01 } from "../../../src/rules/ris/ris-01";
import { ris02 } from "../../../src/rules/ris/ris-02";
import { ris04 } from "../../../src/rules/ris/ris-04";
import { withObjectives } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

const withResources = (...texts: (string | null)[]) =>
  withObjectives(...texts.map((resources) => ({ resources })));
const noResources = { name: "no row for the resources", document: withResources(null) };

testRule(ris01, [
  { ...noResources, reports: "not-applicable" },
  {
    name: "amounts that are read",
    document: withResources(
      "€ 0,00",
      "6500",
      "€ 1.000,00 + € 13.000 di investimenti",
      "€ 5,00 (bando)",
      "€ 9,00 di cui investimenti € 2,00",
    ),
    reports: [],
  },
  {
    name: "a blank, a text and an error",
    document: withResources("", "come da preventivo", "#REF!"),
    reports: [
      { at: "012-004!C8", severity: "error", message: /^Manca l’importo/, seen: "" },
      { at: "012-004!C19", message: "«come da preventivo»", seen: "come da preventivo" },
      { at: "012-004!C30", message: /^Manca l’importo/, seen: "#REF!" },
    ],
  },
  {
    name: "a centre and an amount that cannot be told apart",
    document: withResources("€ 3.000,00 € 2.000,00"),
    reports: [{ at: "012-004!C8", expected: "€ 1.234,56" }],
  },
]);

testRule(ris02, [
  { ...noResources, reports: "not-applicable" },
  { name: "one amount", document: withResources("€ 6.500,00", "come da preventivo", ""), reports: [] },
  {
    name: "investments beside the current resources",
    document: withResources("€ 66.700,00 + € 5.000,00 di investimenti"),
    reports: [
      {
        at: "012-004!C8",
        severity: "error",
        message: "2 importi: € 66.700,00 e € 5.000,00 di investimenti. Lasciare qui le risorse correnti",
        expected: "€ 66.700,00 | € 5.000,00 di investimenti",
      },
    ],
  },
  {
    name: "investments as a share of the whole",
    document: withResources("€ 20.000,00 di cui investimenti € 5.000,00"),
    reports: [
      {
        at: "012-004!C8",
        message:
          "2 importi: € 20.000,00 e di cui € 5.000,00 di investimenti. Lasciare qui le risorse correnti, € 15.000,00, e riportare",
        expected: "€ 15.000,00 | € 5.000,00 di investimenti",
      },
    ],
  },
  {
    name: "a share larger than the whole",
    document: withResources("€ 5.000,00 di cui investimenti € 20.000,00"),
    reports: [{ at: "012-004!C8", message: "supera il totale, € 5.000,00: correggere gli importi" }],
  },
  {
    name: "a share that is no investment",
    document: withResources("€ 20.000,00 di cui € 5.000,00 per il bando"),
    reports: [
      {
        at: "012-004!C8",
        message: "2 importi: € 20.000,00 e di cui € 5.000,00. Lasciare un solo importo per cella.",
        expected: "€ 20.000,00 | di cui € 5.000,00",
      },
    ],
  },
  {
    name: "investments with a share of their own",
    document: withResources("€ 20.000,00 di investimenti di cui investimenti € 5.000,00"),
    reports: [
      { at: "012-004!C8", expected: "€ 20.000,00 di investimenti | di cui € 5.000,00 di investimenti" },
    ],
  },
  {
    name: "a share, then another amount",
    document: withResources("€ 20.000,00 di cui investimenti € 5.000,00 + € 300,00"),
    reports: [
      {
        at: "012-004!C8",
        message:
          "3 importi: € 20.000,00, di cui € 5.000,00 di investimenti e € 300,00. Lasciare qui le risorse correnti e riportare",
        expected: "€ 20.000,00 | di cui € 5.000,00 di investimenti | € 300,00",
      },
    ],
  },
  {
    name: "two amounts of one kind",
    document: withResources("€ 1.000,00; € 2.000,00"),
    reports: [{ at: "012-004!C8", message: /un solo importo per cella\.$/ }],
  },
]);

testRule(ris04, [
  { ...noResources, reports: "not-applicable" },
  {
    name: "zero with a note, and amounts",
    document: withResources(
      "€ 0,00 (personale interno)",
      "0,00 - senza oneri diretti",
      "€ 2.000,00",
      "€ 0,00 + € 5.000,00 di investimenti",
      "come da preventivo",
    ),
    reports: [],
  },
  {
    name: "investments in a row of their own",
    document: withObjectives({
      resources: "€ 0,00",
      resourcesParsed: { current: "0.00", investments: null },
      investments: "€ 13.000,00",
    }),
    reports: [],
  },
  {
    name: "a description that ends with the reason",
    document: withObjectives(
      {
        resources: "€ 0,00",
        description: "Si rinnovano i contratti. Gli oneri sono compresi nelle spese di funzionamento.",
      },
      { resources: "€ 0,00", description: "Si pubblicano gli atti. Nessun intervento economico." },
      { resources: "€ 0,00", description: "Si pubblicano gli atti. Nessuna risorsa per interventi." },
      { resources: "€ 0,00", description: "Si rinnova il sito; si rivede l’albo; nessun intervento." },
    ),
    reports: [],
  },
  {
    name: "a reason for one of the activities, further up the description",
    document: withObjectives(
      { resources: "€ 0,00", description: "Nessun intervento per il sito. Si rivede l’albo." },
      { resources: "€ 0,00", description: "Si rinnova il sito. Nessun costo. Si rivede l’albo." },
      { resources: "€ 0,00", description: "Si rinnova il sito; nessun costo; si rivede l’albo." },
    ),
    reports: [{ at: "012-004!C8" }, { at: "012-004!C19" }, { at: "012-004!C30" }],
  },
  {
    name: "zero alone",
    document: withResources("€ 0,00", "0 euro", "€ 0,00 + € 0,00 di investimenti"),
    reports: [
      { at: "012-004!C8", severity: "warning", message: /^Le risorse sono pari a zero/, seen: "€ 0,00" },
      { at: "012-004!C19" },
      { at: "012-004!C30" },
    ],
  },
]);
