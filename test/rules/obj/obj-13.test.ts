// SPDX-License-Identifier: EUPL-1.2
import { obj13 } from "../../../src/rules/obj/obj-13";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const under = (centre: string | null) => planDocument({ programmes: [{ objectives: [{ centre }] }] });

testRule(obj13, [
  { name: "a centre", document: planDocument(), reports: [] },
  {
    name: "a blank",
    document: under(" "),
    reports: [{ at: "012-004!C7", severity: "error", field: "centre", message: /^Manca il centro/ }],
  },
  {
    name: "a placeholder",
    document: under("---"),
    reports: [
      { at: "012-004!C7", message: /^Manca il centro di responsabilità: c’è scritto solo «---»\. Indicare/ },
    ],
  },
  { name: "a layout without centres", document: under(null), reports: "not-applicable" },
]);
