// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../../src/plan/plan-document";
import { checkPlan } from "../../../src/rules/check";
import { obj12 } from "../../../src/rules/obj/obj-12";
import { obj18 } from "../../../src/rules/obj/obj-18";
import { obj19 } from "../../../src/rules/obj/obj-19";
import { obj20 } from "../../../src/rules/obj/obj-20";
import { planDocument } from "../../support/plan-document";
import { withIndicators, withObjectives, withoutIndicators } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

/** Three objectives, the label of one field of the second in other words. */
function labelled(field: string, value: string) {
  const document = withObjectives({}, {}, {});
  const at = `/programmes/0/objectives/1/${field}`;
  const label = document.labels[at] as CellContent;
  return { ...document, labels: { ...document.labels, [at]: { ...label, value } } };
}

testRule(obj12, [
  {
    name: "each label once",
    document: withIndicators({ targets: { "2018": "90" } }),
    reports: "not-applicable",
  },
  { name: "the same labels", document: withObjectives({}, {}), reports: [] },
  {
    name: "the same labels, none more than twice",
    document: withObjectives(...Array(2).fill({ indicators: [{ targets: { "2018": "90" } }] })),
    reports: [],
  },
  {
    name: "another year, and a colon",
    document: withObjectives({}, { resourcesLabel: "Risorse finanziarie 2017:" }),
    reports: [],
  },
  {
    name: "other words: asked",
    document: labelled("timeframe", "Arco temporale realizzazione"),
    reports: [
      {
        at: "012-004!B17",
        severity: "info",
        field: "timeframe",
        message: "L’etichetta «Arco temporale realizzazione» altrove è scritta «Arco temporale».",
        seen: "Arco temporale realizzazione",
        expected: "Arco temporale",
        fix: [
          {
            sheet: "012-004",
            cell: "B17",
            expected: "Arco temporale realizzazione",
            value: "Arco temporale",
          },
        ],
      },
    ],
  },
  {
    name: "a label with and without a number",
    document: labelled("resources", "Risorse finanziarie"),
    reports: [],
  },
  { name: "a year alone", document: labelled("resources", "2018"), reports: [] },
  {
    name: "a label with a number: which one is not ours to say",
    document: labelled("resources", "Risorse 2018"),
    reports: [{ at: "012-004!B19", expected: "Risorse finanziarie …", fix: null }],
  },
]);

test("OBJ-12 changes case and accents without asking, words only if asked", () => {
  const kindOf = (value: string) =>
    checkPlan(labelled("centre", value), [obj12]).findings[0]?.corrections[0]?.kind;
  expect(kindOf("CENTRO DI RESPONSABILITA'")).toBe("safe");
  expect(kindOf("Responsabile")).toBe("asked");
});

testRule(obj18, [
  { name: "no indicators", document: withoutIndicators(), reports: "not-applicable" },
  { name: "no types", document: withIndicators({ type: "" }, { type: null }), reports: "not-applicable" },
  {
    name: "beside another type",
    document: withIndicators({ type: "realizzazione finanziaria" }, { type: "efficacia" }),
    reports: [],
  },
  {
    name: "the only indicator",
    document: withIndicators({ type: "Realizzazione finanziaria" }),
    reports: [
      {
        at: "012-004!A13",
        severity: "warning",
        field: "type",
        message: "L’unico indicatore dell’obiettivo è di realizzazione finanziaria.",
        seen: "Realizzazione finanziaria",
      },
    ],
  },
  {
    name: "all of them",
    document: withIndicators(
      { type: "realizzazione finanziaria" },
      { type: "indicatore di realizzazione finanziaria" },
    ),
    reports: [
      { at: "012-004!A13", message: "Tutti gli indicatori dell’obiettivo sono", related: ["012-004!A17"] },
    ],
  },
]);

const under = (missionCode: string, programmeCode: string, title: string, description: string) =>
  planDocument({ programmes: [{ missionCode, programmeCode, objectives: [{ title, description }] }] });

