// SPDX-License-Identifier: EUPL-1.2
import { cod05 } from "../../../src/rules/cod/cod-05";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const OFFICIAL = "Competitività e sviluppo delle imprese";
const SHORT = "Competitività delle imprese";
const OLD = "Servizi generali, formativi ed approvvigionamenti per le Amministrazioni pubbliche";
const NEW = "Servizi e affari generali per le amministrazioni di competenza";

testRule(cod05, [
  { name: "the same wording everywhere", document: planDocument(), reports: [] },
  {
    name: "case, e/ed, accents and a final stop aside",
    document: planDocument({
      programmes: [{ missionCode: "011", missionTitle: OFFICIAL }],
      overview: [{ missionCode: "11", missionTitle: "COMPETITIVITA' ED SVILUPPO delle imprese." }],
    }),
    reports: [],
  },
  {
    name: "a mission in two wordings",
    document: planDocument({
      programmes: [{ missionCode: "011", missionTitle: SHORT }],
      overview: [
        { missionCode: "011", missionTitle: OFFICIAL },
        { missionCode: "011", missionTitle: SHORT, programmeCode: "005", programmeTitle: "Altro" },
      ],
    }),
    reports: [
      {
        at: "011-004!B1",
        severity: "error",
        field: "missionTitle",
        message: `La missione 011 ha 2 descrizioni diverse: «${SHORT}» e «${OFFICIAL}». Scrivere dappertutto la stessa; in elenco è «${OFFICIAL}».`,
        seen: SHORT,
        expected: OFFICIAL,
        related: ["Quadro!B3", "Quadro!C3"],
      },
    ],
  },
  {
    name: "a programme that the overview has under another code",
    document: planDocument({
      programmes: [
        {
          missionCode: "032",
          missionTitle: "Servizi",
          programmeCode: "004",
          programmeTitle: OLD,
          objectives: [{ title: "Solo qui" }, { title: "Uno" }],
        },
      ],
      overview: [
        {
          missionCode: "032",
          missionTitle: "Servizi",
          programmeCode: "003",
          programmeTitle: NEW,
          objectives: [{ code: null, title: "Uno" }],
        },
      ],
    }),
    reports: [
      {
        at: "032-004!B2",
        field: "programmeTitle",
        message: /^Lo stesso programma ha 2 descrizioni diverse/,
        expected: NEW,
        related: ["Quadro!B4"],
      },
    ],
  },
  {
    name: "two sheets of a programme outside the list",
    document: planDocument({
      programmes: [
        { missionCode: "099", programmeCode: "001", programmeTitle: "Uno" },
        { missionCode: "099", programmeCode: "001", programmeTitle: "Due" },
      ],
      overview: [],
    }),
    reports: [
      {
        at: "099-001!B2",
        message: /Scrivere dappertutto la stessa\.$/,
        expected: null,
        related: ["099-001 (2)!B2"],
      },
    ],
  },
  {
    name: "each mission and programme stated once",
    document: planDocument({ overview: [] }),
    reports: "not-applicable",
  },
  {
    name: "no codes and no wordings",
    document: planDocument({
      programmes: [
        { missionCode: null, programmeCode: null },
        { missionTitle: "", programmeTitle: "" },
      ],
      overview: [],
    }),
    reports: "not-applicable",
  },
]);
