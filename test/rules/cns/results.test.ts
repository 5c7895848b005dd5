// SPDX-License-Identifier: EUPL-1.2
import { cns02 } from "../../../src/rules/cns/cns-02";
import { cns03 } from "../../../src/rules/cns/cns-03";
import { cns04 } from "../../../src/rules/cns/cns-04";
import { cns06 } from "../../../src/rules/cns/cns-06";
import { cns07 } from "../../../src/rules/cns/cns-07";
import { settingsSchema } from "../../../src/plan/settings";
import type { IndicatorInput } from "../../support/plan-document";
import { planDocument } from "../../support/plan-document";
import { withIndicators } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

/** A target of the exercise, its final value, and what else stands beside them. */
const result = (target: string, finalValue: string, more: IndicatorInput = {}): IndicatorInput => ({
  targets: { "2018": target },
  finalValue,
  ...more,
});
const NO_COLUMN = {
  name: "no column for final values",
  document: withIndicators({}),
  reports: "not-applicable",
} as const;

testRule(cns02, [
  NO_COLUMN,
  {
    name: "a column that nobody has filled yet",
    document: withIndicators(result(">= 60", ""), result(">= 8", "")),
    reports: "not-applicable",
  },
  {
    name: "final values, with and without their unit",
    document: withIndicators(result(">= 60%", "56%"), result("<= 5 giorni", "4"), result("SI", "sì")),
    reports: [],
  },
  {
    name: "a blank, a placeholder and another unit",
    document: withIndicators(
      result(">= 60%", "56%"),
      result(">= 8", ""),
      result(">= 8", "n.d."),
      result(">= 60%", "14 giorni"),
    ),
    reports: [
      { at: "012-004!G17", severity: "error", message: /^Manca il valore a consuntivo\. / },
      { at: "012-004!G21", message: "c’è scritto solo «n.d.»" },
      {
        at: "012-004!G25",
        message: "«14 giorni» è in giorni, il risultato atteso «>= 60%» in percentuale",
        expected: "percentuale",
        related: ["012-004!F25"],
      },
    ],
  },
  {
    name: "a report in which nothing is filled",
    document: planDocument({
      title: "PIRA – valori a consuntivo 2018",
      programmes: [{ objectives: [{ indicators: [result(">= 60", "")] }] }],
    }),
    reports: [{ at: "012-004!G13" }],
  },
]);

testRule(cns03, [
  NO_COLUMN,
  {
    name: "no column for the degree",
    document: withIndicators(result(">= 60", "56")),
    reports: "not-applicable",
  },
  {
    name: "degrees that agree, up to the decimals written, and what cannot be worked out",
    document: withIndicators(
      result(">= 60,00", "56,00", { achievement: "93,33%" }),
      result(">= 60,00", "56,00", { achievement: "93%" }),
      result(">= 60,00", "56,00", { achievement: "93,3333%" }),
      result(">= 8,00%", "35,16%", { achievement: "100,00" }),
      result("<= 10 giorni", "12 giorni", { achievement: "83,33%" }),
      result("Realizzazione di un portale", "Fatto", { achievement: "" }),
    ),
    reports: [],
  },
  {
    name: "another degree, none, and words",
    document: withIndicators(
      result(">= 60,00", "56,00", { achievement: "100,00%" }),
      result(">= 60,00", "56,00", { achievement: "" }),
      result("<= 10 giorni", "8 giorni", { achievement: "pieno" }),
      result(">= 8,00%", "35,16%", { achievement: "439,50%" }),
    ),
    reports: [
      {
        at: "012-004!H13",
        severity: "error",
        message:
          "è «100,00%»: con un valore atteso di «>= 60,00» e uno a consuntivo di «56,00» è 93,33%, differenza 6,67%",
        expected: "93,33%",
        fix: [{ sheet: "012-004", cell: "H13", expected: "100,00%", value: "93,33%" }],
        related: ["012-004!F13", "012-004!G13"],
      },
      { at: "012-004!H17", message: /^Manca il grado di raggiungimento: / },
      { at: "012-004!H21", message: "«pieno» non si legge come una percentuale", expected: "100,00%" },
      { at: "012-004!H25", message: "differenza 339,50%" },
    ],
  },
  {
    name: "a number in a cell of percentages",
    document: planDocument({
      programmes: [{ objectives: [{ indicators: [result(">= 60", "30", { achievement: "60%" })] }] }],
      contents: {
        "/programmes/0/objectives/0/indicators/0/achievement": { value: 0.6, numberFormat: "0.00%" },
      },
    }),
    reports: [{ at: "012-004!H13", fix: [{ sheet: "012-004", cell: "H13", expected: 0.6, value: 0.5 }] }],
  },
]);

