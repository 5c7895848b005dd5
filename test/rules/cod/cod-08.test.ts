// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../../src/plan/plan-document";
import { cod08 } from "../../../src/rules/cod/cod-08";
import type { PlanInput } from "../../support/plan-document";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

/** A sheet that has a cell for the code of its objective, and nothing in it. */
function withBlankCell(input: Pick<PlanInput, "overview">): PlanDocument {
  const document = planDocument({ ...input, programmes: [{ objectives: [{ title: "Uno" }] }] });
  const blank = { sheet: "012-004", cell: "D4", value: "", formula: null, numberFormat: null };
  return { ...document, places: { ...document.places, "/programmes/0/objectives/0/code": blank } };
}

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
      {
        at: "012-004!C26",
        expected: "012-004-003",
        fix: [
          {
            sheet: "Quadro",
            cell: "B5",
            expected: "012-004-001 Uno\nDue\nTre",
            value: "012-004-001 Uno\nDue\n012-004-003 Tre",
          },
        ],
      },
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
        fix: [{ sheet: "012-004", cell: "C4", expected: "Uno", value: "012-004-001 Uno" }],
      },
    ],
  },
  {
    name: "a cell for the code, left blank, and none in the overview",
    document: withBlankCell({ overview: [{ objectives: [{ code: null, title: "Uno" }] }] }),
    reports: [
      {
        at: "012-004!D4",
        field: "code",
        message:
          "L’obiettivo «Uno» non ha un codice: la cella per il codice è vuota. Scriverlo in quella cella e nel quadro. Il primo",
        related: ["Quadro!B5"],
        fix: [
          { sheet: "012-004", cell: "D4", expected: "", value: "012-004-001" },
          { sheet: "Quadro", cell: "B5", expected: "Uno", value: "012-004-001 Uno" },
        ],
      },
    ],
  },
  {
    name: "a cell for the code, left blank, without an overview",
    document: withBlankCell({ overview: [] }),
    reports: [
      {
        at: "012-004!D4",
        message: "la cella per il codice è vuota. Scriverlo in quella cella. Il primo",
        fix: [{ sheet: "012-004", cell: "D4", expected: "", value: "012-004-001" }],
      },
    ],
  },
  {
    name: "a code of another form, in its own cell",
    document: planDocument({ overview: [], programmes: [{ objectives: [{ code: "012-4-1" }] }] }),
    reports: [
      {
        at: "012-004!D4",
        message: /^Il codice «012-4-1» non ha la forma.* Con gli stessi numeri è 012-004-001\.$/,
        fix: [{ sheet: "012-004", cell: "D4", expected: "012-4-1", value: "012-004-001" }],
        seen: "012-4-1",
        expected: "012-004-001",
      },
    ],
  },
  {
    name: "a code of another form whose number is taken",
    document: planDocument({
      overview: [],
      programmes: [{ objectives: [{ code: "012-004-001" }, { code: "012.004.1", title: "Due" }] }],
    }),
    reports: [
      {
        at: "012-004!D15",
        message: /Il primo codice libero è 012-004-002\.$/,
        fix: [{ sheet: "012-004", cell: "D15", expected: "012.004.1", value: "012-004-002" }],
      },
    ],
  },
  {
    name: "no number where sheet and overview disagree on the programme",
    document: planDocument({
      programmes: [{ missionCode: "032", programmeCode: "004", objectives: [{ title: "Uno" }] }],
      overview: [{ missionCode: "032", programmeCode: "003", objectives: [{ code: null, title: "Uno" }] }],
    }),
    reports: [{ at: "032-004!C4", expected: "032-003-001", fix: null }],
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
