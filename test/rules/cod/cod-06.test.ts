// SPDX-License-Identifier: EUPL-1.2
import { cod06 } from "../../../src/rules/cod/cod-06";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const OFFICIAL = "Commercio internazionale ed internazionalizzazione del sistema produttivo";
const WITH_E = "Commercio internazionale e internazionalizzazione del sistema produttivo";
const TRADE = "Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy";
const trade = { missionCode: "016", missionTitle: OFFICIAL, programmeCode: "005", programmeTitle: TRADE };

const cell = (address: string, value: string) => ({
  sheet: "Quadro",
  cell: address,
  value,
  formula: null,
  numberFormat: null,
});

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
    name: "every row of a list that repeats the cell",
    document: {
      ...planDocument({ programmes: [], overview: [{ ...trade, missionTitle: WITH_E }] }),
      repeats: { "/overview/0/missionTitle": [cell("B4", `016 ${WITH_E}`), cell("B5", `016  ${WITH_E}`)] },
    },
    reports: [
      {
        at: "Quadro!B3",
        fix: [
          { sheet: "Quadro", cell: "B3", expected: `016 ${WITH_E}`, value: `016 ${OFFICIAL}` },
          { sheet: "Quadro", cell: "B4", expected: `016 ${WITH_E}`, value: `016 ${OFFICIAL}` },
          { sheet: "Quadro", cell: "B5", expected: `016  ${WITH_E}`, value: `016 ${OFFICIAL}` },
        ],
      },
    ],
  },
  {
    name: "a code in a cell of its own",
    document: planDocument({
      programmes: [],
      overview: [{ ...trade, missionTitle: WITH_E }],
      contents: {
        "/overview/0/missionCode": { cell: "A9", value: 16 },
        "/overview/0/missionTitle": { value: WITH_E },
      },
    }),
    reports: [
      {
        at: "Quadro!B3",
        fix: [{ sheet: "Quadro", cell: "B3", expected: WITH_E, value: OFFICIAL }],
      },
    ],
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