testRule(cns04, [
  NO_COLUMN,
  {
    name: "short of the target, though not of what the chamber asks a cause for",
    document: {
      ...withIndicators(result(">= 60", "56", { varianceCause: "" })),
      settings: settingsSchema.parse({ thresholds: { causeBelow: 90 } }),
    },
    reports: [],
  },
  {
    name: "at the grades of 90 and 70 that some bodies use, and below the one chosen",
    document: {
      ...withIndicators(
        result(">= 100", "70", { varianceCause: "" }),
        result(">= 100", "69", { varianceCause: "" }),
      ),
      settings: settingsSchema.parse({ thresholds: { causeBelow: 70 } }),
    },
    reports: [{ at: "012-004!H17" }],
  },
  {
    name: "reached, explained, or not to be worked out",
    document: withIndicators(
      result(">= 60", "61", { varianceCause: "" }),
      result(">= 60", "56", { varianceCause: "Due funzionari assenti" }),
      result("Realizzazione di un portale", "In corso", { varianceCause: "" }),
    ),
    reports: [],
  },
  {
    name: "below, with a blank, a placeholder and no column for the cause",
    document: withIndicators(
      result(">= 60", "56", { varianceCause: "" }),
      result("SI", "NO", { varianceCause: "---" }),
      result("<= 10 giorni", "12 giorni"),
    ),
    reports: [
      {
        at: "012-004!H13",
        severity: "error",
        message: "«>= 60» non è stato raggiunto: a consuntivo c’è «56», il 93,33%. Dire perché",
        related: ["012-004!F13", "012-004!G13"],
      },
      { at: "012-004!H17", message: "il 0,00%", seen: "---" },
      { at: "012-004!G21", message: "Aggiungere una colonna «Cause dello scostamento»" },
    ],
  },
]);

testRule(cns06, [
  NO_COLUMN,
  {
    name: "values with their targets",
    document: withIndicators(result(">= 60", "56"), result("", "")),
    reports: [],
  },
  {
    name: "no target, a placeholder, no column of the year, and an indicator that is none",
    document: withIndicators(
      result("", "56"),
      result("n.d.", "12"),
      { targets: { "2019": "3" }, finalValue: "3" },
      result(">= 1", "95,03%", { name: "Kpi non definito" }),
    ),
    reports: [
      { at: "012-004!G13", severity: "warning", message: "«56», ma il risultato atteso del 2018 è vuoto" },
      { at: "012-004!G17", message: "ma come risultato atteso c’è scritto solo «n.d.»" },
      { at: "012-004!G21", message: "ma nessuna colonna con il risultato atteso dello stesso anno" },
      { at: "012-004!B22", message: "ma l’indicatore è «Kpi non definito»", related: ["012-004!G25"] },
    ],
  },
]);

testRule(cns07, [
  NO_COLUMN,
  {
    name: "up to one and a half",
    document: withIndicators(result(">= 60", "90"), result("<= 10 giorni", "7 giorni"), result(">= 0", "5")),
    reports: [],
  },
  {
    name: "far above, and far below where less is better",
    document: withIndicators(result(">= 8,00%", "35,16%"), result("<= 10 giorni", "2 giorni")),
    reports: [
      {
        at: "012-004!G13",
        severity: "warning",
        message: "è il 440% di quello atteso, «>= 8,00%»",
        related: ["012-004!F13"],
      },
      { at: "012-004!G17", message: "è il 500%" },
    ],
  },
  {
    name: "far above by the chamber's own measure",
    document: {
      ...withIndicators(result(">= 60", "90")),
      settings: settingsSchema.parse({ thresholds: { farAbove: 120 } }),
    },
    reports: [{ at: "012-004!G13", message: "è il 150% di quello atteso" }],
  },
]);
