// SPDX-License-Identifier: EUPL-1.2
import { obj16 } from "../../../src/rules/obj/obj-16";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

testRule(obj16, [
  { name: "an indicator", document: planDocument(), reports: [] },
  {
    name: "no indicators",
    document: planDocument({ programmes: [{ objectives: [{}, { title: "Due", indicators: [] }] }] }),
    reports: [
      {
        at: "012-004!C15",
        severity: "error",
        field: "indicators",
        message: "L’obiettivo «Due» non ha indicatori.",
      },
    ],
  },
  {
    name: "no objectives",
    document: planDocument({ programmes: [{ objectives: [] }] }),
    reports: "not-applicable",
  },
]);
