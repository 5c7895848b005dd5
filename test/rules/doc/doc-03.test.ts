// SPDX-License-Identifier: EUPL-1.2
import { doc03 } from "../../../src/rules/doc/doc-03";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

/** A document whose narrative stands on a sheet of its own, a paragraph a row. */
const withPremise = (...premise: string[]) => {
  const document = planDocument({ premise });
  premise.forEach((value, n) => {
    const content = { sheet: "Premessa", cell: `A${n + 1}`, value, formula: null, numberFormat: null };
    document.places[`/premise/${n}`] = content;
  });
  return document;
};

testRule(doc03, [
  { name: "no narrative", document: planDocument(), reports: "not-applicable" },
  {
    name: "acts cited as they are, and acts that the list does not have",
    document: withPremise(
      "Il D.Lgs. 31 maggio 2011, n. 91, il D.P.C.M. 18/9/2012, il D.Lgs. 118/2011 e la nota MiSE 9 giugno 2015, n. 87080.",
    ),
    reports: [],
  },
  {
    name: "another author, with the correction",
    document: withPremise("Secondo la nota MEF n. 148123 del 12/9/2013 i programmi sono questi."),
    reports: [
      {
        at: "Premessa!A1",
        severity: "warning",
        message: "La premessa cita «nota MEF n. 148123 del 12/9/2013», ma l’atto non è di MEF ma di MiSE.",
        expected: "nota MiSE n. 148123 del 12 settembre 2013",
        fix: [
          {
            sheet: "Premessa",
            cell: "A1",
            expected: "Secondo la nota MEF n. 148123 del 12/9/2013 i programmi sono questi.",
            value: "Secondo la nota MiSE n. 148123 del 12 settembre 2013 i programmi sono questi.",
          },
        ],
      },
    ],
  },
  {
    name: "an act that nobody read: information, and no correction",
    document: withPremise("La delibera ANAC n. 6/2013 lo chiede."),
    reports: [
      { at: "Premessa!A1", severity: "info", message: /controllare e, se è così, correggere\.$/, fix: null },
    ],
  },
  {
    name: "an act cited as it is, which another has replaced",
    document: withPremise("La delibera CiVIT n. 6/2013 lo chiede."),
    reports: [
      {
        at: "Premessa!A1",
        severity: "info",
        message: "ma l’atto risulta superato da altro: linee guida del Dipartimento della funzione pubblica.",
        expected: "linee guida del Dipartimento della funzione pubblica",
        fix: null,
      },
    ],
  },
  {
    name: "kind, year, day and date, each with its words",
    document: withPremise(
      "Il D.P.R. 91/2011.",
      "Il D.Lgs. 91/2001.",
      "Il D.Lgs. 30 maggio 2011, n. 91.",
      "Il D.P.C.M. 18 settembre 2013.",
    ),
    reports: [
      { at: "Premessa!A1", message: "ma il tipo di atto è un altro" },
      { at: "Premessa!A2", message: "ma l’anno è il 2011" },
      { at: "Premessa!A3", message: "ma la data è 31/5/2011" },
      { at: "Premessa!A4", message: "ma la data è 18/9/2012" },
    ],
  },
]);
