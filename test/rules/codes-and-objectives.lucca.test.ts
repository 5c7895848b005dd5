// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../src/reading/read-plan";
import { RULES } from "../../src/rules/catalogue";
import { checkPlan } from "../../src/rules/check";
import { NO_OBJECTIVES_NOTE } from "../../src/template/missions";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { CellChange } from "../support/change-cells";
import { changeCells } from "../support/change-cells";
import { luccaPath } from "../support/lucca";
import { readXlsx } from "../support/read-xlsx";

const rules = RULES.filter(({ id }) => /^(?:DOC|COD|OBJ)-/.test(id));
const check = (snapshot: WorkbookSnapshot) => checkPlan(readPlan(snapshot), rules);
const countsOf = (snapshot: WorkbookSnapshot) => check(snapshot).counts.byRule;

/** Cells of the findings of each rule; what follows an arrow is related. */
function cellsByRule(snapshot: WorkbookSnapshot): Record<string, string[]> {
  const cells: Record<string, string[]> = {};
  for (const { rule, sheet, cell, related } of check(snapshot).findings) {
    const arrow =
      related.length > 0 ? ` → ${related.map((place) => `${place.sheet}!${place.cell}`).join(", ")}` : "";
    (cells[rule] ??= []).push(`${sheet}!${cell}${arrow}`);
  }
  return cells;
}

const onSheet = (sheet: string, ...cells: string[]): string[] => cells.map((cell) => `${sheet}!${cell}`);

describe("the findings on Lucca's workbook", () => {
  test("one sheet per programme", async () => {
    const snapshot = await readXlsx(luccaPath("lucca-2018.xlsx"));
    expect(cellsByRule(snapshot)).toEqual({
      "COD-03": ["032-004!B2"],
      "COD-04": ["032-004!B2 → Quadro!F4"],
      "COD-05": [
        "011-005!B1 → Quadro!B3",
        "032-002!B1 → 032-004!B1, Quadro!E3, Quadro!F3",
        "032-004!B2 → Quadro!F4",
      ],
      "COD-06": ["Quadro!D3", "Quadro!B4", "Quadro!F4"],
      "COD-08": ["011-005!C106 → Quadro!B5"],
      "COD-09": ["032-004!C4 → Quadro!F5", "032-004!C27 → Quadro!F5", "032-004!C50 → Quadro!F5"],
      "COD-14": ["Quadro!G4", "Quadro!H4"],
      "OBJ-03": ["011-005!C106 → Quadro!B5"],
      "OBJ-05": ["012-004!C83 → 011-005!C68", "016-005!C4 → 011-005!C68", "032-004!C27 → 011-005!C106"],
      "OBJ-06": ["012-004!C84 → 011-005!C69", "016-005!C5 → 011-005!C69", "032-004!C51 → 011-005!C107"],
      "OBJ-11": [
        ...onSheet("011-005", "C6", "C21", "C36", "C47", "C70", "C93", "C108"),
        ...onSheet("012-004", "C6", "C21", "C36", "C47", "C66", "C85"),
        ...onSheet("016-005", "C6"),
        ...onSheet("032-002", "C6", "C21"),
        ...onSheet("032-004", "C6", "C29", "C52"),
      ],
    });
  });

  test("all on one sheet, the overview as a list", async () => {
    const snapshot = await readXlsx(luccaPath("lucca-2018-foglio-unico.xlsx"));
    const plan = (...cells: string[]): string[] => onSheet("Piano 2018", ...cells);
    expect(cellsByRule(snapshot)).toEqual({
      "COD-03": plan("C290"),
      "COD-04": plan("C290 → Quadro!C20"),
      "COD-05": plan("C5 → Quadro!B4", "C257 → Piano 2018!C289, Quadro!B18, Quadro!B20", "C290 → Quadro!C20"),
      "COD-06": onSheet("Quadro", "C4", "B17", "C20"),
      "COD-08": plan("D116 → Quadro!D10"),
      "COD-09": plan("D292 → Quadro!D20", "D316 → Quadro!D21", "D340 → Quadro!D22"),
      "COD-14": onSheet("Quadro", "C23", "C24"),
      "OBJ-03": plan("D116 → Quadro!D10"),
      "OBJ-05": plan("D216 → Piano 2018!D76", "D232 → Piano 2018!D76", "D316 → Piano 2018!D116"),
      "OBJ-06": plan("D217 → Piano 2018!D77", "D233 → Piano 2018!D77", "D341 → Piano 2018!D117"),
      "OBJ-11": plan(
        ...["D10", "D26", "D42", "D54", "D78", "D102", "D118", "D134", "D150", "D166"],
        ...["D178", "D198", "D218", "D234", "D262", "D278", "D294", "D318", "D342"],
      ),
    });
  });
});

