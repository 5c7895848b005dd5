// SPDX-License-Identifier: EUPL-1.2
import { doc02 } from "../../../src/rules/doc/doc-02";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const named = (chamber: string | null) => planDocument({ chamber });

testRule(doc02, [
  { name: "a whole name", document: named("Camera di Commercio di Lucca"), reports: [] },
  {
    name: "a merged chamber, in capitals",
    document: named("CCIAA DELLA MAREMMA E DEL TIRRENO"),
    reports: [],
  },
  {
    name: "no name",
    document: named(null),
    reports: [{ at: null, severity: "error", field: "chamber", message: /non c’è il nome della Camera/ }],
  },
  {
    name: "a blank name",
    document: named(" "),
    reports: [{ at: "Copertina!A1", severity: "error", message: /non c’è il nome della Camera/ }],
  },
  {
    name: "a name cut before the territory",
    document: named("Camera di Commercio"),
    reports: [
      {
        at: "Copertina!A1",
        severity: "warning",
        message: "non dice di quale territorio",
        seen: "Camera di Commercio",
      },
    ],
  },
  {
    name: "an unknown territory",
    document: named("Camera di Commercio di Luca"),
    reports: [{ at: "Copertina!A1", severity: "warning", message: "Controllare com’è scritto" }],
  },
  {
    name: "a name on two lines of one cell",
    document: named("Camera di Commercio\ndi Lucca"),
    reports: [
      {
        at: "Copertina!A1",
        severity: "warning",
        expected: "Camera di Commercio di Lucca",
        fix: [
          {
            sheet: "Copertina",
            cell: "A1",
            expected: "Camera di Commercio\ndi Lucca",
            value: "Camera di Commercio di Lucca",
          },
        ],
      },
    ],
  },
  {
    name: "a document without a plan",
    document: planDocument({ chamber: null, programmes: [] }),
    reports: "not-applicable",
  },
]);
