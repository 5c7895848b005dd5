// SPDX-License-Identifier: EUPL-1.2
import { ris06 } from "../../../src/rules/ris/ris-06";
import { planDocument } from "../../support/plan-document";
import { withIndicators, withObjectives } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

testRule(ris06, [
  {
    name: "no row for the resources",
    document: withObjectives({ resources: null }),
    reports: "not-applicable",
  },
  { name: "no resources at all", document: withObjectives({ resources: "" }), reports: "not-applicable" },
  {
    name: "no exercise",
    document: planDocument({ year: null, programmes: [{}] }),
    reports: "not-applicable",
  },
  {
    name: "a report on results",
    document: withIndicators({ targets: { "2018": ">= 60" }, finalValue: "56" }),
    reports: "not-applicable",
  },
  {
    name: "resources of three years",
    document: withObjectives({ furtherResources: { 2019: "€ 10,00", 2020: "€ 0,00" } }),
    reports: [],
  },
  {
    name: "a label of three years",
    document: withObjectives({ resourcesLabel: "Risorse 2018-2020" }),
    reports: [],
  },
  {
    name: "a narrative that says when they will be known",
    document: planDocument({
      premise: ["Gli stanziamenti degli esercizi successivi saranno definiti con i relativi preventivi."],
    }),
    reports: [],
  },
  {
    name: "a narrative that names the years",
    document: planDocument({
      year: 2027,
      premise: ["Le risorse del 2028 e del 2029 saranno definite con i relativi preventivi."],
    }),
    reports: [],
  },
  {
    name: "a narrative that names them for something else",
    document: planDocument({
      premise: [
        "Le risorse sono quelle del preventivo 2018; nel 2020 si rinnovano gli organi. Euro 2.019,00.",
      ],
    }),
    reports: [{ at: "012-004!B8" }],
  },
  {
    name: "a narrative that speaks of the exercise, and of other things to come",
    document: planDocument({
      premise: ["Le risorse sono gli oneri dell’esercizio successivo.", "Negli anni successivi si valuterà."],
    }),
    reports: [{ at: "012-004!B8" }],
  },
  {
    name: "the exercise alone, in every objective",
    document: withObjectives({}, {}),
    reports: [
      {
        at: "012-004!B8",
        severity: "warning",
        message: "solo per l’esercizio: mancano quelle del 2019 e del 2020",
        related: ["012-004!B19"],
      },
    ],
  },
  {
    name: "one year of one objective",
    document: withObjectives(
      { furtherResources: { 2019: "€ 10,00", 2020: "n.d." } },
      { furtherResources: { 2019: "€ 10,00", 2020: "€ 5,00" } },
    ),
    reports: [{ at: "012-004!C8", message: "mancano le risorse del 2020", expected: "2020" }],
  },
  {
    name: "one year of every objective",
    document: withObjectives(
      { furtherResources: { 2019: "€ 10,00" } },
      { resourcesLabel: "Risorse 2017-2019" },
      { resourcesLabel: "Risorse 2020-2022" },
    ),
    reports: [
      { at: "012-004!C8", message: "del 2020", expected: "2020" },
      { at: "012-004!C19", message: "del 2020" },
      { at: "012-004!C30", message: "del 2019", expected: "2019" },
    ],
  },
  {
    name: "both years of one objective among others",
    document: withObjectives({}, { resourcesLabel: "Risorse 2018-2020" }, { resources: "n.d." }),
    reports: [
      {
        at: "012-004!C8",
        message: "Per questo obiettivo mancano le risorse del 2019 e del 2020",
        expected: "2019 e 2020",
      },
    ],
  },
  {
    name: "amounts without a label",
    document: { ...withObjectives({}, {}), labels: {} },
    reports: [{ at: "012-004!C8", message: "solo per l’esercizio", related: ["012-004!C19"] }],
  },
]);
