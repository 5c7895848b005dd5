// SPDX-License-Identifier: EUPL-1.2
import { bas01 } from "../../../src/rules/bas/bas-01";
import { bas02 } from "../../../src/rules/bas/bas-02";
import { withIndicators } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

const noColumn = {
  name: "a layout without it",
  document: withIndicators({ lastValue: null }),
  reports: "not-applicable",
} as const;

testRule(bas01, [
  noColumn,
  {
    name: "a value, and a new indicator",
    document: withIndicators(
      { lastValue: "82% (2016)" },
      { lastValue: "nuovo indicatore" },
      { lastValue: "n.d." },
    ),
    reports: [],
  },
  {
    name: "a blank",
    document: withIndicators({ lastValue: "" }),
    reports: [
      { at: "012-004!E13", severity: "warning", field: "lastValue", message: "oppure «nuovo indicatore»" },
    ],
  },
]);

testRule(bas02, [
  noColumn,
  { name: "blanks only", document: withIndicators({ lastValue: "" }), reports: "not-applicable" },
  {
    name: "a value, a new indicator, a story",
    document: withIndicators(
      { lastValue: "0" },
      { lastValue: "nuovo indicatore" },
      { lastValue: "in corso" },
    ),
    reports: [],
  },
  {
    name: "placeholders",
    document: withIndicators({ lastValue: "da verificare a fine anno" }, { lastValue: "n.d." }),
    reports: [
      {
        at: "012-004!E13",
        severity: "warning",
        field: "lastValue",
        message: "c’è scritto «da verificare a fine anno»",
        seen: "da verificare a fine anno",
      },
      { at: "012-004!E17" },
    ],
  },
]);
