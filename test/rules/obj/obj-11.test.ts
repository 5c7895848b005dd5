// SPDX-License-Identifier: EUPL-1.2
import { obj11 } from "../../../src/rules/obj/obj-11";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

/** An objective whose indicators have these target columns. */
const framed = (timeframe: string | null, ...columns: number[][]) =>
  planDocument({
    programmes: [
      {
        objectives: [
          {
            timeframe,
            indicators: columns.map((years) => ({
              targets: Object.fromEntries(years.map((year) => [year, "90"])),
            })),
          },
        ],
      },
    ],
  });

testRule(obj11, [
  { name: "three years for Triennale", document: planDocument(), reports: [] },
  { name: "one year for Annuale", document: framed("Annuale", [2018]), reports: [] },
  { name: "two years for Pluriennale", document: framed("Pluriennale", [2018, 2019]), reports: [] },
  {
    name: "the columns of several indicators together",
    document: framed("Biennale", [2018], [2019]),
    reports: [],
  },
  { name: "no target columns to compare with", document: framed("Annuale"), reports: [] },
  {
    name: "two years for Annuale",
    document: framed("Annuale", [2018, 2017]),
    reports: [
      {
        at: "012-004!C6",
        severity: "warning",
        field: "timeframe",
        message: "L’arco temporale è «Annuale», ma i risultati attesi riguardano 2 anni: 2017 e 2018.",
        seen: "Annuale",
        fix: [{ sheet: "012-004", cell: "C6", expected: "Annuale", value: "Biennale" }],
      },
    ],
  },
  {
    name: "a span in figures, or with its reason, is not ours to rewrite",
    document: framed("Annuale: il mandato del Consiglio scade nel 2018", [2018, 2019]),
    reports: [{ at: "012-004!C6", fix: null }],
  },
  {
    name: "a span for so many years has no word",
    document: framed("Annuale", [2016, 2017, 2018, 2019, 2020, 2021]),
    reports: [{ at: "012-004!C6", fix: null }],
  },
  {
    name: "one year for 2018-2020",
    document: framed("2018-2020", [2018]),
    reports: [{ at: "012-004!C6", message: "ma i risultati attesi riguardano un anno solo, il 2018." }],
  },
  {
    name: "one year for Pluriennale",
    document: framed("Pluriennale", [2018]),
    reports: [{ at: "012-004!C6" }],
  },
  {
    name: "a text that is no span",
    document: framed("Alto", [2018]),
    reports: [
      {
        at: "012-004!C6",
        message: "L’arco temporale «Alto» non dice una durata. Sceglierne uno: annuale, biennale",
      },
    ],
  },
  {
    name: "a blank",
    document: framed("", [2018]),
    reports: [{ at: "012-004!C6", message: /^Manca l’arco temporale/ }],
  },
  { name: "a layout without arco temporale", document: framed(null, [2018]), reports: "not-applicable" },
]);
