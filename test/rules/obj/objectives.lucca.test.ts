// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../../src/reading/read-plan";
import { checkPlan } from "../../../src/rules/check";
import { obj07 } from "../../../src/rules/obj/obj-07";
import { obj08 } from "../../../src/rules/obj/obj-08";
import { obj09 } from "../../../src/rules/obj/obj-09";
import { obj10 } from "../../../src/rules/obj/obj-10";
import { obj12 } from "../../../src/rules/obj/obj-12";
import { obj14 } from "../../../src/rules/obj/obj-14";
import { obj15 } from "../../../src/rules/obj/obj-15";
import { obj18 } from "../../../src/rules/obj/obj-18";
import { obj19 } from "../../../src/rules/obj/obj-19";
import { obj20 } from "../../../src/rules/obj/obj-20";
import { obj21 } from "../../../src/rules/obj/obj-21";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import type { CellChange } from "../../support/change-cells";
import { changeCells } from "../../support/change-cells";
import { luccaPath } from "../../support/lucca";
import { readXlsx } from "../../support/read-xlsx";

const rules = [obj07, obj08, obj09, obj10, obj12, obj14, obj15, obj18, obj19, obj20, obj21];
const check = (snapshot: WorkbookSnapshot) => checkPlan(readPlan(snapshot), rules);

/** Cells by rule; OBJ-09 is true of every objective and only counted. */
const FOUND: Record<string, string[]> = {
  // 197: the description of 441 under a title that stands for another objective (418)
  "OBJ-07": ["011-005!C106"],
  // 75
  "OBJ-08": ["011-005!C5"],
  // 198 and 442: what is wanted of the offices, nothing on the programme
  "OBJ-10": ["011-005!C107", "032-004!C51"],
  // The nine spellings that are not the usual ones: 77, 92, 154, 182, 231, 249, 301, 320, 421
  "OBJ-14": [
    ...["011-005!C7", "011-005!C22", "011-005!C71", "011-005!C94"],
    ...["012-004!C22", "012-004!C37", "012-004!C86", "016-005!C7", "032-004!C30"],
  ],
  // 200, 371, 393, 444
  "OBJ-15": ["011-005!C109", "032-002!C22", "032-004!C7", "032-004!C53"],
  // 124: internationalisation; 197: support; 298: tourism; 314-318: nothing on internationalisation
  "OBJ-19": ["011-005!C45", "011-005!C106", "012-004!C83", "016-005!C4"],
  // 260 promises the answering system that 276 says is there
  "OBJ-21": ["012-004!C46"],
};

test.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])("the counts on %s", async (name) => {
  const { counts, crashed, notApplicable } = check(await readXlsx(luccaPath(name)));
  expect(crashed).toEqual([]);
  expect(notApplicable).toEqual([]);
  expect(counts.byRule).toEqual({
    ...Object.fromEntries(Object.entries(FOUND).map(([rule, cells]) => [rule, cells.length])),
    "OBJ-09": 19,
    // 9 final stops, 14 titles in capitals, 2 apostrophes for accents (title 246, description 278)
    "OBJ-20": 25,
  });
});

test("the cells on the workbook with a sheet per programme", async () => {
  const { findings } = check(await readXlsx(luccaPath("lucca-2018.xlsx")));
  for (const [rule, cells] of Object.entries(FOUND)) {
    const found = findings.filter((finding) => finding.rule === rule);
    expect([rule, found.map(({ sheet, cell }) => `${sheet}!${cell}`)]).toEqual([rule, cells]);
  }
});

test.each([obj10, obj19, obj21])("a careful reading agrees with each finding of $id", ({ id, heuristic }) => {
  const { length } = FOUND[id] ?? [];
  expect(heuristic?.precision.lucca).toEqual({ right: length, of: length });
});

const followedBy =
  (ending: string): CellChange =>
  (old) =>
    String(old) + ending;

const MUTATIONS: [id: string, by: number, cells: Record<string, CellChange>][] = [
  ["OBJ-07", -1, { "011-005!C107": followedBy(" Si gestiscono i beni dell'ente.") }],
  ["OBJ-08", 1, { "011-005!C20": followedBy(" Si segnalano:") }],
  ["OBJ-09", -1, { "011-005!C5": followedBy(" Destinatari: le associazioni di categoria.") }],
  ["OBJ-10", -1, { "032-004!C51": followedBy(" Il tutto per contenere la spesa.") }],
  ["OBJ-12", 1, { "011-005!B6": "Arco temporale realizzazione" }],
  ["OBJ-14", -1, { "012-004!C22": "Ufficio metrico" }],
  ["OBJ-15", 1, { "032-002!C7": "Responsabile della performance" }],
  ["OBJ-18", 1, { "032-002!A28": "realizzazione finanziaria" }],
  ["OBJ-19", 1, { "012-004!C34": "BILANCIO", "012-004!C35": "Acquisti e bilancio dell'ente." }],
  ["OBJ-20", -1, { "032-002!C4": "Orientare la gestione della performance" }],
  ["OBJ-21", -1, { "012-004!E62": "2.300 risposte (2017)" }],
];

describe("a change to Lucca's workbook moves the count of its rule by one", () => {
  test("each rule has its change", () => {
    expect(MUTATIONS.map(([id]) => id)).toEqual(rules.map(({ id }) => id));
  });

  test.each(MUTATIONS)("%s by %i", async (id, by, cells) => {
    const snapshot = await readXlsx(luccaPath("lucca-2018.xlsx"));
    const countOf = (each: WorkbookSnapshot) => check(each).counts.byRule[id] ?? 0;
    expect(countOf(changeCells(snapshot, cells))).toBe(countOf(snapshot) + by);
  });
});
