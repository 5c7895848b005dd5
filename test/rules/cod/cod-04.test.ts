// SPDX-License-Identifier: EUPL-1.2
import { cod04 } from "../../../src/rules/cod/cod-04";
import type { OverviewObjective } from "../../../src/plan/plan";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const listed = (...titles: string[]): OverviewObjective[] => titles.map((title) => ({ code: null, title }));
const sheet = { programmeCode: "004", objectives: [{ title: "Uno" }, { title: "Due" }] };

testRule(cod04, [
  { name: "the same code on both sides", document: planDocument(), reports: [] },
  {
    name: "the same code in two forms",
    document: planDocument({
      programmes: [sheet],
      overview: [{ programmeCode: "4", objectives: listed("Uno") }],
    }),
    reports: [],
  },
  {
    name: "all objectives under another programme",
    document: planDocument({
      programmes: [sheet],
      overview: [{ programmeCode: "003", objectives: listed("Uno", "Due") }],
    }),
    reports: [
      {
        at: "012-004!B2",
        severity: "error",
        field: "programmeCode",
        message:
          /^Questa scheda è del programma 004, ma nel quadro i suoi obiettivi stanno sotto il programma 003\./,
        seen: "004",
        expected: "003",
        related: ["Quadro!B4"],
      },
    ],
  },
  {
    name: "some objectives under other programmes",
    document: planDocument({
      programmes: [{ ...sheet, objectives: [...sheet.objectives, { title: "Tre" }] }],
      overview: [
        { programmeCode: "004", objectives: listed("Uno") },
        { programmeCode: "003", objectives: listed("Due") },
        { programmeCode: "005", objectives: listed("Tre") },
      ],
    }),
    reports: [
      {
        at: "012-004!B2",
        message: /nel quadro 2 dei suoi 3 obiettivi stanno sotto i programmi 003 e 005\./,
        expected: "003, 005",
        related: ["Quadro!C4", "Quadro!D4"],
      },
    ],
  },
  {
    name: "a missing code is a finding of its own",
    document: planDocument({
      programmes: [{ ...sheet, programmeCode: null }, { objectives: [{ title: "Tre" }] }],
      overview: [
        { programmeCode: "003", objectives: listed("Uno") },
        { programmeCode: null, objectives: listed("Tre") },
      ],
    }),
    reports: [],
  },
  {
    name: "nothing joined",
    document: planDocument({ overview: [] }),
    reports: "not-applicable",
  },
]);
