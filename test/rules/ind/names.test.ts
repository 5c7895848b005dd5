// SPDX-License-Identifier: EUPL-1.2
import { ind05 } from "../../../src/rules/ind/ind-05";
import { ind06 } from "../../../src/rules/ind/ind-06";
import { withIndicators, withObjectives, withoutIndicators } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

testRule(ind05, [
  { name: "no indicators", document: withoutIndicators(), reports: "not-applicable" },
  { name: "no target columns", document: withIndicators({ targets: {} }), reports: "not-applicable" },
  {
    name: "a measure and its values; blanks are not a name",
    document: withIndicators({}, { name: "", targets: { "2018": "" } }),
    reports: [],
  },
  {
    name: "the name is the target of one year, but for case and final stop",
    document: withIndicators({
      name: "Avvio dello sportello.",
      targets: { "2018": "avvio dello sportello", "2019": "Gestione dello sportello" },
    }),
    reports: [
      {
        at: "012-004!B10",
        severity: "warning",
        field: "name",
        message: "uguale al risultato atteso 2018.",
        seen: "Avvio dello sportello.",
        related: ["012-004!F13"],
      },
    ],
  },
  {
    name: "the name is the target of every year",
    document: withIndicators({ name: "Report", targets: { "2018": "Report", "2019": "report." } }),
    reports: [
      {
        at: "012-004!B10",
        message: "uguale ai risultati attesi 2018 e 2019.",
        related: ["012-004!F13", "012-004!G13"],
      },
    ],
  },
]);

testRule(ind06, [
  { name: "one indicator", document: withIndicators({}), reports: "not-applicable" },
  { name: "two names", document: withIndicators({}, {}), reports: [] },
  {
    name: "different names, and blanks",
    document: withIndicators({}, {}, { name: "" }, { name: "" }),
    reports: [],
  },
  {
    name: "each copy beyond the first, in the same objective and in another",
    document: withObjectives(
      { indicators: [{ name: "Fondazione Puccini" }, { name: "FONDAZIONE  PUCCINI." }] },
      { indicators: [{ name: "Fondazione Puccini" }] },
    ),
    reports: [
      {
        at: "012-004!B14",
        severity: "warning",
        message: "già elencato in questo obiettivo",
        seen: "FONDAZIONE  PUCCINI.",
        related: ["012-004!B10"],
      },
      { at: "012-004!B25", message: "già elencato in un altro obiettivo", related: ["012-004!B10"] },
    ],
  },
]);
