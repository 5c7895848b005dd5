// SPDX-License-Identifier: EUPL-1.2
import { obj02 } from "../../../src/rules/obj/obj-02";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const described = (description: string | null) =>
  planDocument({ programmes: [{ objectives: [{ description }] }] });

testRule(obj02, [
  { name: "a description", document: planDocument(), reports: [] },
  {
    name: "a blank",
    document: described(""),
    reports: [
      {
        at: "012-004!C5",
        severity: "error",
        field: "description",
        message: /^Manca la descrizione/,
        seen: "",
      },
    ],
  },
  {
    name: "a placeholder",
    document: described("da definire"),
    reports: [
      {
        at: "012-004!C5",
        message: /^Manca la descrizione dell’obiettivo: c’è scritto solo «da definire»\. Scrivere/,
        seen: "da definire",
      },
    ],
  },
  { name: "a layout without descriptions", document: described(null), reports: "not-applicable" },
]);
