// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../../src/plan/plan-document";
import { ris08 } from "../../../src/rules/ris/ris-08";
import { ris09 } from "../../../src/rules/ris/ris-09";
import type { ObjectiveInput } from "../../support/plan-document";
import { planDocument } from "../../support/plan-document";
import { withObjectives } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

const SCOPE = "Relativamente alle risorse, l’ente ha determinato gli oneri per interventi economici.";
const told = (premise: string[], ...objectives: ObjectiveInput[]) =>
  planDocument({ premise, programmes: [{ objectives }] });
const WITH_INVESTMENTS = { resources: "€ 10,00 + € 5.000,00 di investimenti" };

const withPlaceOfPremise = (paragraph: number, document: PlanDocument): PlanDocument => {
  const cell = { sheet: "Premessa", cell: "A1", value: SCOPE, formula: null, numberFormat: null };
  return { ...document, places: { ...document.places, [`/premise/${paragraph}`]: cell } };
};

testRule(ris08, [
  { name: "no narrative", document: withObjectives(WITH_INVESTMENTS), reports: "not-applicable" },
  {
    name: "a narrative that states no scope",
    document: told(["Gli interventi economici sono molti."], WITH_INVESTMENTS),
    reports: "not-applicable",
  },
  {
    name: "resources and interventions told apart state no scope",
    document: told(["Gli interventi economici sono molti.", "Le risorse sono poche."], WITH_INVESTMENTS),
    reports: "not-applicable",
  },
  {
    name: "no row for the resources",
    document: told([SCOPE], { resources: null }),
    reports: "not-applicable",
  },
  { name: "no investments", document: told([SCOPE], { resources: "€ 10,00" }), reports: [] },
  { name: "amounts that do not parse", document: told([SCOPE], { resources: "da definire" }), reports: [] },
  {
    name: "a scope that takes them in",
    document: told([SCOPE, "Le risorse comprendono gli investimenti."], WITH_INVESTMENTS),
    reports: [],
  },
  {
    name: "investments out of the scope, in the cell and in a row of their own",
    document: told([SCOPE], WITH_INVESTMENTS, { investments: "€ 7,00" }),
    reports: [
      { at: "012-004!C8", severity: "warning", message: "€ 5.000,00 di investimenti" },
      { at: "012-004!G15", message: "€ 7,00 di investimenti", seen: "€ 7,00" },
    ],
  },
  {
    name: "investments of the chamber, that the narrative does not count among the resources",
    document: withPlaceOfPremise(1, told(["La Camera cura gli investimenti.", SCOPE], WITH_INVESTMENTS)),
    reports: [{ at: "012-004!C8", seen: WITH_INVESTMENTS.resources, related: ["Premessa!A1"] }],
  },
]);

const copy = (resources: string, title = "FIERE") => ({
  title,
  description: "Accompagnare alle fiere.",
  resources,
});

testRule(ris09, [
  { name: "one objective", document: withObjectives(copy("€ 1,00")), reports: "not-applicable" },
  {
    name: "copies without a row for the resources, a title or a description",
    document: withObjectives(
      copy("€ 1,00"),
      { ...copy("€ 1,00"), resources: null },
      ...["", "n.d."].flatMap((absent) => [
        copy("€ 1,00", absent),
        { ...copy("€ 1,00"), description: absent },
        { ...copy("€ 1,00"), description: absent },
      ]),
    ),
    reports: "not-applicable",
  },
  {
    name: "two copies, one with investments alone",
    document: withObjectives(copy("€ 1,00"), copy("€ 0,00 + € 7,00 di investimenti")),
    reports: [{ at: "012-004!C19", message: "2 volte", seen: "€ 7,00", related: ["012-004!C8"] }],
  },
  {
    name: "objectives that share a title or a description, and copies without money",
    document: withObjectives(
      copy("€ 1,00"),
      { ...copy("€ 2,00"), description: "Altro." },
      copy("€ 3,00", "MERCATI"),
      copy("€ 0,00"),
      copy("da definire"),
    ),
    reports: [],
  },
  {
    name: "copies with an amount each, whatever their projects",
    document: withObjectives(
      copy("€ 256.000,00"),
      copy("€ 7.000,00", "Fiere (PROGETTO 2E0101)"),
      copy("€ 370.000,00"),
    ),
    reports: [
      {
        at: "012-004!C19",
        severity: "warning",
        message:
          "ripetuto 3 volte, ogni volta con le proprie risorse: € 256.000,00, € 7.000,00 e € 370.000,00, in tutto € 633.000,00",
        seen: "€ 7.000,00",
        related: ["012-004!C8", "012-004!C30"],
      },
      { at: "012-004!C30", related: ["012-004!C8", "012-004!C19"] },
    ],
  },
]);
