// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument } from "../../../src/plan/plan-document";
import { checkPlan } from "../../../src/rules/check";
import { cod12 } from "../../../src/rules/cod/cod-12";
import type { PlanInput } from "../../support/plan-document";
import { planDocument } from "../../support/plan-document";

/** An objective as the overview lists it or as its sheet has it: a title, or a code and a title. */
type Told = string | [code: string, title: string];
const told = (objective: Told) =>
  typeof objective === "string"
    ? { code: null, title: objective }
    : { code: objective[0], title: objective[1] };

type Programme = { listed: Told[]; sheets: Told[]; missionCode?: string | null; programmeCode?: string };
const plan = (programmes: Programme[], more: PlanInput = {}): PlanDocument =>
  planDocument({
    programmes: programmes.map(({ sheets, listed: _, ...codes }) => ({
      ...codes,
      objectives: sheets.map(told),
    })),
    overview: programmes.map(({ sheets: _, listed, ...codes }) => ({
      ...codes,
      objectives: listed.map(told),
    })),
    ...more,
  });

/** What each finding would have the cells of the overview hold. */
const offered = (document: PlanDocument): string[][] =>
  checkPlan(document, [cod12]).findings.map(({ corrections }) =>
    corrections.flatMap(({ edits }) => edits.map(({ value }) => String(value))),
  );

describe("one objective on each side of a programme", () => {
  test.each<{ name: string; listed: Told; sheet: Told; cell: string | null }>([
    {
      name: "much the same words",
      listed: "GESTIONE PERFORMANCE",
      sheet: "ORIENTARE LA GESTIONE DELLA PERFORMANCE",
      cell: "ORIENTARE LA GESTIONE DELLA PERFORMANCE",
    },
    {
      name: "half of the words of the shorter title",
      listed: "Reti Imprese Fiere Mercati",
      sheet: "Imprese Reti Turismo Cultura Ambiente Sicurezza Energia",
      cell: "Imprese Reti Turismo Cultura Ambiente Sicurezza Energia",
    },
    {
      name: "less than half of the words of the shorter title",
      listed: "Reti Imprese Fiere Mercati Export",
      sheet: "Imprese Reti Turismo Cultura Ambiente Sicurezza Energia",
      cell: null,
    },
    { name: "one word, all that there is", listed: "Trasparenza", sheet: "Trasparenza del sito", cell: null },
    { name: "short words only", listed: "Più tre per due", sheet: "Tre per due e poi sei", cell: null },
    { name: "no words", listed: "Turismo e cultura", sheet: "Ambiente e energia", cell: null },
    {
      name: "the same code",
      listed: ["012-004-001", "Uno"],
      sheet: ["012-004-001", "Due"],
      cell: "012-004-001 Due",
    },
    {
      name: "the same words under other codes",
      listed: ["012-004-001", "Gestione performance"],
      sheet: ["012-004-002", "La gestione della performance"],
      cell: null,
    },
    {
      name: "much the same words, a code in the overview alone",
      listed: ["012-004-001", "Gestione performance"],
      sheet: "La gestione della performance",
      cell: "012-004-001 La gestione della performance",
    },
    {
      name: "much the same words, a code in the sheet alone",
      listed: "Gestione performance",
      sheet: ["012-004-001", "La gestione della performance"],
      cell: "La gestione della performance",
    },
    {
      name: "a code in the overview alone, no words",
      listed: ["012-004-001", "Uno"],
      sheet: "Due",
      cell: null,
    },
    {
      name: "a title that goes on with another",
      listed: ["012-004-001", "Uno"],
      sheet: ["012-004-001", "due"],
      cell: null,
    },
    {
      name: "no title in the overview",
      listed: ["012-004-001", ""],
      sheet: ["012-004-001", "Due"],
      cell: null,
    },
    {
      name: "blanks and line ends, those of the sheet left out, those of the cell kept",
      listed: ["012-004-001", "Uno "],
      sheet: ["012-004-001", "Due\n tre "],
      cell: "012-004-001 Due tre",
    },
  ])("$name", ({ listed, sheet, cell }) => {
    const document = plan([{ listed: [listed], sheets: [sheet] }]);
    expect(offered(document)).toEqual(cell === null ? [[], []] : [[cell], [cell]]);
  });
});

const PAIR = { listed: ["Gestione performance"], sheets: ["La gestione della performance"] };
const [LISTED_AT, TITLE] = ["/overview/0/objectives/0", PAIR.sheets[0]];
const inCell = (content: Partial<CellContent>) => plan([PAIR], { contents: { [LISTED_AT]: content } });

test.each<{ name: string; document: PlanDocument; fixes: string[][] }>([
  {
    name: "among others that are the same on both sides",
    document: plan([{ listed: ["Uno", ...PAIR.listed, "Due"], sheets: ["Uno", ...PAIR.sheets, "Due"] }]),
    fixes: Array(2).fill([`Uno\n${TITLE}\nDue`]),
  },
  {
    name: "two that the overview alone has",
    document: plan([{ ...PAIR, listed: [...PAIR.listed, "Performance e gestione del sito"] }]),
    fixes: [[], [], []],
  },
  {
    name: "two that the sheets alone have",
    document: plan([{ ...PAIR, sheets: [...PAIR.sheets, "Performance e gestione del sito"] }]),
    fixes: [[], [], []],
  },
  {
    name: "two on each side",
    document: plan([{ listed: [...PAIR.listed, "Uno"], sheets: [...PAIR.sheets, "Due"] }]),
    fixes: [[], [], [], []],
  },
  {
    name: "programmes apart",
    document: plan([
      { listed: PAIR.listed, sheets: [] },
      { listed: [], sheets: PAIR.sheets, programmeCode: "005" },
    ]),
    fixes: [[], []],
  },
  {
    name: "a pair in each of two programmes",
    document: plan([PAIR, { listed: ["Reti imprese"], sheets: ["Reti di imprese"], programmeCode: "005" }]),
    fixes: [[TITLE], ["Reti di imprese"], [TITLE], ["Reti di imprese"]].map((values) => values.map(String)),
  },
  {
    name: "a programme without its codes",
    document: plan([{ ...PAIR, missionCode: null }]),
    fixes: [[], []],
  },
  {
    name: "a title that another objective has too",
    document: plan([PAIR, { listed: PAIR.sheets, sheets: PAIR.sheets, programmeCode: "005" }], {
      join: [["/programmes/1/objectives/0", "/overview/1/objectives/0"]],
    }),
    fixes: [[], []],
  },
  {
    name: "a title in a cell that holds more",
    document: inCell({ value: "Nel 2018: Gestione performance (in corso)" }),
    fixes: Array(2).fill([`Nel 2018: ${TITLE} (in corso)`]),
  },
  { name: "a cell that holds something else", document: inCell({ value: "Gestione" }), fixes: [[], []] },
  { name: "a formula", document: inCell({ formula: "=Elenchi!A1" }), fixes: [[], []] },
])("$name", ({ document, fixes }) => {
  expect(offered(document)).toEqual(fixes);
});

test("a listed objective without a cell has nothing to correct", () => {
  const document = plan([PAIR]);
  const places = Object.fromEntries(Object.entries(document.places).filter(([at]) => at !== LISTED_AT));
  expect(offered({ ...document, places })).toEqual([[], []]);
});
