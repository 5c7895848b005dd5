// SPDX-License-Identifier: EUPL-1.2
import { cod08 } from "../../../src/rules/cod/cod-08";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

testRule(cod08, [
  { name: "a code for each objective", document: planDocument(), reports: [] },
  {
    name: "a code on neither side",
    document: planDocument({
      programmes: [{ objectives: [{ title: "Uno" }, { title: "Due" }, { title: "Tre" }] }],
      overview: [
        {
          objectives: [
            { code: "012-004-001", title: "Uno" },
            { code: null, title: "Due" },
            { code: null, title: "Tre" },
          ],
        },
      ],
    }),
    reports: [
      {
        at: "012-004!C15",
        severity: "error",
        field: "code",
        message: "L’obiettivo «Due» non ha un codice né qui né nel quadro.",
        seen: "",
        expected: "012-004-002",
        related: ["Quadro!B5"],
      },
      { at: "012-004!C26", expected: "012-004-003", fix: null },
    ],
  },
  {
    name: "no overview to look in",
    document: planDocument({ overview: [], programmes: [{ objectives: [{ title: "Uno" }] }] }),
    reports: [
      {
        at: "012-004!C4",
        message: "L’obiettivo «Uno» non ha un codice. Aggiungerlo",
        related: [],
        fix: null,
      },
    ],
  },
  {
    name: "a code of another form, in its own cell",
    document: planDocument({ overview: [], programmes: [{ objectives: [{ code: "012-4-1" }] }] }),
    reports: [
      {
        at: "012-004!D4",
        message: /^Il codice «012-4-1» non ha la forma/,
        seen: "012-4-1",
        expected: "012-004-001",
      },
    ],
  },
  {
    name: "no number to propose without the programme's codes",
    document: planDocument({
      overview: [],
      programmes: [{ programmeCode: null, objectives: [{ title: "Uno" }] }],
    }),
    reports: [{ at: "012-null!C4", message: /davanti al titolo\.$/, expected: null }],
  },
  {
    name: "an objective of the overview only, without a code",
    document: planDocument({
      programmes: [],
      overview: [{ objectives: [{ code: null, title: "Uno" }] }],
    }),
    reports: [
      {
        at: "Quadro!B5",
        message: "L’obiettivo «Uno» non ha un codice. Aggiungerlo",
        fix: [{ sheet: "Quadro", cell: "B5", expected: "Uno", value: "012-004-001 Uno" }],
      },
    ],
  },
  { name: "no objectives", document: planDocument({ programmes: [] }), reports: "not-applicable" },
]);
