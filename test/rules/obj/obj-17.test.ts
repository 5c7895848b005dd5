// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../../src/plan/plan-document";
import { obj17 } from "../../../src/rules/obj/obj-17";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const COUNT = "/programmes/0/objectives/0/declaredIndicators";
/** One objective that declares so many indicators and lists two. */
const declaring = (declaredIndicators: number | null, content: Partial<CellContent> = {}) =>
  planDocument({
    programmes: [{ objectives: [{ declaredIndicators, indicators: [{}, {}] }] }],
    contents: { [COUNT]: content },
  });
const fix = (expected: string | number, value: string | number) => [
  { sheet: "012-004", cell: "A9", expected, value },
];

testRule(obj17, [
  { name: "as many as declared", document: declaring(2), reports: [] },
  {
    name: "more declared, the number after its label",
    document: declaring(3),
    reports: [
      {
        at: "012-004!A9",
        severity: "error",
        field: "declaredIndicators",
        message: "Sono dichiarati 3 indicatori; la scheda ne contiene 2. Aggiungere l’indicatore che manca",
        seen: "3",
        expected: "2",
        fix: fix("Nr indicatori associati 3", "Nr indicatori associati 2"),
      },
    ],
  },
  {
    name: "fewer declared, the number alone in its cell",
    document: declaring(1, { value: 1 }),
    reports: [
      {
        at: "012-004!A9",
        message: "È dichiarato 1 indicatore; la scheda ne contiene 2. Correggere il numero, oppure togliere",
        fix: fix(1, 2),
      },
    ],
  },
  {
    name: "a cell with another number in it is left to the user",
    document: declaring(3, { value: "Anno 2018: indicatori 3" }),
    reports: [{ at: "012-004!A9", fix: null }],
  },
  {
    name: "a cell that holds another number is left to the user",
    document: declaring(3, { value: "4" }),
    reports: [{ at: "012-004!A9", fix: null }],
  },
  {
    name: "one listed",
    document: planDocument({ programmes: [{ objectives: [{ declaredIndicators: 2 }] }] }),
    reports: [{ at: "012-004!A9", message: "Sono dichiarati 2 indicatori; la scheda ne contiene 1." }],
  },
  {
    name: "a count that is no number",
    document: {
      ...declaring(null),
      places: {
        [COUNT]: { sheet: "012-004", cell: "B9", value: "due", formula: null, numberFormat: null },
      },
    },
    reports: [
      {
        at: "012-004!B9",
        message: /^Al posto del numero degli indicatori associati c’è scritto «due»/,
        seen: "due",
        expected: "2",
        fix: null,
      },
    ],
  },
  {
    name: "a label without its count",
    document: {
      ...declaring(null),
      places: { [COUNT]: { sheet: "012-004", cell: "B9", value: "", formula: null, numberFormat: null } },
    },
    reports: [
      { at: "012-004!B9", message: /^Manca il numero degli indicatori associati; la scheda ne contiene 2/ },
    ],
  },
  {
    name: "a count read without a cell",
    document: { ...declaring(3), places: {} },
    reports: [{ at: null, seen: "3", fix: null }],
  },
  { name: "a layout without counts", document: declaring(null), reports: "not-applicable" },
]);
