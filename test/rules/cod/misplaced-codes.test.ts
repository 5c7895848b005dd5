// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../../src/plan/plan-document";
import { checkPlan } from "../../../src/rules/check";
import { cod09 } from "../../../src/rules/cod/cod-09";
import type { PlanInput } from "../../support/plan-document";
import { planDocument } from "../../support/plan-document";

/** A sheet of mission 032 with an objective for each code. */
const sheet = (programmeCode: string, ...codes: (string | null)[]) => ({
  ...{
    missionCode: "032",
    missionTitle: "Servizi istituzionali",
    programmeCode,
    programmeTitle: "Indirizzo",
  },
  objectives: codes.map((code, n) => ({ code, title: `Titolo ${"abcdef"[n]}` })),
});
const plan = (programmes: ReturnType<typeof sheet>[], more: PlanInput = {}): PlanDocument =>
  planDocument({ overview: [], programmes, ...more });

/** What each finding offers: the programme that is moved to, and what the cells of codes would hold. */
const offered = (document: PlanDocument): string[][] =>
  checkPlan(document, [cod09]).findings.map(({ corrections }) =>
    corrections.map(({ label, edits }) =>
      label.startsWith("Portare la scheda")
        ? label
        : edits.map(({ cell, value }) => `${cell} ${value}`).join(),
    ),
  );

const TO_003 = "Portare la scheda sotto il programma 032-003";

test.each<{ name: string; document: PlanDocument; offers: string[][] }>([
  {
    name: "codes in the right order, all of them wrong: together",
    document: plan([sheet("002", "032-003-001", "032-003-002")]),
    offers: Array(2).fill(["D4 032-002-001,D15 032-002-002", TO_003]),
  },
  {
    name: "an overview that has the sheet's programme",
    document: plan([sheet("002", "032-003-001")], { overview: [sheet("002", "032-003-001")] }),
    offers: [["D4 032-002-001,B5 032-002-001 Titolo a", TO_003]],
  },
  {
    name: "an overview that has the programme of the codes",
    document: plan([sheet("002", "032-003-001")], { overview: [sheet("003", "032-003-001")] }),
    offers: [[TO_003, "D4 032-002-001,B5 032-002-001 Titolo a"]],
  },
  {
    name: "codes of two programmes: two mistakes",
    document: plan([sheet("002", "032-003-001", "016-005-002")]),
    offers: [["D4 032-002-001"], ["D15 032-002-002"]],
  },
  {
    name: "codes that agree, beside a blank and one of another form",
    document: plan([sheet("002", "032-003-001", null, "altro")]),
    offers: [["D4 032-002-001", TO_003]],
  },
  {
    name: "codes that agree, whatever those of other sheets say",
    document: plan([sheet("002", "032-003-001"), { ...sheet("005", "016-005-001"), missionCode: "016" }]),
    offers: [["D4 032-002-001", TO_003]],
  },
  {
    name: "a number that is taken, and a programme that has codes of its own",
    document: plan([sheet("002", "032-002-001", "032-003-001")]),
    offers: [["D15 032-002-002"]],
  },
  {
    name: "one code for two objectives: none could keep its number",
    document: plan([sheet("002", "032-003-001", "032-003-001")]),
    offers: [[TO_003], [TO_003]],
  },
  {
    name: "a code whose programme would be left with a hole",
    document: plan([sheet("003", "032-003-001", "032-003-003"), sheet("002", "032-002-001", "032-003-002")]),
    offers: [[]],
  },
  {
    name: "a hole that is there already",
    document: plan([sheet("003", "032-003-001", "032-003-004"), sheet("002", "032-002-001", "032-003-002")]),
    offers: [["D15 032-002-002"]],
  },
  {
    name: "a code that a formula gives",
    document: plan([sheet("002", "032-003-001")], {
      contents: { "/programmes/0/objectives/0/code": { formula: "=A1" } },
    }),
    offers: [[TO_003]],
  },
  {
    name: "a programme that the list does not have",
    document: plan([sheet("002", "032-099-001")]),
    offers: [["D4 032-002-001"]],
  },
])("$name", ({ document, offers }) => {
  expect(offered(document)).toEqual(offers);
});
