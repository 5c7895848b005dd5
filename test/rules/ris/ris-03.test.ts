// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../../src/plan/plan-document";
import { ris03 } from "../../../src/rules/ris/ris-03";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const AT = "/programmes/0/objectives/0/resources";
const withResources = (resources: string | null, cell: Partial<CellContent> = {}) =>
  planDocument({ programmes: [{ objectives: [{ resources }] }], contents: { [AT]: cell } });

const fixTo = (expected: string, value: string) => [{ sheet: "012-004", cell: "C8", expected, value }];

testRule(ris03, [
  { name: "no row for the resources", document: withResources(null), reports: "not-applicable" },
  { name: "two decimals and a point", document: withResources("€ 1.234.567,00"), reports: [] },
  { name: "no amount", document: withResources("come da preventivo"), reports: [] },
  {
    name: "a number shown with two decimals",
    document: withResources("€ 6.500,00", { value: 6500, numberFormat: '"€ "#,##0.00' }),
    reports: [],
  },
  {
    name: "a number shown without",
    document: withResources("€ 6.500,50", { value: 6500.5 }),
    reports: [{ at: "012-004!C8", severity: "info", seen: "6500,5", expected: "€ 6.500,50", fix: null }],
  },
  {
    name: "one amount of two without decimals",
    document: withResources("€ 1.000,00 + € 13.000 di investimenti"),
    reports: [
      {
        at: "012-004!C8",
        severity: "info",
        message: "«13.000»",
        expected: "€ 1.000,00 + € 13.000,00 di investimenti",
        fix: fixTo("€ 1.000,00 + € 13.000 di investimenti", "€ 1.000,00 + € 13.000,00 di investimenti"),
      },
    ],
  },
  {
    name: "two amounts, neither with its decimals: only the digits change, and a year is left alone",
    document: withResources("bando 2018: € 6500 + 7000,5 euro di investimenti"),
    reports: [
      {
        at: "012-004!C8",
        message: "Gli importi «6500» e «7000,5» non sono scritti con il punto delle migliaia e due decimali.",
        expected: "bando 2018: € 6.500,00 + 7.000,50 euro di investimenti",
      },
    ],
  },
  {
    name: "numbers that are no amount",
    document: withResources("rif. 1.2.3: € 5000 per il bando 2018"),
    reports: [{ at: "012-004!C8", expected: "rif. 1.2.3: € 5.000,00 per il bando 2018" }],
  },
  {
    name: "a formula: said, never overwritten",
    document: withResources("€ 6500", { formula: '="€ "&A1' }),
    reports: [{ at: "012-004!C8", fix: null }],
  },
  {
    name: "a cell that holds more than the amount",
    document: withResources("€ 6500", { value: "Area 1 € 6500" }),
    reports: [{ at: "012-004!C8", fix: null }],
  },
]);
