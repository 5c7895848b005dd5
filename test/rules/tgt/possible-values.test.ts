// SPDX-License-Identifier: EUPL-1.2
import { tgt10 } from "../../../src/rules/tgt/tgt-10";
import { tgt21 } from "../../../src/rules/tgt/tgt-21";
import type { PlanInput } from "../../support/plan-document";
import { planDocument } from "../../support/plan-document";
import { withIndicators } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

const AT = "/programmes/0/objectives/0/indicators/0/targets/2018";
/** A plan whose only target is this text, in a cell that holds something else. */
const holding = (text: string, content: NonNullable<PlanInput["contents"]>[string], unit = "numero") =>
  planDocument({
    programmes: [{ objectives: [{ indicators: [{ unit, targets: { "2018": text } }] }] }],
    contents: { [AT]: content },
  });
/** 3 May 2018, as Excel counts days. */
const THIRD_OF_MAY = 43223;

testRule(tgt10, [
  {
    name: "no values",
    document: withIndicators({ targets: { "2018": "report" } }),
    reports: "not-applicable",
  },
  {
    name: "values and dates within bounds, percentages that may pass a hundred",
    document: withIndicators(
      { unit: "%", targets: { "2018": "100%", "2019": "0%" } },
      { unit: "%", name: "Incremento degli iscritti", targets: { "2018": ">= 120%" } },
      { unit: "numero", targets: { "2018": ">= 120" } },
      { unit: "scala 1-5", targets: { "2018": ">= 5" } },
      { unit: "data", targets: { "2018": "entro il 30/06/2018", "2019": "entro giugno" } },
    ),
    reports: [],
  },
  {
    name: "what Excel made a date of",
    document: holding("03/05/2017", { value: THIRD_OF_MAY, numberFormat: "d-mmm" }),
    reports: "not-applicable",
  },
  {
    name: "out of a percentage, of a scale, of the year",
    document: withIndicators(
      { unit: "%", targets: { "2018": ">= 120% dei progetti" } },
      { unit: "punteggio", targets: { "2018": ">= 6 su scala da 1 a 5" } },
      { unit: "scala 1-10", targets: { "2018": "da 8 a 12" } },
      { unit: "data", targets: { "2018": "entro il 31/12/2017" } },
    ),
    reports: [
      {
        at: "012-004!F13",
        severity: "error",
        message: /fuori dall’intervallo possibile, 0-100%/,
        expected: "un valore tra 0 e 100",
      },
      { at: "012-004!F17", message: "scala da 1 a 5", expected: "un valore tra 1 e 5" },
      { at: "012-004!F21", expected: "un valore tra 1 e 10" },
      {
        at: "012-004!F25",
        message: "La data del risultato atteso per il 2018 cade nel 2017",
        expected: "una data del 2018",
      },
    ],
  },
]);

testRule(tgt21, [
  { name: "blank cells", document: withIndicators({ targets: { "2018": "" } }), reports: "not-applicable" },
  {
    name: "texts, numbers, formulas that take from other cells, dates where they belong",
    document: withIndicators({ targets: { "2018": ">= 3", "2019": "5" } }),
    reports: [],
  },
  { name: "a number", document: holding("80%", { value: 0.8, numberFormat: "0%" }), reports: [] },
  {
    name: "a formula with references",
    document: holding("90", { value: 90, formula: "=E13*1.1" }),
    reports: [],
  },
  {
    name: "a date typed in full, without a unit",
    document: holding("03/05/2018", { value: THIRD_OF_MAY, numberFormat: "dd/mm/yyyy" }, ""),
    reports: [],
  },
  {
    name: "a day and month, without a unit",
    document: holding("03/05/2018", { value: THIRD_OF_MAY, numberFormat: "d-mmm" }, ""),
    reports: [{ at: "012-004!F13", message: "è diventato una data, «03/05/2018»." }],
  },
  {
    name: "a date under «data»",
    document: holding("03/05/2018", { value: THIRD_OF_MAY, numberFormat: "m/d/yyyy" }, "data"),
    reports: [],
  },
  {
    name: "a colour or a word in a format is no date",
    document: holding("5", { value: 5, numberFormat: '[Red]0 "domande"' }),
    reports: [],
  },
  {
    name: "an error",
    document: holding("#NAME?", { value: "#NAME?" }),
    reports: [{ at: "012-004!F13", severity: "error", message: "c’è un errore di Excel", seen: "#NAME?" }],
  },
  {
    name: "a text taken for a formula",
    document: holding("80", { value: 80, formula: "=80" }),
    reports: [{ at: "012-004!F13", message: "«=80» ora mostra «80»", fix: null }],
  },
  {
    name: "a date typed in full is not rewritten",
    document: holding("03/05/2018", { value: THIRD_OF_MAY, numberFormat: "m/d/yyyy" }),
    reports: [
      {
        at: "012-004!F13",
        message: /è diventato una data, «03\/05\/2018», mentre l’unità di misura è «numero»/,
        fix: null,
      },
    ],
  },
  {
    name: "a day and month that Excel made",
    document: holding("3 maggio", { value: THIRD_OF_MAY, numberFormat: "d-mmm" }),
    reports: [
      {
        at: "012-004!F13",
        fix: [{ sheet: "012-004", cell: "F13", expected: THIRD_OF_MAY, value: "3/5" }],
      },
    ],
  },
]);
