// SPDX-License-Identifier: EUPL-1.2
import { doc04 } from "../../../src/rules/doc/doc-04";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

testRule(doc04, [
  { name: "no narrative", document: planDocument(), reports: "not-applicable" },
  {
    name: "no exercise",
    document: planDocument({ year: null, premise: ["Il PIRA 2017."] }),
    reports: "not-applicable",
  },
  {
    name: "the plan's own exercise",
    document: planDocument({ premise: ["Il preventivo economico 2018 prevede minori entrate."] }),
    reports: [],
  },
  {
    name: "a term of comparison",
    document: planDocument({ premise: ["Rispetto al preventivo economico 2017 le entrate calano."] }),
    reports: [],
  },
  {
    name: "another exercise and old news, in one sentence",
    document: planDocument({
      premise: [
        "Vista la recentissima approvazione del D. Lgs. 219/2016, le previsioni per il preventivo economico 2017 sono ridotte.",
      ],
    }),
    reports: [
      {
        at: null,
        message: "La premessa parla di «preventivo economico 2017», ma il piano è del 2018.",
        expected: "2018",
      },
      { at: null, message: "La premessa chiama recente un atto di oltre 12 mesi prima: «D. Lgs. 219/2016»." },
    ],
  },
  {
    name: "an act of the same year",
    document: planDocument({ premise: ["Il recente D.Lgs. 74/2017."], dated: null }),
    reports: [],
  },
]);
