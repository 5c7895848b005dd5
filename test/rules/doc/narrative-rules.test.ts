// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../../src/plan/plan-document";
import { doc05 } from "../../../src/rules/doc/doc-05";
import { doc06 } from "../../../src/rules/doc/doc-06";
import { doc07 } from "../../../src/rules/doc/doc-07";
import { doc08 } from "../../../src/rules/doc/doc-08";
import { doc11 } from "../../../src/rules/doc/doc-11";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const premise = (...paragraphs: string[]) => planDocument({ premise: paragraphs });
const SETTING = ["Lo scenario è incerto.", "I vincoli di spesa restano.", "La riorganizzazione prosegue."];

testRule(doc05, [
  { name: "no narrative", document: premise(), reports: "not-applicable" },
  { name: "all three", document: premise(...SETTING), reports: [] },
  {
    name: "one of the three",
    document: premise(SETTING[1] ?? ""),
    reports: [
      { at: null, expected: "lo scenario istituzionale e socio-economico e gli interventi organizzativi" },
    ],
  },
]);

const LIST =
  "Per ogni programma: obiettivi, centri di responsabilità, indicatori, target, fonte, unità di misura, risorse";
testRule(doc07, [
  { name: "no narrative", document: premise(), reports: "not-applicable" },
  {
    name: "no list",
    document: premise("Il Piano degli indicatori e dei risultati attesi di bilancio."),
    reports: [],
  },
  { name: "a whole list", document: premise(`${LIST}, portatori di interesse.`), reports: [] },
  {
    name: "a list without the stakeholders",
    document: premise(`${LIST}.`),
    reports: [
      { at: null, message: "ma non nomina i portatori di interesse", expected: "i portatori di interesse" },
    ],
  },
]);

testRule(doc11, [
  { name: "no narrative", document: premise(), reports: "not-applicable" },
  {
    name: "an action on indicators",
    document: premise("Saranno affinati gli indicatori di impatto."),
    reports: [],
  },
  {
    name: "indicators without an action",
    document: premise("Gli indicatori misurano gli obiettivi."),
    reports: [{ at: null, message: "non dice che cosa si fa per consolidare" }],
  },
]);

/** Each paragraph in a row of its own. */
const inRows = (document: PlanDocument): PlanDocument => {
  const rows = document.plan.premise.map((value, n) => [
    `/premise/${n}`,
    { sheet: "Premessa", cell: `A${n + 1}`, value, formula: null, numberFormat: null },
  ]);
  return { ...document, places: { ...document.places, ...Object.fromEntries(rows) } };
};

testRule(doc06, [
  {
    name: "no span of years",
    document: premise("Il piano espone gli obiettivi."),
    reports: "not-applicable",
  },
  { name: "the span of the tables", document: premise("Gli obiettivi del triennio 2018-2020."), reports: [] },
  { name: "the length of the tables", document: premise("Il piano riguarda il triennio."), reports: [] },
  {
    name: "spans of the past and of other documents",
    document: premise(
      "Gli obiettivi dello scorso biennio sono raggiunti.",
      "Gli obiettivi del biennio 2016-2017 sono raggiunti.",
      "Il piano dei fabbisogni copre il biennio.",
    ),
    reports: [],
  },
  {
    name: "other years, and another length",
    document: premise("Gli obiettivi del biennio 2017-18.", "Il piano copre il quinquennio."),
    reports: [
      {
        at: null,
        message: /«biennio 2017-2018» e «quinquennio», ma le schede .* per 2018, 2019 e 2020\./,
        seen: "«biennio 2017-2018» e «quinquennio»",
        expected: "2018, 2019 e 2020",
      },
    ],
  },
  {
    name: "another length, in several paragraphs",
    document: inRows(
      premise(
        "Il piano riguarda gli obiettivi.",
        "Il piano copre il biennio e il quinquennio.",
        "Gli obiettivi del biennio.",
      ),
    ),
    reports: [{ at: "Premessa!A2", seen: "«biennio» e «quinquennio»", related: ["Premessa!A3"] }],
  },
]);

const PARAGRAPH =
  "Il piano illustra il contenuto dei programmi di spesa ed espone gli obiettivi principali con gli indicatori.";
const located = (...paragraphs: string[]) => {
  const document = premise(...paragraphs);
  paragraphs.forEach((value, n) => {
    document.places[`/premise/${n}`] = {
      sheet: "Premessa",
      cell: `A${n + 1}`,
      value,
      formula: null,
      numberFormat: null,
    };
  });
  return document;
};
testRule(doc08, [
  { name: "no narrative", document: premise(), reports: "not-applicable" },
  {
    name: "short lines may come twice",
    document: located("Obiettivi:", PARAGRAPH, "Obiettivi:"),
    reports: [],
  },
  {
    name: "a whole paragraph again",
    document: located(PARAGRAPH, "Altro.", ` ${PARAGRAPH}`),
    reports: [
      {
        at: "Premessa!A3",
        related: ["Premessa!A1"],
        fix: [{ sheet: "Premessa", cell: "A3", expected: ` ${PARAGRAPH}`, value: "" }],
      },
    ],
  },
  {
    name: "six long words of eight again, and lines of eight short ones",
    document: located(
      "Imprese turismo cultura ambiente energia mercati export servizi.",
      "Imprese, turismo, cultura, ambiente, energia, mercati, artigiani, commercianti.",
      "Fiere corsi premi bandi piani costi spese utili.",
      "Utili, spese, costi, piani, bandi, premi, corsi, fiere.",
      "Si fa ciò che si può con poco.",
      "Si fa ciò che si può con poco.",
    ),
    reports: [
      { at: "Premessa!A2", related: ["Premessa!A1"] },
      { at: "Premessa!A4", related: ["Premessa!A3"] },
      { at: "Premessa!A6", related: ["Premessa!A5"] },
    ],
  },
  {
    name: "seven long words of ten, seven of seven, and lines of seven short ones",
    document: located(
      "Imprese turismo cultura ambiente energia mercati export servizi.",
      "Imprese, turismo, cultura, ambiente, energia, mercati, export, artigiani, commercianti, cooperative.",
      "Fiere corsi premi bandi piani costi spese.",
      "Spese, costi, piani, bandi, premi, corsi, fiere.",
      "Si fa ciò che si può qui.",
      "Si fa ciò che si può qui.",
    ),
    reports: [],
  },
  {
    name: "a sentence again, worded a little differently",
    document: located(
      PARAGRAPH,
      "Nota. Il PIRA illustra il contenuto di ciascun programma di spesa ed espone i principali obiettivi con i loro indicatori, e i programmi.",
    ),
    reports: [{ at: "Premessa!A2", message: /^La premessa ripete qui/, fix: null }],
  },
]);
