// SPDX-License-Identifier: EUPL-1.2
import { doc10 } from "../../../src/rules/doc/doc-10";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const withLines = (title: string, ...lines: string[]) => ({
  ...planDocument({ title, dated: "dicembre 2017" }),
  coverLines: lines.map((value, n) => ({
    sheet: "Copertina",
    cell: `A${n + 4}`,
    value,
    formula: null,
    numberFormat: null,
  })),
});
const TITLE = "Piano degli indicatori e dei risultati attesi 2018";

testRule(doc10, [
  { name: "no plan", document: planDocument({ programmes: [], overview: [] }), reports: "not-applicable" },
  {
    name: "day and act",
    document: withLines(TITLE, "Allegato F alla deliberazione del Consiglio n. 15 del 20 dicembre 2017"),
    reports: [],
  },
  {
    name: "a month alone; the date of a law is another matter",
    document: withLines(TITLE, "in conformità al D.P.C.M. 18 settembre 2012"),
    reports: [
      {
        at: "Copertina!A3",
        severity: "info",
        message: "In copertina mancano il giorno dell’approvazione e il numero dell’atto.",
        seen: "dicembre 2017",
      },
    ],
  },
  {
    name: "an update that does not say which",
    document: withLines(`${TITLE} - aggiornamento`, "Delibera n. 9 del 30/7/2018"),
    reports: [{ at: "Copertina!A3", message: "In copertina manca il numero della versione." }],
  },
  {
    name: "a first revision",
    document: withLines(`${TITLE} REV 1`, "Delibera n. 9 del 30/7/2018"),
    reports: [],
  },
  {
    name: "no date at all",
    document: planDocument({ dated: null }),
    reports: [{ at: "Copertina!A2", seen: null }],
  },
]);
