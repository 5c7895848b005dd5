// SPDX-License-Identifier: EUPL-1.2
import { tgt07 } from "../../../src/rules/tgt/tgt-07";
import { tgt08 } from "../../../src/rules/tgt/tgt-08";
import { tgt09 } from "../../../src/rules/tgt/tgt-09";
import { tgt19 } from "../../../src/rules/tgt/tgt-19";
import type { IndicatorInput } from "../../support/plan-document";
import { withIndicators } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

const GENERIC = { algorithm: "% realizzazione attività programmate", lastValue: "attività svolta" };
const targets = (unit: string | null, texts: Record<string, string>, more: IndicatorInput = {}) => ({
  unit,
  targets: texts,
  ...GENERIC,
  ...more,
});
const unitFix = (cell: string, expected: string, value: string) => [
  { sheet: "012-004", cell, expected, value },
];

testRule(tgt07, [
  {
    name: "units that are no numbers, unknown ones, placeholders",
    document: withIndicators(
      targets("sì/no", { "2018": "report" }),
      targets("attività", { "2018": "report" }),
      targets("percentuale", { "2018": "---", "2019": "" }),
    ),
    reports: "not-applicable",
  },
  {
    name: "a value in one of the years is enough",
    document: withIndicators(
      targets("percentuale", { "2018": "almeno l’80% dei progetti", "2019": "mantenimento" }),
      targets("percentuale", { "2018": "+5% rispetto al 2017" }),
      targets("numero", { "2018": "> 5 giorni" }),
      targets("euro", { "2018": "<= € 1.000,00" }),
      targets("percentuale", { "2018": "80" }),
    ),
    reports: [],
  },
  {
    name: "prose, on the exercise's cell",
    document: withIndicators(
      targets("percentuale", { "2017": "avvio", "2018": "Estensione della sperimentazione" }),
    ),
    reports: [
      {
        at: "012-004!G13",
        severity: "error",
        message:
          /«percentuale», ma il risultato atteso per il 2017 e il 2018 non contiene un valore: «Estensione/,
        expected: "una percentuale, per esempio «>= 80%»",
        related: ["012-004!B13", "012-004!F13"],
        fix: null,
      },
    ],
  },
  {
    name: "values in another unit",
    document: withIndicators(
      targets("percentuale", { "2018": "2 seminari" }),
      targets("giorni", { "2018": ">= 80%" }),
    ),
    reports: [
      { at: "012-004!F13", message: "è in un’altra unità: «2 seminari»" },
      { at: "012-004!F17", expected: "un valore in giorni" },
    ],
  },
]);

testRule(tgt08, [
  { name: "no targets", document: withIndicators({ targets: {} }), reports: "not-applicable" },
  {
    name: "units that suit a document, or a value beside it",
    document: withIndicators(
      targets("sì/no", { "2018": "report" }),
      targets("data", { "2018": "relazione annuale" }),
      targets("numero", { "2018": "2 report" }),
    ),
    reports: [],
  },
  {
    name: "a document under a percentage",
    document: withIndicators(targets("percentuale", { "2018": "report", "2019": "report" })),
    reports: [
      {
        at: "012-004!F13",
        severity: "error",
        message:
          /^Il risultato atteso per il 2018 e il 2019 è un documento da produrre \(«report»\), ma l’unità di misura è «percentuale»\./,
        related: ["012-004!B13", "012-004!G13"],
        fix: unitFix("B13", "percentuale", "sì/no"),
      },
    ],
  },
  {
    name: "no unit; a baseline or an algorithm in another unit keep theirs",
    document: withIndicators(
      targets("", { "2018": "report" }),
      targets("percentuale", { "2018": "report" }, { lastValue: "80%" }),
      targets("percentuale", { "2018": "report" }, { algorithm: "Pratiche evase / pratiche ricevute * 100" }),
      targets("percentuale", { "2018": "report", "2019": "80%" }),
    ),
    reports: [
      { at: "012-004!F13", message: "ma manca l’unità di misura" },
      { at: "012-004!F17", fix: null },
      { at: "012-004!F21", fix: null },
      { at: "012-004!F25", fix: null },
    ],
  },
]);

