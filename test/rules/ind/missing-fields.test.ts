// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../src/plan/plan";
import { ind01 } from "../../../src/rules/ind/ind-01";
import { ind07 } from "../../../src/rules/ind/ind-07";
import { ind14 } from "../../../src/rules/ind/ind-14";
import { ind18 } from "../../../src/rules/ind/ind-18";
import type { Rule } from "../../../src/rules/rule";
import { withIndicators, withoutIndicators } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

const FIELDS: [Rule, keyof Indicator, string, string][] = [
  [ind07, "measures", "B15", "Non è indicato che cosa misura l’indicatore"],
  [ind14, "algorithm", "C17", "Manca l’algoritmo di calcolo"],
  [ind18, "dataSource", "D17", "Manca la fonte dei dati"],
];

testRule(ind01, [
  {
    name: "the name of a copy",
    document: withIndicators({ name: "Pratiche evase" }, { name: "Pratiche evase (copia 2)" }),
    reports: [{ at: "012-004!B14", message: /è ancora quello di una copia\. Scrivere/ }],
  },
  { name: "no indicators", document: withoutIndicators(), reports: "not-applicable" },
  { name: "a name", document: withIndicators({}), reports: [] },
  {
    name: "a blank and an error",
    document: withIndicators({ name: " " }, { name: "#N/A" }, { name: "---" }),
    reports: [
      { at: "012-004!B10", severity: "error", field: "name", message: "non ha un nome" },
      { at: "012-004!B14", seen: "#N/A" },
      { at: "012-004!B18", message: /^L’indicatore non ha un nome: c’è scritto solo «---»\. Scrivere/ },
    ],
  },
]);

describe.each(FIELDS)("%#", (rule, field, cell, message) => {
  testRule(rule, [
    {
      name: "a layout without the field",
      document: withIndicators({ [field]: null }),
      reports: "not-applicable",
    },
    { name: "filled in", document: withIndicators({}, {}), reports: [] },
    {
      name: "blank under the second indicator",
      document: withIndicators({}, { [field]: "" }),
      reports: [{ at: `012-004!${cell}`, severity: "error", field, message, seen: "" }],
    },
  ]);
});
