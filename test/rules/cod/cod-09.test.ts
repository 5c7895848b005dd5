// SPDX-License-Identifier: EUPL-1.2
import { cod09 } from "../../../src/rules/cod/cod-09";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const coded = (code: string | null) =>
  planDocument({ overview: [], programmes: [{ objectives: [{ code }] }] });

testRule(cod09, [
  { name: "codes of the sheet's programme", document: planDocument(), reports: [] },
  {
    name: "a code of another programme, known through the overview",
    document: planDocument({
      programmes: [{ objectives: [{ title: "Uno" }] }],
      overview: [{ programmeCode: "003", objectives: [{ code: "012-003-001", title: "Uno" }] }],
      contents: {
        "/programmes/0/objectives/0/code": { sheet: "Quadro", cell: "B5" },
      },
    }),
    reports: [
      {
        at: "012-004!C4",
        severity: "error",
        field: "code",
        message: "L’obiettivo ha il codice 012-003-001, ma sta sotto il programma 012-004.",
        seen: "012-003-001",
        expected: "012-004-…",
        related: ["Quadro!B5"],
      },
    ],
  },
  {
    name: "a code of another programme, printed on the sheet",
    document: coded("011-005-001"),
    reports: [{ at: "012-004!D4" }],
  },
  {
    name: "an objective of the overview under the wrong programme",
    document: planDocument({
      programmes: [],
      overview: [{ objectives: [{ code: "011-005-001", title: "Uno" }] }],
    }),
    reports: [{ at: "Quadro!B5", related: [] }],
  },
  {
    name: "a code under a programme without its own",
    document: planDocument({
      overview: [],
      programmes: [{ missionCode: null, objectives: [{ code: "011-005-001" }] }],
    }),
    reports: "not-applicable",
  },
  { name: "no codes", document: coded(null), reports: "not-applicable" },
  {
    name: "codes of another form are a finding of their own",
    document: coded("11.5.1"),
    reports: "not-applicable",
  },
]);