testRule(obj19, [
  {
    name: "a programme without words",
    document: under("033", "001", "Turismo e artigianato", "Turismo."),
    reports: "not-applicable",
  },
  {
    name: "its own words beside others",
    document: under("012", "004", "Turismo e artigianato", "Vigilanza sugli alberghi e le botteghe."),
    reports: [],
  },
  { name: "one word of another", document: under("012", "004", "Turismo", "Si fa."), reports: [] },
  {
    name: "only words of another, codes in any form",
    document: under("M12", "4", "Turismo", "Si promuove l’artigianato e l’identità territoriale."),
    reports: [
      {
        at: "M12-4!C4",
        severity: "warning",
        field: "title",
        message:
          "L’obiettivo riguarda lo sviluppo delle imprese e del territorio (turismo, artigianato e identità territoriale), non la regolazione",
        seen: "turismo, artigianato e identità territoriale",
      },
    ],
  },
  {
    name: "something with a programme of its own, named in passing",
    document: under("011", "005", "Turismo", "Si promuove il turismo, anche con l’export e gli esteri."),
    reports: [],
  },
  {
    name: "something with a programme of its own, named again and again",
    document: under(
      "011",
      "005",
      "Start up",
      "Export, mercati esteri, internazionalizzazione delle start up.",
    ),
    reports: [{ at: "011-005!C4", message: "Una parte dell’obiettivo riguarda il sostegno" }],
  },
  {
    name: "the same, mentioned",
    document: under("011", "005", "Start up", "Servizi alle start up, anche per l’export."),
    reports: [],
  },
]);

const titled = (title: string, chamber?: string) =>
  planDocument({
    ...(chamber === undefined ? {} : { chamber }),
    programmes: [{ objectives: [{ title }] }],
    overview: [],
  });
const fixed = (cell: string, expected: string, value: string) => [
  { sheet: "012-004", cell, expected, value },
];

testRule(obj20, [
  {
    name: "nothing to read",
    document: withObjectives({ title: "", description: "" }),
    reports: "not-applicable",
  },
  {
    name: "a sentence, an abbreviation, capitals in part, an acronym",
    document: withObjectives(
      { title: "Fiere, mostre ecc." },
      { title: "TURISMO: accoglienza" },
      { title: "PNRR" },
      { description: "Un po' di tutto, 'la qualita'' prima." },
    ),
    reports: [],
  },
  {
    name: "a final stop",
    document: titled("Promozione del turismo. "),
    reports: [
      {
        at: "012-004!C4",
        severity: "info",
        field: "title",
        message: "Il titolo finisce con il punto.",
        fix: fixed("C4", "Promozione del turismo. ", "Promozione del turismo"),
      },
    ],
  },
  {
    name: "apostrophes for accents, in title and description",
    document: withObjectives({
      title: "Sportello legalita'",
      description: "E’ attivo perche' sara' utile: l'eta' non conta, si da' un po' a tutti.",
    }),
    reports: [
      { at: "012-004!C4", message: "Il titolo ha apostrofi al posto degli accenti." },
      {
        at: "012-004!C5",
        fix: fixed(
          "C5",
          "E’ attivo perche' sara' utile: l'eta' non conta, si da' un po' a tutti.",
          "È attivo perché sarà utile: l'età non conta, si da' un po' a tutti.",
        ),
      },
    ],
  },
  {
    name: "apostrophes for accents in the overview too: one correction for both",
    document: planDocument({
      programmes: [{ objectives: [{ title: "Sportello legalita'" }, { title: "Qualita'" }] }],
      contents: { "/overview/0/objectives/1": { formula: "=Elenchi!A1" } },
    }),
    reports: [
      {
        at: "012-004!C4",
        related: ["Quadro!B5"],
        fix: [
          ...fixed("C4", "Sportello legalita'", "Sportello legalità"),
          {
            sheet: "Quadro",
            cell: "B5",
            expected: "012-004-001 Sportello legalita'\n012-004-002 Qualita'",
            value: "012-004-001 Sportello legalità\n012-004-002 Qualita'",
          },
        ],
      },
      { at: "012-004!C15", related: [], fix: fixed("C15", "Qualita'", "Qualità") },
    ],
  },
  {
    name: "all capitals: asked, with the names and acronyms that are known",
    document: titled("IL REGISTRO IMPRESE DI PRATO, LA PEC E LA LEGGE 580", "Camera di Commercio di Prato"),
    reports: [
      {
        at: "012-004!C4",
        message: "è tutto in maiuscolo. Scriverlo con la sola iniziale maiuscola.",
        fix: fixed(
          "C4",
          "IL REGISTRO IMPRESE DI PRATO, LA PEC E LA LEGGE 580",
          "Il registro imprese di Prato, la PEC e la legge 580",
        ),
      },
    ],
  },
]);

test("OBJ-20 writes the accents of a title in the overview too, and asks", () => {
  const { findings } = checkPlan(withObjectives({ title: "LEGALITA' oggi" }), [obj20]);
  expect(findings.map(({ corrections }) => corrections)).toEqual([
    [
      {
        label: "Scrivere le lettere accentate, anche nel quadro",
        kind: "asked",
        edits: [
          { sheet: "012-004", cell: "C4", expected: "LEGALITA' oggi", value: "LEGALITÀ oggi" },
          {
            sheet: "Quadro",
            cell: "B5",
            expected: "012-004-001 LEGALITA' oggi",
            value: "012-004-001 LEGALITÀ oggi",
          },
        ],
      },
    ],
  ]);
});
