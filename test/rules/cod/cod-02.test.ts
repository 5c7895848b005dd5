// SPDX-License-Identifier: EUPL-1.2
import { cod02 } from "../../../src/rules/cod/cod-02";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const TRADE = "Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy";
const MARKETS = "Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori";
const programme = (
  missionCode: string,
  programmeCode: string | null,
  programmeTitle: string,
  year: number | null = 2018,
) => planDocument({ programmes: [{ missionCode, programmeCode, programmeTitle }], overview: [], year });

testRule(cod02, [
  { name: "a listed programme", document: programme("016", "005", TRADE), reports: [] },
  {
    name: "a listed programme in another form of the code",
    document: programme("16", "5", TRADE),
    reports: [],
  },
  {
    name: "a programme of another mission",
    document: programme("016", "004", MARKETS),
    reports: [
      {
        at: "016-004!B2",
        severity: "warning",
        field: "programmeCode",
        message:
          /in elenco è della missione 012, ma qui sta sotto la missione 016\. Sotto la missione 016 in elenco ci sono: 005/,
        seen: "004",
        expected: "005",
        fix: null,
      },
    ],
  },
  {
    name: "a known programme with a wrong code",
    document: programme("016", "006", TRADE),
    reports: [
      {
        at: "016-006!B2",
        message:
          "Il programma 006 non è in elenco sotto la missione 016. In elenco questo programma ha il codice 005:",
        expected: "005",
        fix: [{ sheet: "016-006", cell: "B2", expected: `006 - ${TRADE}`, value: `005 - ${TRADE}` }],
      },
    ],
  },
  {
    name: "the programmes offered are those of the year",
    document: programme("032", "009", "Altro", 2014),
    reports: [{ at: "032-009!B2", expected: "002, 004" }],
  },
  {
    name: "the programmes offered without a year are all",
    document: programme("032", "009", "Altro", null),
    reports: [{ at: "032-009!B2", expected: "002, 003, 004" }],
  },
  {
    name: "a programme without its code",
    document: programme("016", null, TRADE),
    reports: [{ at: "016-null!B2", message: /è senza codice/, seen: TRADE, expected: "005" }],
  },
  {
    name: "no programme at all",
    document: programme("016", null, ""),
    reports: [{ at: "016-null!B2", message: "Manca il programma." }],
  },
  {
    name: "a programme of an unknown mission is a finding of the mission",
    document: programme("099", "001", "Altro"),
    reports: "not-applicable",
  },
]);
