// SPDX-License-Identifier: EUPL-1.2
import { doc01 } from "../../../src/rules/doc/doc-01";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const targets = (...years: number[]) => Object.fromEntries(years.map((year) => [year, ">= 90"]));
const withTargets = (...years: number[]) =>
  planDocument({ programmes: [{ objectives: [{ indicators: [{ targets: targets(...years) }] }] }] });
const labelled = (...years: number[]) =>
  planDocument({
    programmes: [{ objectives: years.map((year) => ({ resourcesLabel: `Risorse finanziarie ${year}` })) }],
  });

testRule(doc01, [
  { name: "the same year everywhere", document: planDocument(), reports: [] },
  {
    name: "no year anywhere",
    document: planDocument({ year: null, statedYears: [] }),
    reports: [{ at: null, field: null, message: /non è scritto da nessuna parte/ }],
  },
  {
    name: "resources of another year",
    document: labelled(2017, 2017),
    reports: [
      {
        at: "012-004!B8",
        field: "year",
        message: "L’anno del piano è il 2018, ma le risorse finanziarie sono del 2017.",
        seen: "titolo 2018, risorse finanziarie 2017 e risultati attesi 2018",
        expected: "2018",
        related: ["Copertina!A2", "012-004!F12"],
      },
    ],
  },
  {
    name: "one label out of three is a finding of the resources",
    document: labelled(2018, 2017, 2018),
    reports: [],
  },
  { name: "columns of past years beside the right one", document: withTargets(2017, 2018), reports: [] },
  { name: "columns of past years only", document: withTargets(2016, 2017), reports: [] },
  {
    name: "columns that start a year late",
    document: withTargets(2020, 2019),
    reports: [{ at: "012-004!F12", message: "i risultati attesi partono dal 2019" }],
  },
  {
    name: "two titles, and a year that neither has",
    document: planDocument({
      year: 2019,
      statedYears: [
        { source: "title", year: 2018, sheet: "Copertina", cell: "A2" },
        { source: "title", year: 2017, sheet: "Premessa", cell: "A1" },
        { source: "title", year: 2017, sheet: "Quadro", cell: "A1" },
      ],
    }),
    reports: [
      {
        at: "Copertina!A2",
        message: "il titolo dice 2018 e il titolo dice 2017",
        related: ["Premessa!A1"],
      },
    ],
  },
  {
    name: "a year given by the user for a document that states none",
    document: planDocument({ year: 2018, statedYears: [] }),
    reports: "not-applicable",
  },
  {
    name: "a document without a plan",
    document: planDocument({ programmes: [], year: null }),
    reports: "not-applicable",
  },
]);
