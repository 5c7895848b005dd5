// SPDX-License-Identifier: EUPL-1.2
import { obj06 } from "../../../src/rules/obj/obj-06";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const described = (...descriptions: (string | null)[]) =>
  planDocument({ programmes: [{ objectives: descriptions.map((description) => ({ description })) }] });

testRule(obj06, [
  { name: "a description for each", document: described("Una", "Un'altra"), reports: [] },
  { name: "texts that differ in case", document: described("Una", "una"), reports: [] },
  {
    name: "one text three times, white space aside",
    document: described("Una  descrizione", "Una descrizione ", "Una\u00a0descrizione"),
    reports: [
      {
        at: "012-004!C16",
        severity: "warning",
        field: "description",
        message: /^Questa descrizione è la copia/,
        seen: "Una descrizione ",
        related: ["012-004!C5"],
      },
      { at: "012-004!C27", related: ["012-004!C5"] },
    ],
  },
  { name: "fewer than two descriptions", document: described("Una", "", null), reports: "not-applicable" },
]);
