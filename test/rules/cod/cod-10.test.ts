// SPDX-License-Identifier: EUPL-1.2
import { cod10 } from "../../../src/rules/cod/cod-10";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

testRule(cod10, [
  {
    name: "a code for each",
    document: planDocument({ programmes: [{ objectives: [{}, {}] }] }),
    reports: [],
  },
  {
    name: "one code for three",
    document: planDocument({
      programmes: [{ objectives: [{ title: "Uno", code: "012-004-001" }, { code: "012-004-001" }] }],
      overview: [{ objectives: [{ code: "012-004-001", title: "Tre" }] }],
    }),
    reports: [
      { at: "Quadro!B5", related: ["012-004!D4"] },
      {
        at: "012-004!D15",
        severity: "error",
        field: "code",
        message: "Il codice 012-004-001 è già dell’obiettivo «Uno».",
        seen: "012-004-001",
        related: ["012-004!D4"],
      },
    ],
  },
  {
    name: "the overview and the sheet of one objective share its code",
    document: planDocument({ programmes: [{ objectives: [{ code: "012-004-001" }, { code: null }] }] }),
    reports: [],
  },
  {
    name: "a code without a cell has no related place",
    document: {
      ...planDocument({ overview: [], programmes: [{ objectives: [{ code: "1" }, { code: "1" }] }] }),
      places: {},
    },
    reports: [{ at: null, field: "code", related: [] }],
  },
  {
    name: "fewer than two codes",
    document: planDocument({ overview: [], programmes: [{ objectives: [{ code: "012-004-001" }, {}] }] }),
    reports: "not-applicable",
  },
]);
