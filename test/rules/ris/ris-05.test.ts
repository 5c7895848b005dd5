// SPDX-License-Identifier: EUPL-1.2
import { ris05 } from "../../../src/rules/ris/ris-05";
import type { ObjectiveInput } from "../../support/plan-document";
import { planDocument } from "../../support/plan-document";
import { withObjectives } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

const labelled = (...labels: string[]) =>
  withObjectives(...labels.map((resourcesLabel) => ({ resourcesLabel })));

/** Two objectives of a table: one heading over both amounts. */
const underOneHeading = (heading: string) => {
  const document = labelled(heading, heading);
  const { labels } = document;
  const first = labels["/programmes/0/objectives/0/resources"];
  return {
    ...document,
    labels: { ...labels, ...(first && { "/programmes/0/objectives/1/resources": first }) },
  };
};

const LATE: ObjectiveInput = { resourcesLabel: "Risorse finanziarie 2017" };

testRule(ris05, [
  { name: "labels unknown", document: { ...planDocument(), labels: {} }, reports: "not-applicable" },
  { name: "no exercise year", document: planDocument({ year: null }), reports: "not-applicable" },
  { name: "labels without a year", document: labelled("Risorse finanziarie"), reports: "not-applicable" },
  {
    name: "no row for the resources",
    document: withObjectives({ resources: null }),
    reports: "not-applicable",
  },
  {
    name: "the exercise year, alone or in a span",
    document: labelled("Risorse finanziarie 2018", "Risorse finanziarie 2018-2020"),
    reports: [],
  },
  {
    name: "another year, with the correction of the label",
    document: withObjectives({}, LATE),
    reports: [
      {
        at: "012-004!B19",
        severity: "error",
        field: "resources",
        message: "l’anno 2017, ma l’esercizio è il 2018",
        seen: "Risorse finanziarie 2017",
        expected: "Risorse finanziarie 2018",
        fix: [
          {
            sheet: "012-004",
            cell: "B19",
            expected: "Risorse finanziarie 2017",
            value: "Risorse finanziarie 2018",
          },
        ],
      },
    ],
  },
  {
    name: "a span that leaves the exercise out: nothing to correct by itself",
    document: labelled("Risorse finanziarie 2016 e 2017"),
    reports: [{ at: "012-004!B8", message: "2016 e 2017", fix: null }],
  },
  { name: "one heading", document: underOneHeading("Risorse 2017"), reports: [{ at: "012-004!B8" }] },
]);