const replaced =
  (from: string, to: string) =>
  (old: CellValue): CellValue =>
    String(old).replace(from, to);
const followedBy =
  (more: string) =>
  (old: CellValue): CellValue =>
    `${String(old)}${more}`;
const blanked = (sheet: string, ...cells: string[]): Record<string, CellChange> =>
  Object.fromEntries(cells.map((cell) => [`${sheet}!${cell}`, ""]));

/** Rule, change to its count, cells changed, changes to the counts of the other rules. */
const MUTATIONS: [string, 1 | -1, Record<string, CellChange>, Record<string, number>?][] = [
  ["DOC-01", 1, { "Copertina!A2": replaced("2018", "2017") }],
  ["DOC-02", 1, { "Copertina!A1": "Camera di Commercio" }],
  ["COD-01", 1, { "Quadro!G3": replaced("033", "034") }],
  ["COD-02", 1, { "Quadro!G4": replaced("001", "007") }],
  [
    "COD-03",
    -1,
    { "032-004!B2": "003 - Servizi e affari generali per le amministrazioni di competenza" },
    { "COD-04": -1, "COD-05": -1, "COD-09": -3 },
  ],
  ["COD-04", 1, { "016-005!B2": replaced("005", "006") }, { "COD-02": 1, "COD-09": 1 }],
  ["COD-05", -1, { "Quadro!B3": "011 Competitività delle imprese" }],
  ["COD-06", -1, { "Quadro!D3": replaced(" e ", " ed ") }],
  ["COD-08", -1, { "Quadro!B5": replaced("GESTIONE", "011-005-007 GESTIONE") }],
  ["COD-09", 1, { "Quadro!D5": replaced("016-", "012-") }],
  ["COD-10", 1, { "Quadro!E5": replaced("032-002-002", "032-002-001") }],
  ["COD-12", 1, { "Quadro!E5": followedBy("\n032-002-003 ACCESSO CIVICO") }],
  ["COD-14", -1, { "Quadro!G5": NO_OBJECTIVES_NOTE }],
  ["OBJ-01", 1, { "032-002!C4": followedBy(" E MISURARNE I RISULTATI".repeat(20)) }],
  ["OBJ-02", 1, { "011-005!C5": "" }],
  ["OBJ-03", -1, { "011-005!C106": followedBy(" PROGETTO 3F0101)") }],
  ["OBJ-04", 1, { "032-002!C5": "Orientare la gestione della performance" }],
  ["OBJ-05", -1, { "016-005!C4": "FIERE ALL'ESTERO", "Quadro!D5": "016-005-001 FIERE ALL'ESTERO" }],
  ["OBJ-06", -1, { "016-005!C5": followedBy(" Le imprese sono accompagnate alle fiere.") }],
  ["OBJ-11", -1, { "011-005!C6": "Biennale" }],
  ["OBJ-13", 1, { "011-005!C7": "" }],
  [
    "OBJ-16",
    1,
    {
      "032-002!A24": "Nr indicatori associati 0",
      ...blanked("032-002", "A25", "B25", "A26", "B26"),
      ...blanked("032-002", "A27", "B27", "C27", "D27", "E27", "F27", "G27"),
      ...blanked("032-002", "A28", "B28", "C28", "D28", "E28", "F28", "G28"),
    },
    { "OBJ-11": -1 },
  ],
  ["OBJ-17", 1, { "011-005!A9": "Nr indicatori associati 3" }],
];

describe("a change to Lucca's workbook moves the count of its rule by one", () => {
  test("each rule has its change", () => {
    expect(MUTATIONS.map(([id]) => id)).toEqual(rules.map(({ id }) => id));
  });

  test.each(MUTATIONS)("%s by %i", async (id, change, cells, others = {}) => {
    const snapshot = await readXlsx(luccaPath("lucca-2018.xlsx"));
    const expected = { ...countsOf(snapshot) };
    for (const [rule, by] of Object.entries({ ...others, [id]: change })) {
      expected[rule] = (expected[rule] ?? 0) + by;
    }
    const counts = countsOf(changeCells(snapshot, cells));
    expect({ ...Object.fromEntries(Object.keys(expected).map((rule) => [rule, 0])), ...counts }).toEqual(
      expected,
    );
  });
});
