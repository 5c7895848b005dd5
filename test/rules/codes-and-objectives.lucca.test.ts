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
import { DOCUMENT_AND_CODE_RULES } from "./documents-and-codes";

const OBJECTIVES = /^OBJ-(?:01|02|03|04|05|06|11|13|16|17)$/u;
const rules = [...DOCUMENT_AND_CODE_RULES, ...RULES.filter(({ id }) => OBJECTIVES.test(id))];
const check = (snapshot: WorkbookSnapshot) => checkPlan(readPlan(snapshot), rules);
const countsOf = (snapshot: WorkbookSnapshot) => check(snapshot).counts.byRule;

/** Cells of the findings of each rule; what follows an arrow is related. */
function cellsByRule(snapshot: WorkbookSnapshot): Record<string, string[]> {
  const cells: Record<string, string[]> = {};
  for (const { rule, sheet, cell, related } of check(snapshot).findings) {
    const arrow =
      related.length > 0 ? ` → ${related.map((place) => `${place.sheet}!${place.cell}`).join(", ")}` : "";
    const place = sheet === null ? "document" : `${sheet}!${cell}`;
    (cells[rule] ??= []).push(`${place}${arrow}`);
  }
  return cells;
}

const onSheet = (sheet: string, ...cells: string[]): string[] => cells.map((cell) => `${sheet}!${cell}`);

/** The sheet «Premessa» is the same in both workbooks. */
const ON_THE_NARRATIVE = {
  // delibera 6/2013, credited to ANAC
  "DOC-03": ["Premessa!A11"],
  // «preventivo economico 2017», and «recentissima» of the D.Lgs. 219/2016
  "DOC-04": ["Premessa!A12", "Premessa!A12"],
  // no scenario and no constraints; the organisation has a line in A12
  "DOC-05": ["Premessa!A3"],
  // «triennio», «biennio 2017-2018», one year in the tables
  "DOC-06": ["Premessa!A4 → Premessa!A12"],
  // no stakeholders in the list of A7:A10
  "DOC-07": ["Premessa!A3"],
  "DOC-08": ["Premessa!A12 → Premessa!A4"],
  // only «dicembre 2017»
  "DOC-10": ["Copertina!A3"],
  "DOC-11": ["Premessa!A3"],
  "COD-18": ["document"],
};

