// SPDX-License-Identifier: EUPL-1.2
import { cod03 } from "../../../src/rules/cod/cod-03";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const OLD = "Servizi generali, formativi ed approvvigionamenti per le Amministrazioni pubbliche";
const NEW = "Servizi e affari generali per le amministrazioni di competenza";
const programme = (programmeCode: string, programmeTitle: string, year: number | null) =>
  planDocument({
    programmes: [{ missionCode: "032", missionTitle: "Servizi", programmeCode, programmeTitle }],
    overview: [],
    year,
  });

testRule(cod03, [
  { name: "the programme of the year", document: programme("003", NEW, 2018), reports: [] },
  { name: "the programme of an older year", document: programme("004", OLD, 2015), reports: [] },
  {
    name: "a programme no longer in use",
    document: programme("004", OLD, 2018),
    reports: [
      {
        at: "032-004!B2",
        severity: "warning",
        field: "programmeCode",
        message:
          /^Il programma 032-004 risulta in uso dal 2014 al 2015, ma il piano è del 2018\. Per il 2018 l’elenco riporta il programma 003/,
        seen: "004",
        expected: "003",
        fix: [{ sheet: "032-004", cell: "B2", expected: `004 - ${OLD}`, value: `003 - ${NEW}` }],
      },
    ],
  },
  {
    name: "a programme not yet in use",
    document: programme("003", NEW, 2015),
    reports: [
      {
        at: "032-003!B2",
        message:
          /risulta in uso dal 2016, ma il piano è del 2015\. Per il 2015 l’elenco riporta il programma 004/,
        expected: "004",
      },
    ],
  },
  {
    name: "a year before there were programmes",
    document: programme("002", "Indirizzo politico", 2012),
    reports: [
      {
        at: "032-002!B2",
        message: /risulta in uso dal 2014, ma il piano è del 2012\. Controllare il codice/,
        expected: null,
        fix: null,
      },
    ],
  },
  {
    name: "a cell that holds something else beside the programme",
    document: planDocument({
      programmes: [
        { missionCode: "032", missionTitle: "Servizi", programmeCode: "004", programmeTitle: OLD },
      ],
      overview: [],
      contents: { "/programmes/0/programmeTitle": { value: `Programma: 004 - ${OLD}` } },
    }),
    reports: [{ at: "032-004!B2", fix: null }],
  },
  { name: "no year to compare with", document: programme("004", OLD, null), reports: "not-applicable" },
  { name: "no listed programme", document: programme("009", "Altro", 2018), reports: "not-applicable" },
]);
