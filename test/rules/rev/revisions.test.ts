// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, NotUnderstood, PlanDocument } from "../../../src/plan/plan-document";
import { rev01 } from "../../../src/rules/rev/rev-01";
import { rev02 } from "../../../src/rules/rev/rev-02";
import type { PlanInput } from "../../support/plan-document";
import { planDocument } from "../../support/plan-document";
import { withIndicators } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

const note = (text: string, cell = "A20"): NotUnderstood => ({ sheet: "012-004", cell, text });
const withTarget = (target: string, ...notUnderstood: NotUnderstood[]): PlanDocument => ({
  ...withIndicators({ targets: { "2018": target } }),
  notUnderstood,
});

testRule(rev01, [
  {
    name: "targets never changed",
    document: withTarget(">= 80%", note("N.B. dati provvisori")),
    reports: "not-applicable",
  },
  {
    name: "a note on something else",
    document: withTarget("4200*", note("* dato stimato")),
    reports: "not-applicable",
  },
  { name: "asterisks for a missing value", document: withTarget("***"), reports: "not-applicable" },
  {
    name: "a note that says it all",
    document: withTarget("4200*", note("* già 5000; aggiornato con deliberazione n. 77 del 12/7/2018")),
    reports: [],
  },
  {
    name: "all said beside the value",
    document: withTarget(
      ">= 80% (valore originario 90%, modificato con determinazione n. 5 del 3 maggio 2018)",
    ),
    reports: [],
  },
  {
    name: "a note without the first value",
    document: withTarget(
      "4200*",
      note("** altro", "A21"),
      note("* Target aggiornato con deliberazione n. 77/2018"),
    ),
    reports: [
      {
        at: "012-004!F13",
        severity: "error",
        message: "«4200*» è stato modificato, ma manca il valore originario. Scrivere in nota",
        seen: "* Target aggiornato con deliberazione n. 77/2018",
        expected: "il valore originario",
        related: ["012-004!A20"],
      },
    ],
  },
  {
    name: "a change that says nothing else",
    document: withTarget("4200 (rivisto)"),
    reports: [{ at: "012-004!F13", message: "mancano il valore originario, l’atto e la data", related: [] }],
  },
  {
    name: "a mark without its note",
    document: withTarget("4200 (*)", note("** altro")),
    reports: [{ at: "012-004!F13", message: "porta un asterisco, ma nel foglio non c’è la nota" }],
  },
]);

const coverLine = (value: string): CellContent => ({
  ...{ sheet: "Copertina", cell: "A4", value, formula: null, numberFormat: null },
});
const cover = (line: string, input: PlanInput = {}): PlanDocument => ({
  ...planDocument(input),
  coverLines: [coverLine(line)],
});

testRule(rev02, [
  { name: "no revision", document: cover("Lucca, ottobre 2018"), reports: "not-applicable" },
  { name: "a revision by July", document: cover("Aggiornamento luglio 2018"), reports: "not-applicable" },
  {
    name: "a revision of another year",
    document: cover("Aggiornamento ottobre 2017"),
    reports: "not-applicable",
  },
  { name: "a revision without a date", document: cover("REV 1"), reports: "not-applicable" },
  {
    name: "a late one with its reason",
    document: cover("Aggiornamento ottobre 2018", {
      premise: ["A seguito dei maggiori oneri per il registro, il piano è stato aggiornato."],
    }),
    reports: [],
  },
  {
    name: "late ones without, by month and by day",
    document: cover("Revisione approvata il 12/10/2018", {
      premise: ["Il piano è redatto a seguito della legge."],
    }),
    reports: [
      {
        at: "Copertina!A4",
        severity: "warning",
        message: "un aggiornamento di ottobre 2018, dopo luglio, e non dice perché",
        seen: "«Revisione approvata il 12/10/2018»",
      },
    ],
  },
]);
