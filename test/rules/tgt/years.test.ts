// SPDX-License-Identifier: EUPL-1.2
import { tgt01 } from "../../../src/rules/tgt/tgt-01";
import { tgt02 } from "../../../src/rules/tgt/tgt-02";
import { tgt03 } from "../../../src/rules/tgt/tgt-03";
import { inExercise, withIndicators, withObjectives } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

const noYear = {
  name: "no exercise year",
  document: inExercise(null, {}),
  reports: "not-applicable",
} as const;
const noColumns = {
  name: "no target columns",
  document: withIndicators({ targets: {} }),
  reports: "not-applicable",
} as const;

testRule(tgt01, [
  noYear,
  noColumns,
  { name: "a value for the exercise", document: withIndicators({ targets: { "2018": "60%" } }), reports: [] },
  {
    name: "blank, an error, a placeholder, no column",
    document: withIndicators(
      { targets: { "2018": "" } },
      { targets: { "2018": "#REF!" } },
      { targets: { "2018": "da definire", "2019": "---" } },
      { targets: { "2017": "60%" } },
    ),
    reports: [
      {
        at: "012-004!F13",
        severity: "error",
        field: "targets",
        message: /^Manca il risultato atteso per il 2018/,
      },
      { at: "012-004!F17", seen: "#REF!" },
      { at: "012-004!F21", message: "c’è scritto «da definire»", seen: "da definire" },
      { at: "012-004!B22", message: /^Manca la colonna del risultato atteso per il 2018/ },
    ],
  },
]);

const SHORT = { targets: { "2018": "60%" } };

testRule(tgt02, [
  noYear,
  noColumns,
  { name: "three years", document: withIndicators({}), reports: [] },
  {
    name: "a shorter span with its reason",
    document: withObjectives({
      timeframe: "Annuale: il mandato del Consiglio scade nell'autunno",
      indicators: [SHORT],
    }),
    reports: [],
  },
  {
    name: "both years missing, on the heading of the exercise",
    document: withIndicators({ targets: { "2017": "50%", "2018": "60%" } }),
    reports: [
      {
        at: "012-004!G12",
        severity: "error",
        field: "targets",
        message: /^Mancano i risultati attesi 2019 e 2020: il piano copre gli anni 2018-2020\./,
        seen: "2017 e 2018",
        expected: "2018, 2019 e 2020",
        related: ["012-004!F13", "012-004!G13"],
      },
    ],
  },
  {
    name: "a blank cell under the last year",
    document: withIndicators({ targets: { "2018": "60%", "2019": "65%", "2020": "" } }),
    reports: [{ at: "012-004!F12", message: /^Manca il risultato atteso 2020/ }],
  },
  {
    name: "a span of two years with its reason, of which one is missing",
    document: withObjectives({
      timeframe: "Biennale, in attesa dell'accorpamento",
      indicators: [SHORT],
    }),
    reports: [{ at: "012-004!F12", message: "risultato atteso 2019: il piano copre gli anni 2018-2019" }],
  },
  {
    name: "a layout without the arco temporale",
    document: withObjectives({ timeframe: null, indicators: [SHORT] }),
    reports: [{ at: "012-004!F12" }],
  },
  {
    name: "a longer span than the plan",
    document: withObjectives({ timeframe: "Quinquennale", indicators: [SHORT] }),
    reports: [{ at: "012-004!F12" }],
  },
  {
    name: "a shorter span without a reason",
    document: withObjectives({ timeframe: "Annuale", indicators: [SHORT] }),
    reports: [{ at: "012-004!F12" }],
  },
  {
    name: "no column of the exercise: on the indicator",
    document: withIndicators({ targets: { "2017": "50%" } }),
    reports: [{ at: "012-004!B10", related: ["012-004!F13"] }],
  },
]);

/** Two indicators of a table: one heading a year over both. */
const tableOf = (...targets: Record<string, string>[]) => {
  const document = withIndicators(...targets.map((years) => ({ targets: years })));
  const labels = Object.fromEntries(
    Object.entries(document.labels).map(([pointer, label]) => [
      pointer,
      document.labels[pointer.replace(/indicators\/\d+/, "indicators/0")] ?? label,
    ]),
  );
  return { ...document, labels };
};

const withoutLabels = (...targets: Record<string, string>[]) => ({ ...tableOf(...targets), labels: {} });
const withoutPlaces = (...targets: Record<string, string>[]) => ({
  ...withoutLabels(...targets),
  places: {},
});

testRule(tgt03, [
  noYear,
  noColumns,
  { name: "from the exercise on", document: withIndicators({}), reports: [] },
  {
    name: "one for the heading of each indicator",
    document: withIndicators(
      { targets: { "2017": "50%", "2018": "60%" } },
      { targets: { "2017": "7", "2018": "8" } },
    ),
    reports: [
      {
        at: "012-004!F12",
        severity: "error",
        field: "targets",
        message: /^Il 2017 precede l’esercizio 2018\./,
        seen: "Risultato atteso 2017",
      },
      { at: "012-004!F16" },
    ],
  },
  {
    name: "one for the heading of a table, each past year",
    document: tableOf({ "2016": "40%", "2017": "50%" }, { "2016": "4", "2017": "5" }),
    reports: [
      { at: "012-004!F12", message: "Il 2016" },
      { at: "012-004!G12", message: "Il 2017" },
    ],
  },
  {
    name: "years written in the cells, under no heading",
    document: withoutLabels({ "2017": "50%" }, { "2017": "5" }),
    reports: [{ at: "012-004!F13" }, { at: "012-004!F17" }],
  },
  { name: "cells unknown", document: withoutPlaces({ "2017": "50%" }), reports: [{ at: null }] },
]);
