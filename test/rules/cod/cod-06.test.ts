// SPDX-License-Identifier: EUPL-1.2
import { cod06 } from "../../../src/rules/cod/cod-06";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const OFFICIAL = "Commercio internazionale ed internazionalizzazione del sistema produttivo";
const WITH_E = "Commercio internazionale e internazionalizzazione del sistema produttivo";
const TRADE = "Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy";
const trade = { missionCode: "016", missionTitle: OFFICIAL, programmeCode: "005", programmeTitle: TRADE };

testRule(cod06, [
  { name: "official wordings", document: planDocument({ programmes: [trade] }), reports: [] },
  {
    name: "a typographic apostrophe and double spaces",
    document: planDocument({
      programmes: [{ ...trade, programmeTitle: TRADE.replace("'", "’").replaceAll(" ", "  ") }],
    }),
    reports: [],
  },
  {
    name: "other words are no matter of form",
    document: planDocument({ programmes: [{ ...trade, missionTitle: "Commercio" }] }),
    reports: [],
  },
  {
    name: "e for ed and a final stop",
    document: planDocument({
      programmes: [trade],
      overview: [{ ...trade, missionTitle: WITH_E, programmeTitle: `${TRADE}.` }],
    }),
    reports: [
      {
        at: "Quadro!B3",
        severity: "info",
        field: "missionTitle",
        message: `Scrivere «${OFFICIAL}».`,
        seen: WITH_E,
        expected: OFFICIAL,
        fix: [{ sheet: "Quadro", cell: "B3", expected: `016 ${WITH_E}`, value: `016 ${OFFICIAL}` }],
      },
      {
        at: "Quadro!B4",
        field: "programmeTitle",
        fix: [{ sheet: "Quadro", cell: "B4", expected: `005 ${TRADE}.`, value: `005 ${TRADE}` }],
      },
    ],
  },
  {
    name: "no correction in a list, where the rows below may repeat the cell",
    document: planDocument({
      programmes: [],
      overview: [{ ...trade, missionTitle: WITH_E }],
      contents: { "/overview/0/missionTitle": { cell: "A4" } },
    }),
    reports: [{ at: "Quadro!A4", expected: OFFICIAL, fix: null }],
  },
  {
    name: "no correction of a formula",
    document: planDocument({
      programmes: [{ ...trade, missionTitle: WITH_E }],
      overview: [],
      contents: { "/programmes/0/missionTitle": { formula: "=Elenchi!A1" } },
    }),
    reports: [{ at: "016-005!B1", fix: null }],
  },
  {
    name: "missions and programmes outside the list",
    document: planDocument({ programmes: [{ missionCode: "099" }], overview: [] }),
    reports: "not-applicable",
  },
]);
