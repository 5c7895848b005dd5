// SPDX-License-Identifier: EUPL-1.2
import { cod07 } from "../../../src/rules/cod/cod-07";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const SHORT = "Competitività delle imprese";
const OFFICIAL = "Competitività e sviluppo delle imprese";
const funds = (programmeTitle: string) => ({
  missionCode: "033",
  missionTitle: "Fondi da ripartire",
  programmeCode: "002",
  programmeTitle,
});

testRule(cod07, [
  { name: "the words of the list", document: planDocument(), reports: [] },
  {
    name: "another form of the same words",
    document: planDocument({ programmes: [{ missionTitle: "REGOLAZIONE DEI MERCATI." }] }),
    reports: [],
  },
  {
    name: "other words, one finding for all the cells that have them",
    document: planDocument({
      programmes: [{ missionCode: "011", missionTitle: SHORT, programmeCode: "099", objectives: [] }],
    }),
    reports: [
      {
        at: "011-099!B1",
        severity: "warning",
        message:
          "La missione 011 è descritta con parole diverse da quelle dell’elenco: «Competitività delle imprese».",
        expected: OFFICIAL,
        related: ["Quadro!B3"],
        fix: [
          { sheet: "011-099", cell: "B1", expected: `011 - ${SHORT}`, value: `011 - ${OFFICIAL}` },
          { sheet: "Quadro", cell: "B3", expected: `011 ${SHORT}`, value: `011 ${OFFICIAL}` },
        ],
      },
    ],
  },
  {
    name: "a known wording that is not the list's",
    document: planDocument({ programmes: [], overview: [funds("Fondi di riserve speciali")] }),
    reports: [
      {
        at: "Quadro!B4",
        message: /^Il programma 033-002 è descritto/,
        expected: "Fondi di riserva e speciali",
      },
    ],
  },
  {
    name: "the words of another entry",
    document: planDocument({ programmes: [], overview: [funds("Fondi da assegnare")] }),
    reports: [
      {
        at: "Quadro!B4",
        message: "ha la descrizione di un’altra voce dell’elenco, 001 «Fondi da assegnare»",
      },
    ],
  },
  {
    name: "missions and programmes outside the list, or without words",
    document: planDocument({
      programmes: [{ missionCode: "099" }],
      overview: [{ missionTitle: "", programmeTitle: "" }],
    }),
    reports: "not-applicable",
  },
]);
