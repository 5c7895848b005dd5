// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import type { Objective, Programme } from "../../src/plan/plan";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheetOf } from "./fake-workbook";

const HEADINGS = ["Tipologia", "Unità di misura", "Ultimo valore osservato", "Risultato atteso 2026"];
const codeOf = (p: number, o: number): string =>
  `011-${String(p + 1).padStart(3, "0")}-${String(o + 1).padStart(3, "0")}`;

const objectiveRows = ({ title, indicators }: Pick<Objective, "title" | "indicators">): CellValue[][] => [
  ["Obiettivo", "Titolo", title],
  ["", "Descrizione", `Descrizione: ${title}`],
  [`Nr indicatori associati ${indicators.length}`],
  ...indicators.flatMap(({ name }, i) => [
    [`Indicatore ${i + 1}`, name],
    HEADINGS,
    ["efficacia", "numero", 1, 2],
  ]),
  [],
];

const programmeRows = (programme: Shape, p: number): CellValue[][] => [
  ["Missione", "011 - Competitività"],
  ["Programma", `${String(p + 1).padStart(3, "0")} - Programma ${p}`],
  [],
  ...programme.flatMap(objectiveRows),
];

type Shape = Pick<Objective, "title" | "indicators">[];

/** Numbers of indicators, by programme and objective, with titles that tell all of them apart. */
export const shapes = fc
  .array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((plan) =>
    plan.map((counts, p): Shape =>
      counts.map((count, o) => ({
        title: `Obiettivo del programma ${p}, numero ${o}`,
        indicators: Array.from({ length: count }, (_, i) => ({
          name: `Misura ${p}.${o}.${i}`,
        })) as Programme["objectives"][number]["indicators"],
      })),
    ),
  );

/** Its workbook: on one sheet or on one each programme, with the overview as a list or as a matrix. */
export const planOfShapes = (
  plan: readonly Shape[],
  style: { oneSheet: boolean; list: boolean },
): WorkbookSnapshot => {
  const entry = (p: number, { title }: Shape[number], o: number): string => `${codeOf(p, o)} ${title}`;
  const named = (p: number): CellValue[] => [
    "011 Competitività",
    `${String(p + 1).padStart(3, "0")} Programma ${p}`,
  ];
  const overview = style.list
    ? [
        ["Missione", "Programma", "Obiettivo"],
        ...plan.flatMap((objectives, p) => objectives.map((one, o) => [...named(p), entry(p, one, o)])),
      ]
    : [
        ["Missione", ...plan.map((_, p) => named(p)[0] ?? "")],
        ["Programma", ...plan.map((_, p) => named(p)[1] ?? "")],
        [
          "Obiettivi",
          ...plan.map((objectives, p) => objectives.map((one, o) => entry(p, one, o)).join("\n")),
        ],
      ];
  return {
    leftAside: [],
    sheets: [
      sheetOf("Quadro", overview),
      ...(style.oneSheet
        ? [sheetOf("Piano", plan.flatMap(programmeRows))]
        : plan.map((programme, p) =>
            sheetOf(`011-${String(p + 1).padStart(3, "0")}`, programmeRows(programme, p)),
          )),
    ],
  };
};
