// SPDX-License-Identifier: EUPL-1.2
import { obj01 } from "../../../src/rules/obj/obj-01";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const titled = (title: string) => planDocument({ programmes: [{ objectives: [{ title }] }] });

testRule(obj01, [
  ...["Nuovo obiettivo", "Nuovo obiettivo 2", "(copia)"].map((title) => ({
    name: `the provisional title «${title}»`,
    document: titled(title),
    reports: [
      { at: "012-004!C4", severity: "error" as const, message: /è ancora quello provvisorio\. Scrivere/ },
    ],
  })),
  {
    name: "a copy's title beside that of the first",
    document: planDocument({
      programmes: [
        { objectives: [{ title: "Tutela del consumatore" }, { title: "Tutela del consumatore (copia 2)" }] },
      ],
    }),
    reports: [
      { at: "012-004!C15", message: "«Tutela del consumatore (copia 2)» è ancora quello provvisorio" },
    ],
  },
  {
    name: "a title of its own that ends alike",
    document: titled("Registro degli atti (copia)"),
    reports: [],
  },
  { name: "a title that begins alike", document: titled("Nuovo obiettivo di tutela"), reports: [] },
  { name: "a title of 400 characters", document: titled("T".repeat(400)), reports: [] },
  {
    name: "a title of 401 characters",
    document: titled("T".repeat(401)),
    reports: [
      {
        at: "012-004!C4",
        severity: "warning",
        field: "title",
        message: /è lungo 401 caratteri\. Accorciarlo, al massimo a 400,/,
      },
    ],
  },
  {
    name: "a title longer than the chamber wants",
    document: planDocument({
      programmes: [{ objectives: [{ title: "T".repeat(101) }] }],
      settings: { thresholds: { longestTitle: 100 } },
    }),
    reports: [{ at: "012-004!C4", message: "Accorciarlo, al massimo a 100, " }],
  },
  {
    name: "no title",
    document: titled(""),
    reports: [{ at: "012-004!C4", severity: "error", message: /^Manca il titolo/, seen: "" }],
  },
  {
    name: "an error in place of the title",
    document: titled("#REF!"),
    reports: [{ at: "012-004!C4", severity: "error" }],
  },
  { name: "no objectives", document: planDocument({ programmes: [] }), reports: "not-applicable" },
]);
