// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../../src/plan/plan-document";
import { cod13 } from "../../../src/rules/cod/cod-13";
import { cod15 } from "../../../src/rules/cod/cod-15";
import { cod16 } from "../../../src/rules/cod/cod-16";
import { cod17 } from "../../../src/rules/cod/cod-17";
import { cod18 } from "../../../src/rules/cod/cod-18";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const titles = (...own: string[]) => ({ objectives: own.map((title) => ({ title })) });

const WITH_GROUP = { programmeTitle: "Vigilanza (COFOG 4.1)" };

/** A sheet that takes its code from the overview has it in the overview's cell. */
const withCodeOfOverview = (document: PlanDocument): PlanDocument => {
  const { places } = document;
  const code = places["/overview/0/objectives/0/code"];
  return { ...document, places: { ...places, ...(code && { "/programmes/0/objectives/0/code": code }) } };
};

testRule(cod13, [
  {
    name: "no overview to take the code from",
    document: planDocument({ overview: [] }),
    reports: "not-applicable",
  },
  {
    name: "a printed code",
    document: planDocument({ programmes: [{ objectives: [{ code: "012-004-001" }] }] }),
    reports: [],
  },
  {
    name: "a code in the overview alone",
    document: planDocument({ programmes: [titles("Uno")] }),
    reports: [
      {
        at: "012-004!C4",
        severity: "warning",
        message:
          "La scheda dell’obiettivo «Uno» non ne riporta il codice. Scrivere 012-004-001 nella scheda, come nel quadro.",
        expected: "012-004-001",
        fix: null,
      },
    ],
  },
  {
    name: "a code whose only cell is the overview's",
    document: withCodeOfOverview(planDocument({ programmes: [titles("Uno")] })),
    reports: [{ at: "012-004!C4", expected: "012-004-001", fix: null, related: ["Quadro!B5"] }],
  },
  {
    name: "a code nowhere",
    document: planDocument({
      programmes: [titles("Uno")],
      overview: [{ objectives: [{ code: null, title: "Uno" }] }],
    }),
    reports: [{ at: "012-004!C4", message: /Numerare l’obiettivo/, expected: null }],
  },
  {
    name: "a cell for the code, left blank",
    document: planDocument({
      programmes: [{ objectives: [{ title: "Uno", code: "012-004-001" }] }],
      contents: { "/programmes/0/objectives/0/code": { value: "" } },
    }),
    reports: [
      { at: "012-004!C4", fix: [{ sheet: "012-004", cell: "D4", expected: "", value: "012-004-001" }] },
    ],
  },
]);

testRule(cod15, [
  { name: "no objectives", document: planDocument({ programmes: [] }), reports: "not-applicable" },
  { name: "missions that have objectives", document: planDocument(), reports: [] },
  {
    name: "funds with an objective, said once for sheet and overview",
    document: planDocument({
      programmes: [
        { missionCode: "33", missionTitle: "Fondi da ripartire", programmeCode: "001", ...titles("Uno") },
      ],
    }),
    reports: [
      {
        at: "33-001!C4",
        severity: "info",
        message: "L’obiettivo «Uno» sta sotto la missione 033 «Fondi da ripartire», che di regola non ne ha.",
        related: ["Quadro!B5"],
      },
    ],
  },
]);

testRule(cod16, [
  { name: "no projects", document: planDocument(), reports: "not-applicable" },
  {
    name: "a project each",
    document: planDocument({
      programmes: [titles("Uno (PROGETTO 2E0101)", "Due (PROGETTI 2E0102 - 2E0103)")],
    }),
    reports: [],
  },
  {
    name: "a project in two titles",
    document: planDocument({
      programmes: [titles("Uno (PROGETTO 2E0101)", "Due (PARTE DEL PROGETTO 2E0101)")],
    }),
    reports: [
      {
        at: "012-004!C15",
        severity: "warning",
        message: "Il progetto 2E0101 è citato anche dall’obiettivo «Uno (PROGETTO 2E0101)».",
        related: ["012-004!C4", "Quadro!B5"],
      },
    ],
  },
  {
    name: "another project in the overview",
    document: planDocument({
      programmes: [titles("Uno (PROGETTO 2E0101)")],
      overview: [{ objectives: [{ code: "012-004-001", title: "Uno (PROGETTO 2E0102)" }] }],
    }),
    reports: [
      {
        at: "012-004!C4",
        message: "Nella scheda l’obiettivo cita il progetto 2E0101, nel quadro il progetto 2E0102.",
        seen: "2E0101",
        expected: "2E0102",
      },
    ],
  },
  {
    name: "a title cut before the project is another matter",
    document: planDocument({
      programmes: [titles("Uno (PARTE DEL")],
      overview: [{ objectives: [{ code: "012-004-001", title: "Uno (PARTE DEL PROGETTO 3F0101)" }] }],
    }),
    reports: [],
  },
]);

testRule(cod17, [
  { name: "one objective", document: planDocument(), reports: "not-applicable" },
  {
    name: "the same order of three",
    document: planDocument({ programmes: [titles("Uno", "Due", "Tre")] }),
    reports: [],
  },
  {
    name: "the same order of two",
    document: planDocument({ programmes: [titles("Uno", "Due")] }),
    reports: [],
  },
  {
    name: "one that comes before in the overview",
    document: planDocument({
      programmes: [titles("Uno", "Due", "Tre")],
      overview: [titles("Uno", "Tre", "Due")].map(({ objectives }) => ({
        objectives: objectives.map(({ title }) => ({ code: null, title })),
      })),
    }),
    reports: [
      {
        at: "012-004!C26",
        severity: "info",
        message: "Nelle schede l’obiettivo «Tre» viene dopo «Due», nel quadro viene prima.",
        related: ["Quadro!B5"],
      },
    ],
  },
]);

testRule(cod18, [
  {
    name: "no programmes",
    document: planDocument({ programmes: [], overview: [] }),
    reports: "not-applicable",
  },
  ...[
    { name: "beside the programme of a sheet", overview: [], programmes: [WITH_GROUP] },
    { name: "beside the programme of the overview", overview: [WITH_GROUP], programmes: [] },
  ].map(({ name, ...plan }) => ({ name: `a group ${name}`, document: planDocument(plan), reports: [] })),
  {
    name: "a group in a row that is not the plan's",
    document: {
      ...planDocument(),
      notUnderstood: [{ sheet: "Quadro", cell: "A6", text: "Gruppo COFOG 4.1" }],
    },
    reports: [],
  },
  {
    name: "a group on the cover",
    document: {
      ...planDocument(),
      coverLines: [
        { sheet: "Copertina", cell: "A9", value: "con i gruppi COFOG", formula: null, numberFormat: null },
      ],
    },
    reports: [],
  },
  {
    name: "no groups in a plan of sheets alone",
    document: planDocument({ overview: [] }),
    reports: [{ at: null }],
  },
  {
    name: "no groups in an overview alone",
    document: planDocument({ programmes: [], overview: [{}] }),
    reports: [{ at: null }],
  },
  {
    name: "no groups",
    document: planDocument(),
    reports: [{ at: null, severity: "info", message: /gruppi COFOG/ }],
  },
]);