describe("the findings on Lucca's workbook", () => {
  test("one sheet per programme", async () => {
    const snapshot = await readXlsx(luccaPath("lucca-2018.xlsx"));
    expect(cellsByRule(snapshot)).toEqual({
      ...ON_THE_NARRATIVE,
      "COD-03": ["032-004!B2"],
      "COD-04": ["032-004!B2 → Quadro!F4"],
      "COD-05": [
        "011-005!B1 → Quadro!B3",
        "032-002!B1 → 032-004!B1, Quadro!E3, Quadro!F3",
        "032-004!B2 → Quadro!F4",
      ],
      "COD-06": ["Quadro!D3", "Quadro!B4", "Quadro!F4"],
      "COD-07": ["Quadro!E3 → Quadro!F3", "Quadro!H4", "011-005!B1"],
      "COD-08": ["011-005!C106 → Quadro!B5"],
      "COD-09": ["032-004!C4 → Quadro!F5", "032-004!C27 → Quadro!F5", "032-004!C50 → Quadro!F5"],
      "COD-13": [
        ...["C4", "C19", "C34", "C45", "C68", "C91", "C106"].map((cell) => `011-005!${cell} → Quadro!B5`),
        ...["C4", "C19", "C34", "C45", "C64", "C83"].map((cell) => `012-004!${cell} → Quadro!C5`),
        "016-005!C4 → Quadro!D5",
        ...["C4", "C19"].map((cell) => `032-002!${cell} → Quadro!E5`),
        ...["C4", "C27", "C50"].map((cell) => `032-004!${cell} → Quadro!F5`),
      ],
      "COD-14": ["Quadro!G4", "Quadro!H4"],
      "COD-16": ["032-004!C50 → 011-005!C106, Quadro!B5"],
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
      ...ON_THE_NARRATIVE,
      "COD-03": plan("C290"),
      "COD-04": plan("C290 → Quadro!C20"),
      "COD-05": plan("C5 → Quadro!B4", "C257 → Piano 2018!C289, Quadro!B18, Quadro!B20", "C290 → Quadro!C20"),
      "COD-06": onSheet("Quadro", "C4", "B17", "C20"),
      "COD-07": ["Quadro!B18 → Quadro!B20", "Quadro!C24", "Piano 2018!C5"],
      "COD-08": plan("D116 → Quadro!D10"),
      "COD-09": plan("D292 → Quadro!D20", "D316 → Quadro!D21", "D340 → Quadro!D22"),
      "COD-13": plan(
        ...["D8", "D24", "D40", "D52", "D76", "D100", "D116", "D132", "D148", "D164"],
        ...["D176", "D196", "D216", "D232", "D260", "D276", "D292", "D316", "D340"],
      ).map((cell, n) => `${cell} → Quadro!D${n + 4}`),
      "COD-14": onSheet("Quadro", "C23", "C24"),
      "COD-16": plan("D340 → Piano 2018!D116, Quadro!D10"),
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
  ["DOC-01", 1, { "Copertina!A2": replaced("2018", "2017") }, { "DOC-04": -1 }],
  ["DOC-02", 1, { "Copertina!A1": "Camera di Commercio" }],
  ["DOC-03", 1, { "Premessa!A4": replaced("31 maggio 2011", "30 maggio 2011") }],
  ["DOC-04", -1, { "Premessa!A12": replaced("recentissima approvazione", "approvazione") }],
  [
    "DOC-05",
    -1,
    {
      "Premessa!A5":
        "Lo scenario economico è incerto e i vincoli di spesa restano: la riorganizzazione continua.",
    },
  ],
  [
    "DOC-06",
    -1,
    {
      "Premessa!A4": replaced("per il triennio della programmazione", "della programmazione"),
      "Premessa!A12": replaced("al solo biennio 2017-2018", "al solo 2018"),
    },
  ],
  ["DOC-07", -1, { "Premessa!A10": followedBy(" Sono indicati anche i portatori di interesse.") }],
  [
    "DOC-08",
    1,
    {
      "Premessa!A14":
        "Relativamente alle risorse da utilizzare per la realizzazione di ciascun obiettivo, l'ente ha determinato gli oneri per interventi economici che si prevede di sostenere, nell'esercizio successivo, per lo svolgimento delle attività necessarie al conseguimento dell'obiettivo stesso.",
    },
  ],
  ["DOC-09", 1, { "Premessa!A5": replaced("allegato", "<u>allegato</u>") }],
  ["DOC-10", -1, { "Copertina!A4": "Allegato alla deliberazione del Consiglio n. 15 del 20 dicembre 2017" }],
  ["DOC-11", -1, { "Premessa!A14": followedBy(" Nel triennio saranno affinati gli indicatori.") }],
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
  ["COD-07", -1, { "Quadro!H4": "002 Fondi di riserva e speciali" }],
  ["COD-08", -1, { "Quadro!B5": replaced("GESTIONE", "011-005-007 GESTIONE") }],
  ["COD-09", 1, { "Quadro!D5": replaced("016-", "012-") }],
  ["COD-10", 1, { "Quadro!E5": replaced("032-002-002", "032-002-001") }],
  ["COD-11", 1, { "Quadro!C5": replaced("012-004-006", "012-004-007") }],
  ["COD-12", 1, { "Quadro!E5": followedBy("\n032-002-003 ACCESSO CIVICO") }],
  ["COD-13", -1, { "016-005!C4": (old) => `016-005-001 ${String(old)}` }],
  ["COD-14", -1, { "Quadro!G5": NO_OBJECTIVES_NOTE }],
  ["COD-15", 1, { "Quadro!G5": "033-001-001 FONDI PER LE IMPRESE" }, { "COD-12": 1, "COD-14": -1 }],
  ["COD-16", -1, { "Quadro!B5": replaced("3F0101", "3F0102") }],
  [
    "COD-17",
    1,
    {
      "Quadro!E5": "032-002-002 TRASPARENZA.\n032-002-001 ORIENTARE LA GESTIONE DELLA PERFORMANCE",
    },
  ],
  ["COD-18", -1, { "Premessa!A14": followedBy(" I gruppi COFOG sono quelli del prospetto.") }],
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
