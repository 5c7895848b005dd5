// SPDX-License-Identifier: EUPL-1.2
import { checkPlan } from "../../../src/rules/check";
import { tgt05 } from "../../../src/rules/tgt/tgt-05";
import { tgt06 } from "../../../src/rules/tgt/tgt-06";
import type { IndicatorInput } from "../../support/plan-document";
import { withIndicators, withObjectives } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

const indicator = (name: string, target: string, fields: IndicatorInput = {}): IndicatorInput => ({
  name,
  measures: "",
  algorithm: "",
  ...fields,
  targets: { "2018": target },
});
const fixOf = (cell: string, expected: string, value: string) => [
  { sheet: "012-004", cell, expected, value },
];

testRule(tgt05, [
  {
    name: "no operators to look at",
    document: withIndicators(indicator("Tempo medio", "5 giorni"), indicator("Reclami", "report")),
    reports: "not-applicable",
  },
  {
    name: "the right way round, or a way that nothing tells",
    document: withIndicators(
      indicator("Tempo medio di evasione", "<= 5 giorni", { unit: "giorni" }),
      indicator("Grado di soddisfazione", ">= 80%"),
      indicator("Quota dei servizi a pagamento", "<= 20%"),
      indicator("Riduzione delle spese", ">= 5%"),
    ),
    reports: [],
  },
  {
    name: "a purpose told in passing, whatever calculation is written",
    document: withIndicators(
      ...["", "Attività realizzate / attività programmate * 100", "numero"].map((algorithm) =>
        indicator("Adeguare la struttura e i servizi", ">= 80%", {
          unit: "%",
          measures: "capacità di non creare disservizi es. reclami degli utenti, arretrati...",
          algorithm,
        }),
      ),
    ),
    reports: [],
  },
  {
    name: "a target about something else than the measure",
    document: withIndicators(
      indicator("Tempi di pagamento", ">= 90%"),
      indicator("Costi di funzionamento", ">= 3 relazioni"),
      indicator("Soddisfazione degli utenti", "<= 30 giorni"),
    ),
    reports: [],
  },
  {
    name: "a time above a term, with what the objective wants and the last value",
    document: withObjectives({
      description: "L’ente vuole un tempo medio di evasione che sia sempre al di sotto del termine di legge.",
      indicators: [indicator("Tempo medio di evasione", "> 5 giorni", { lastValue: "2,2 gg." })],
    }),
    reports: [
      {
        at: "012-004!F13",
        severity: "error",
        message:
          /^Il risultato atteso «> 5 giorni» chiede un valore alto, ma .*: «Tempo medio» nel nome: meglio se più basso; la descrizione dell’obiettivo dice «al di sotto del termine di legge»\. L’ultimo valore osservato è «2,2 gg\.»\. .*scrivere «< 5 giorni»\.$/,
        expected: "< 5 giorni",
        related: ["012-004!B10", "012-004!E13"],
        fix: fixOf("F13", "> 5 giorni", "< 5 giorni"),
      },
    ],
  },
  {
    name: "what is measured says it, and the unit with it",
    document: withIndicators(
      indicator("Efficienza dello sportello", "> 5 giorni", {
        measures: "tempo medio di evasione delle pratiche",
        unit: "giorni",
      }),
    ),
    reports: [{ at: "012-004!F13", expected: "< 5 giorni" }],
  },
  {
    name: "a mark below a threshold, in a sentence",
    document: withIndicators(
      indicator("Assistenza", "Customer satisfaction: =< 3,5 su scala da 1 a 5", { unit: "scala 1-5" }),
    ),
    reports: [
      {
        at: "012-004!F13",
        message: /«=< 3,5 su scala da 1 a 5» chiede un valore basso/,
        fix: fixOf(
          "F13",
          "Customer satisfaction: =< 3,5 su scala da 1 a 5",
          "Customer satisfaction: >= 3,5 su scala da 1 a 5",
        ),
      },
    ],
  },
  {
    name: "against the polarity that a row states; words are not rewritten",
    document: withIndicators(
      indicator("Indice", "almeno 3", { unit: "rapporto", polarity: "più basso è meglio" }),
    ),
    reports: [{ at: "012-004!F13", message: "la polarità dichiarata è «più basso è meglio»", fix: null }],
  },
]);

testRule(tgt06, [
  {
    name: "no operators, or dates",
    document: withIndicators(indicator("Relazione", "entro il 31/12/2018"), indicator("Eventi", "3")),
    reports: "not-applicable",
  },
  {
    name: "canonical signs",
    document: withIndicators(indicator("Eventi", ">= 3"), indicator("Tempi", "<5 giorni")),
    reports: [],
  },
  {
    name: "signs in another order are put right",
    document: withIndicators(indicator("Progetti", "=> 80%"), indicator("Tempi", "≤ 30 giorni")),
    reports: [
      {
        at: "012-004!F13",
        severity: "info",
        message: "per il 2018 è scritto «=>». Scrivere «>=».",
        seen: "=>",
        expected: ">=",
        fix: fixOf("F13", "=> 80%", ">= 80%"),
      },
      { at: "012-004!F17", seen: "≤", fix: fixOf("F17", "≤ 30 giorni", "<= 30 giorni") },
    ],
  },
  {
    name: "words are asked about",
    document: withIndicators(
      indicator("Progetti", "realizzazione almeno dell'80% dei progetti"),
      indicator("Prove", "almeno 2 corsi e non inferiore a 3 seminari"),
    ),
    reports: [
      {
        at: "012-004!F13",
        message: /a parole: «almeno dell'»\. Scrivere «>=» davanti al valore\.$/,
        fix: fixOf("F13", "realizzazione almeno dell'80% dei progetti", "realizzazione >= 80% dei progetti"),
      },
      { at: "012-004!F17", message: /^Gli operatori .* sono scritti a parole/ },
    ],
  },
]);

test("the button says that the direction is turned", () => {
  const { findings } = checkPlan(withIndicators(indicator("Tempo medio di evasione", "> 5 giorni")), [tgt05]);
  expect(findings.flatMap(({ corrections }) => corrections)).toMatchObject([
    { label: "Girare il verso: «<» al posto di «>»", kind: "asked", turnsDirection: true },
  ]);
});
