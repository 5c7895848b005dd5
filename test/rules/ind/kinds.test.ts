// SPDX-License-Identifier: EUPL-1.2
import { ind09 } from "../../../src/rules/ind/ind-09";
import { ind11 } from "../../../src/rules/ind/ind-11";
import { ind12 } from "../../../src/rules/ind/ind-12";
import { ind13 } from "../../../src/rules/ind/ind-13";
import { ind22 } from "../../../src/rules/ind/ind-22";
import { ind23 } from "../../../src/rules/ind/ind-23";
import { ind24 } from "../../../src/rules/ind/ind-24";
import { ind27 } from "../../../src/rules/ind/ind-27";
import type { Rule } from "../../../src/rules/rule";
import { checkPlan } from "../../../src/rules/check";
import type { CellContent, PlanDocument } from "../../../src/plan/plan-document";
import { withIndicators, withoutIndicators } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

testRule(ind11, [
  { name: "a layout without it", document: withIndicators({ type: null }), reports: "not-applicable" },
  {
    name: "tipologie that the decree names, and one that is to come",
    document: withIndicators({ type: "risultato" }, { type: "outcome" }, { type: "da definire" }),
    reports: [],
  },
  {
    name: "a text that is in no list falls in the residual letter too",
    document: withIndicators({ type: "buona" }),
    reports: [{ at: "012-004!A13", severity: "info", field: "type", seen: "buona" }],
  },
  {
    name: "one of the residual letter",
    document: withIndicators({ type: "Efficacia" }),
    reports: [
      { at: "012-004!A13", severity: "info", field: "type", message: "lettera e). È ammessa", fix: null },
    ],
  },
]);

testRule(ind12, [
  { name: "a layout without it", document: withIndicators({ type: null }), reports: "not-applicable" },
  {
    name: "it suits, nothing is known of it, or it is no tipologia",
    document: withIndicators(
      { name: "Soddisfazione degli utenti", type: "qualità" },
      { name: "Imprese con costi ridotti", type: "efficacia" },
      { name: "Costo medio", type: "buona" },
    ),
    reports: [],
  },
  {
    name: "satisfaction, also in a target, a cost, an activity",
    document: withIndicators(
      { name: "Grado di soddisfazione", type: "efficacia" },
      {
        name: "Miglioramento del sito",
        type: "Efficacia",
        targets: { "2018": "Indagine di gradimento: >= 3" },
      },
      { name: "Riduzione dei costi", type: "qualità" },
      { name: "Attuazione del piano dei controlli", type: "qualità" },
    ),
    reports: [
      {
        at: "012-004!A13",
        severity: "warning",
        field: "type",
        message:
          /^Misura la soddisfazione di chi usa il servizio, ma la tipologia è «efficacia»\. Di solito è «qualità»/,
        expected: "qualità",
        related: ["012-004!B10"],
        fix: [{ sheet: "012-004", cell: "A13", expected: "efficacia", value: "qualità" }],
      },
      { at: "012-004!A17" },
      { at: "012-004!A21", message: "Di solito è «efficienza» oppure «economico-finanziario»" },
      { at: "012-004!A25", message: "Riguarda l’attuazione di un’attività", expected: "efficacia" },
    ],
  },
]);

testRule(ind22, [
  { name: "a layout without it", document: withIndicators({}), reports: "not-applicable" },
  { name: "blanks only", document: withIndicators({ id: "" }), reports: "not-applicable" },
  { name: "one each", document: withIndicators({ id: "KPI156" }, { id: "KPI157" }, { id: "" }), reports: [] },
  {
    name: "one for two indicators, blanks and case aside",
    document: withIndicators({ id: "KPI156" }, { id: "kpi 156" }),
    reports: [
      {
        at: "012-004!E14",
        severity: "error",
        field: "id",
        message: "è già di un altro indicatore",
        related: ["012-004!E10"],
      },
    ],
  },
]);

testRule(ind23, [
  { name: "no indicators", document: withoutIndicators(), reports: "not-applicable" },
  {
    name: "abbreviations, ellipses, addresses and brands stay; a definition may end with a stop",
    document: withIndicators(
      { name: "Fiere, mostre ecc.", measures: "Quante fiere si fanno." },
      { name: "Fiere…", measures: "Fiere, mostre..." },
      { name: "www.lucca.it", measures: "eBook scaricati" },
      { name: "Imprese S.p.A.", measures: "% di imprese" },
    ),
    reports: [],
  },
  {
    name: "a small initial, a sign at the end, both",
    document: withIndicators(
      { name: "imprese assistite", measures: "Quante imprese;" },
      { name: "«imprese» assistite ; ", measures: "Quante" },
    ),
    reports: [
      {
        at: "012-004!B10",
        severity: "info",
        field: "name",
        message: "comincia con una minuscola",
        fix: [{ sheet: "012-004", cell: "B10", expected: "imprese assistite", value: "Imprese assistite" }],
      },
      { at: "012-004!B11", field: "measures", message: "finisce con «;»", expected: "Quante imprese" },
      {
        at: "012-004!B14",
        message: "comincia con una minuscola e finisce con «;»",
        expected: "«Imprese» assistite",
      },
    ],
  },
]);