testRule(tgt09, [
  {
    name: "no values, or a unit that is none",
    document: withIndicators(
      targets("numero", { "2018": "report" }),
      targets("attività", { "2018": "5 giorni" }),
    ),
    reports: "not-applicable",
  },
  {
    name: "the same unit, a count under a number, a bare number",
    document: withIndicators(
      targets("gg.", { "2018": "<= 5 giorni" }),
      targets("numero di eventi", { "2018": "almeno 2 eventi" }),
      targets("%", { "2018": "80" }),
      targets("rapporto", { "2018": "80%" }),
      targets("scala 1-5", { "2018": ">= 3,5 su scala da 1 a 5" }),
      targets("numero", { "2018": "+5% rispetto al 2017" }),
      targets("%", { "2018": "80", "2019": "opuscolo in tre lingue" }),
    ),
    reports: [],
  },
  {
    name: "days under a number, in all years at once",
    document: withIndicators(
      targets(
        "numero",
        { "2018": "<= 5 giorni", "2019": "<= 4 giorni" },
        { algorithm: "", name: "Tempo medio" },
      ),
    ),
    reports: [
      {
        at: "012-004!F13",
        severity: "error",
        message: "per il 2018 è espresso in «giorni», ma l’unità di misura è «numero»",
        related: ["012-004!B13", "012-004!G13"],
        fix: unitFix("B13", "numero", "giorni"),
      },
    ],
  },
  {
    name: "a mark, a count and a number elsewhere",
    document: withIndicators(
      targets("percentuale", { "2018": ">= 3,5 su scala da 1 a 5" }),
      targets("percentuale", { "2018": "2 seminari" }),
      targets("sì/no", { "2018": ">= 4" }),
      targets("percentuale", { "2018": "2 seminari", "2019": "80%" }),
    ),
    reports: [
      {
        at: "012-004!F13",
        message: "è un voto su una scala da 1 a 5",
        fix: unitFix("B13", "percentuale", "scala 1-5"),
      },
      {
        at: "012-004!F17",
        message: "conta qualcosa («seminari»)",
        fix: unitFix("B17", "percentuale", "numero"),
      },
      { at: "012-004!F21", message: "è un numero, ma l’unità di misura è «sì/no»" },
      { at: "012-004!F25", fix: null },
    ],
  },
]);

testRule(tgt19, [
  { name: "no scale", document: withIndicators(targets("%", { "2018": "80%" })), reports: "not-applicable" },
  {
    name: "the scale stands in the unit too",
    document: withIndicators(targets("scala da 1 a 5", { "2018": ">= 3,5 su scala da 1 a 5" })),
    reports: [],
  },
  {
    name: "only in the target",
    document: withIndicators(targets("punteggio", { "2018": ">= 3,5 su scala da 1 a 5" })),
    reports: [
      {
        at: "012-004!F13",
        severity: "info",
        message: "scritta soltanto nel risultato atteso",
        expected: "scala 1-5",
        fix: unitFix("B13", "punteggio", "scala 1-5"),
        related: ["012-004!B13"],
      },
    ],
  },
  {
    name: "only in the targets, of several years",
    document: withIndicators(
      targets("punteggio", { "2017": ">= 3 su scala da 1 a 5", "2018": ">= 4 su scala da 1 a 5" }),
    ),
    reports: [{ at: "012-004!G13", related: ["012-004!B13", "012-004!F13"] }],
  },
  {
    name: "another scale than the unit's",
    document: withIndicators(targets("scala 1-10", { "2018": ">= 3,5 su scala da 1 a 5" })),
    reports: [{ at: "012-004!F13", message: "usa una scala da 1 a 5, ma l’unità di misura è «scala 1-10»" }],
  },
]);
