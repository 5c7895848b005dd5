// SPDX-License-Identifier: EUPL-1.2
import { cod12 } from "../../../src/rules/cod/cod-12";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

testRule(cod12, [
  { name: "the same objectives on both sides", document: planDocument(), reports: [] },
  {
    name: "one objective on each side only",
    document: planDocument({
      programmes: [{ objectives: [{ title: "Uno" }, { title: "Due" }] }],
      overview: [
        {
          objectives: [
            { code: "012-004-001", title: "Uno" },
            { code: "012-004-002", title: "Tre" },
          ],
        },
      ],
    }),
    reports: [
      {
        at: "Quadro!B5",
        severity: "error",
        field: "title",
        message: "L’obiettivo «Tre» è nel quadro ma non ha una scheda. Aggiungere la scheda;",
        seen: "Tre",
        related: [],
      },
      {
        at: "012-004!C15",
        message: "L’obiettivo «Due» ha una scheda ma non è nel quadro. Aggiungere la riga del quadro;",
      },
    ],
  },
  {
    name: "one code under two titles",
    document: planDocument({
      programmes: [{ objectives: [{ title: "Uno", code: "012-004-001" }] }],
      overview: [{ objectives: [{ code: "012-004-001", title: "Tre" }] }],
    }),
    reports: [
      {
        at: "Quadro!B5",
        message: "Dall’altra parte il codice 012-004-001 ha un altro titolo",
        related: ["012-004!C4"],
      },
      { at: "012-004!C4", related: ["Quadro!B5"] },
    ],
  },
  {
    name: "no codes to find another title by",
    document: planDocument({
      programmes: [{ objectives: [{ title: "Uno" }] }],
      overview: [{ objectives: [{ code: null, title: "Tre" }] }],
    }),
    reports: [
      { at: "Quadro!B5", message: /ha una scheda\. Aggiungere la scheda;/, related: [] },
      { at: "012-004!C4", message: /nel quadro\. Aggiungere la riga/, related: [] },
    ],
  },
  { name: "no overview", document: planDocument({ overview: [] }), reports: "not-applicable" },
  {
    name: "no sheets",
    document: planDocument({ programmes: [], overview: [{ objectives: [{ code: null, title: "Uno" }] }] }),
    reports: "not-applicable",
  },
]);
