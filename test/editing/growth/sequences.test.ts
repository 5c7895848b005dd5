// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import type { Objective, Programme } from "../../../src/plan/plan";
import { readPlan } from "../../../src/reading/read-plan";
import { checkPlan } from "../../../src/rules/check";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { sheetOf } from "../../support/fake-workbook";
import { everyAction } from "./every-action";
import { expectGrowth } from "./expect-growth";

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
const shapes = fc
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

const workbookOf = (
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

/** Rules on the structure that no missing content can set off; codes once given may leave holes. */
const STRUCTURE = /^(?:COD-(?:0[1-59]|1[0247])|OBJ-0[13]|DOC|WBK)/u;

test("plans keep reading as meant through any sequence of actions", () => {
  fc.assert(
    fc.property(
      shapes,
      fc.record({ oneSheet: fc.boolean(), list: fc.boolean() }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
      (plan, style, picks) => {
        let snapshot = workbookOf(plan, style);
        let document = readPlan(snapshot);
        expect(document.plan.programmes.flatMap(({ objectives }) => objectives)).toHaveLength(
          plan.flat().length,
        );
        const rulesOf = (): string[] =>
          Object.keys(checkPlan(document).counts.byRule).filter((rule) => STRUCTURE.test(rule));
        const before = new Set(rulesOf());
        for (const pick of picks) {
          const actions = everyAction(document.plan);
          const action = actions[pick % actions.length];
          const grown = action && expectGrowth(document, snapshot, action);
          if (grown && typeof grown !== "string") ({ snapshot, document } = grown);
          const labels = Object.entries(document.labels).filter(([at]) => /\/indicators\/\d+$/u.test(at));
          for (const [at, { value }] of labels)
            expect(value).toBe(`Indicatore ${Number(at.split("/").at(-1)) + 1}`);
          for (const { objectives } of document.plan.programmes)
            for (const one of objectives) expect(one.declaredIndicators).toBe(one.indicators.length);
        }
        expect(rulesOf().filter((rule) => !before.has(rule))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
