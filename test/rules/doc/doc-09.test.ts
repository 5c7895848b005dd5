// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { doc09 } from "../../../src/rules/doc/doc-09";
import { withoutMarkup } from "../../../src/rules/doc/markup";
import { documentOf } from "../../support/plan-without-places";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";
import { withIndicators, withObjectives } from "../../support/rule-cases";

const stray = () => {
  const document = planDocument({ premise: ["1182"] });
  document.places["/premise/0"] = {
    sheet: "Premessa",
    cell: "A1",
    value: "1182",
    formula: null,
    numberFormat: null,
  };
  return document;
};
const repeated = () => {
  const document = withObjectives({ title: "<b>Tutela</b>" });
  document.plan.overview = [];
  const again = { sheet: "012-004", cell: "C9", value: "<b>Tutela</b>", formula: null, numberFormat: null };
  return { ...document, repeats: { "/programmes/0/objectives/0/title": [again] } };
};

testRule(doc09, [
  { name: "no cells", document: documentOf({}), reports: "not-applicable" },
  { name: "clean texts", document: planDocument(), reports: [] },
  {
    name: "what only looks like markup",
    document: withIndicators({
      name: "Tasso <x> & altro",
      targets: { "2018": "80%<x<90%" },
      lastValue: "---",
    }),
    reports: [],
  },
  {
    name: "tags in a list of objectives: its lines stay",
    document: planDocument({
      overview: [{ objectives: [{ code: null, title: "Uno" }] }],
      programmes: [],
      contents: {
        "/overview/0/objectives": { value: "<p>012-004-001 Uno</p> <p>012-004-002 <u>Due</u></p>" },
        "/overview/0/objectives/0": { value: "" },
      },
    }),
    reports: [
      {
        at: "Quadro!B5",
        severity: "info",
        message: /sono rimasti tag HTML\. Toglierli/,
        expected: "012-004-001 Uno\n012-004-002 Due",
        fix: [
          {
            sheet: "Quadro",
            cell: "B5",
            expected: "<p>012-004-001 Uno</p> <p>012-004-002 <u>Due</u></p>",
            value: "012-004-001 Uno\n012-004-002 Due",
          },
        ],
      },
    ],
  },
  {
    name: "entities, rulers and bold, one finding a cell",
    document: withObjectives({ description: "**Attivit&agrave;**\n| --- | --- |\nR&amp;amp;D" }),
    reports: [{ at: "012-004!C5", message: "codici HTML e segni di Markdown", expected: "Attività\nR&D" }],
  },
  {
    name: "a ruler alone among lines, a heading",
    document: withObjectives({ description: "## Servizi\n-----\nSportello" }),
    reports: [{ at: "012-004!C5", message: "segni di Markdown", expected: "Servizi\nSportello" }],
  },
  {
    name: "the cells that repeat it too",
    document: repeated(),
    reports: [
      { at: "Quadro!B5" },
      {
        at: "012-004!C4",
        fix: [
          { sheet: "012-004", cell: "C4", expected: "<b>Tutela</b>", value: "Tutela" },
          { sheet: "012-004", cell: "C9", expected: "<b>Tutela</b>", value: "Tutela" },
        ],
      },
    ],
  },
  {
    name: "nothing but a tag: no correction",
    document: withObjectives({ description: "<br/>" }),
    reports: [{ at: "012-004!C5", fix: null }],
  },
  {
    name: "a number alone in the narrative",
    document: stray(),
    reports: [
      {
        at: "Premessa!A1",
        message: /numero da solo/,
        fix: [{ sheet: "Premessa", cell: "A1", expected: "1182", value: "" }],
      },
    ],
  },
]);

const word = fc.stringMatching(/^[A-Za-zàèéìòù0-9]{1,9}$/u);
const sign = fc.constantFrom(
  "<u>",
  "</u>",
  "<p>",
  "</p>",
  "<br/>",
  '<ul style="x">',
  "</li>",
  "&nbsp;",
  "**",
  " ",
  "\n",
  "<",
  "---",
);

test("the words survive, in their order; doing it twice changes nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, sign), { maxLength: 12 }), (pieces) => {
      const { text } = withoutMarkup(pieces.map(([own, mark]) => `${own} ${mark} `).join(""));
      const words = pieces.map(([own]) => own).join("");
      expect(text.replace(/[\s<*-]/gu, "")).toBe(words);
      expect(withoutMarkup(text).text).toBe(text);
    }),
  );
});
