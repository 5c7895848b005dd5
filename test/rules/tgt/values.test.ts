// SPDX-License-Identifier: EUPL-1.2
import { tgt04 } from "../../../src/rules/tgt/tgt-04";
import { tgt15 } from "../../../src/rules/tgt/tgt-15";
import { withIndicators, withObjectives } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

const noColumns = {
  name: "no target columns",
  document: withIndicators({ targets: {} }),
  reports: "not-applicable",
} as const;

testRule(tgt04, [
  noColumns,
  {
    name: "values and blanks, an error of Excel",
    document: withIndicators({ targets: { "2018": "0", "2019": "", "2020": "#N/A" } }),
    reports: [],
  },
  {
    name: "one for each cell",
    document: withIndicators({ targets: { "2017": "---", "2018": "da definire", "2019": ">= 2" } }),
    reports: [
      { at: "012-004!F13", severity: "error", field: "targets", message: /^Per il 2017 c’è scritto «---»/ },
      { at: "012-004!G13", seen: "da definire" },
    ],
  },
  {
    name: "dashes after the end of what was to be done",
    document: withIndicators(
      { targets: { "2018": "60%", "2019": "100%", "2020": "-" } },
      { targets: { "2018": "entro il 31/10/2018", "2019": "---", "2020": "---" } },
    ),
    reports: [],
  },
  {
    name: "a dash before the end, one where no end is told, and words that put off",
    document: withIndicators(
      { targets: { "2018": "100%", "2019": "-", "2020": "100%" } },
      { targets: { "2018": "60%", "2019": "80%", "2020": "-" } },
      { targets: { "2018": "SI", "2019": "da definire" } },
    ),
    reports: [{ at: "012-004!G13" }, { at: "012-004!H17" }, { at: "012-004!G21" }],
  },
  {
    name: "a dash beyond the years of the objective",
    document: withObjectives({
      timeframe: "Biennale",
      indicators: [{ targets: { "2018": "studio", "2019": "avvio", "2020": "-" } }],
    }),
    reports: [],
  },
]);

testRule(tgt15, [
  noColumns,
  { name: "one year", document: withIndicators({ targets: { "2018": "60%" } }), reports: "not-applicable" },
  {
    name: "values that change, blanks and placeholders",
    document: withIndicators(
      { targets: { "2018": "60%", "2019": "60%", "2020": "65%" } },
      { targets: { "2018": "", "2019": "" } },
      { targets: { "2018": "---", "2019": "---" } },
    ),
    reports: [],
  },
  {
    name: "the same in all years, on the last one",
    document: withIndicators({ targets: { "2018": "Report", "2019": "report.", "2020": "report" } }),
    reports: [
      {
        at: "012-004!H13",
        severity: "warning",
        field: "targets",
        message: "lo stesso per 2018, 2019 e 2020: «report»",
        seen: "report",
        related: ["012-004!F13", "012-004!G13"],
      },
    ],
  },
]);