testRule(ind24, [
  { name: "a layout without it", document: withIndicators({}), reports: "not-applicable" },
  {
    name: "declared",
    document: withIndicators({ polarity: "più basso" }, { polarity: "Crescente" }),
    reports: [],
  },
  {
    name: "blank, and a text that is none",
    document: withIndicators({ name: "Tempo medio di evasione", polarity: "" }, { polarity: "boh" }),
    reports: [
      { at: "012-004!I13", severity: "info", field: "polarity", message: /^La polarità dell’indicatore non/ },
      { at: "012-004!I17", message: "«boh» non si riconosce", seen: "boh" },
    ],
  },
]);

/** With the serial number of a day in the cell of a year's target. */
function withDateIn(year: string, document: PlanDocument): PlanDocument {
  const at = `/programmes/0/objectives/0/indicators/0/targets/${year}`;
  const content = { ...document.places[at], value: 43_224, numberFormat: "d-mmm" } as CellContent;
  return { ...document, places: { ...document.places, [at]: content } };
}

testRule(ind27, [
  { name: "one year", document: withIndicators({ targets: { "2018": "3" } }), reports: "not-applicable" },
  {
    name: "other values of one measure, missing ones, changes, what goes on",
    document: withIndicators(
      {},
      { targets: { "2018": "---", "2019": "80%", "2020": "+2% sull’anno precedente" } },
      { targets: { "2018": "Avvio dello sportello", "2019": "Mantenimento" } },
      { targets: { "2018": "31/12/2018", "2019": "entro il 30 giugno 2019" } },
    ),
    reports: [],
  },
  {
    name: "what Excel made a date of",
    document: withDateIn(
      "2019",
      withIndicators({ targets: { "2018": "4,1", "2019": "04/05/2018", "2020": "4,3" } }),
    ),
    reports: [],
  },
  {
    name: "a deadline against a value",
    document: withIndicators({ targets: { "2018": "80%", "2019": "31/12/2019" } }),
    reports: [{ at: "012-004!G13", message: "I due valori sono in unità diverse." }],
  },
  {
    name: "other units, a value against an activity, other things; the first change alone",
    document: withIndicators(
      { targets: { "2018": "80%", "2019": "20 giorni", "2020": "80%" } },
      { targets: { "2018": "Avvio dello sportello", "2019": ">= 50" } },
      { targets: { "2018": "Revisione del regolamento", "2019": "Corsi per le scuole" } },
      { targets: { "2018": "Revisione della carta", "2019": "Monitoraggio della carta" } },
    ),
    reports: [
      {
        at: "012-004!G13",
        severity: "warning",
        field: "targets",
        message:
          /^Ciò che si misura cambia dal 2018, «80%», al 2019, «20 giorni»\. I due valori sono in unità/,
        related: ["012-004!F13"],
      },
      { at: "012-004!G17", message: "In un anno c’è un valore, nell’altro un’attività." },
      { at: "012-004!G21", message: "Sono due cose diverse." },
      { at: "012-004!G25", message: "Sono due cose diverse." },
    ],
  },
]);

/** Labels of the corrections of the first finding. */
const offers = (rule: Rule, document: PlanDocument): string[] | undefined =>
  checkPlan(document, [rule]).findings[0]?.corrections.map(({ kind, label }) => `${kind}: ${label}`);

describe("alternatives for texts that are not in the list, each for the user to choose", () => {
  test.each([
    [
      "quantitativo",
      "Imprese assistite",
      ["asked: Scrivere «realizzazione fisica»", "asked: Scrivere «risultato»"],
    ],
    // What does not suit the indicator is not offered.
    ["quantitativo", "Soddisfazione degli utenti", ["asked: Scrivere «risultato»"]],
    ["buona", "Imprese assistite", []],
  ])("tipologia «%s» of «%s»", (type, name, expected) => {
    expect(offers(ind09, withIndicators({ type, name }))).toEqual(expected);
  });

  test.each([
    ["realizzazione attività programmate", "Avvio dello sportello", ["asked: Scrivere «sì/no»"]],
    ["realizzazione attività programmate", ">= 80%", ["asked: Scrivere «%»"]],
    ["realizzazione attività programmate", "80", []],
    ["indagine di customer satisfaction", ">= 3 su scala da 1 a 5", ["asked: Scrivere «scala»"]],
    ["Imprese assistite", ">= 50", ["asked: Scrivere «numero di imprese assistite»"]],
    ["bancale", "da definire", []],
  ])("unit «%s» with the target «%s»", (unit, target, expected) => {
    expect(offers(ind13, withIndicators({ unit, targets: { "2018": target } }))).toEqual(expected);
  });
});

test("the polarity is proposed with its reason", () => {
  const document = withIndicators({
    name: "Tempo medio di evasione",
    measures: "Quanto dura",
    algorithm: "Media",
    polarity: "",
    targets: { "2018": "<= 5 giorni" },
  });
  expect(offers(ind24, document)).toEqual([
    expect.stringMatching(/^asked: Scrivere «più basso» \(.*«Tempo medio/),
  ]);
});
