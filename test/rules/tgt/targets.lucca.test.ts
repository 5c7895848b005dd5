// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../../src/reading/read-plan";
import { checkPlan } from "../../../src/rules/check";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import type { CellChange } from "../../support/change-cells";
import { changeCells } from "../../support/change-cells";
import { luccaPath } from "../../support/lucca";
import { readXlsx } from "../../support/read-xlsx";
import { TARGET_RULES } from "./target-rules";

const check = (snapshot: WorkbookSnapshot) => checkPlan(readPlan(snapshot), TARGET_RULES);
const countsOf = (snapshot: WorkbookSnapshot) => check(snapshot).counts.byRule;

function cellsByRule(snapshot: WorkbookSnapshot): Record<string, string[]> {
  const cells: Record<string, string[]> = {};
  for (const { rule, sheet, cell } of check(snapshot).findings) (cells[rule] ??= []).push(`${sheet}!${cell}`);
  return cells;
}

/** `on("Foglio", "A1 B2")` → `Foglio!A1`, `Foglio!B2`. */
const on = (sheet: string, cells: string): string[] => cells.split(" ").map((cell) => `${sheet}!${cell}`);

describe("the findings on Lucca's workbook", () => {
  test("one sheet per programme", async () => {
    const promotion = (cells: string) => on("011-005", cells);
    const market = (cells: string) => on("012-004", cells);
    const services = (cells: string) => on("032-004", cells);
    expect(cellsByRule(await readXlsx(luccaPath("lucca-2018.xlsx")))).toEqual({
      "TGT-05": market("F54 G54 G62"),
      "TGT-06": [
        ...promotion("F77 G77 F115 G115"),
        ...market("F13 G13 F17 G17 G62 F92 G92"),
        ...on("016-005", "F13 G13"),
        ...services("F59 G59"),
      ],
      "TGT-07": [
        ...promotion("G13 G17 G28 G32 G81 G85 G89 G100 G104"),
        ...market("G28 G32 G43 G62 G73 G77 G81"),
        ...on("016-005", "G17 G21 G25"),
        ...on("032-002", "G13 G17 G28"),
        ...services("G13 G17 G21 G25 G36 G40 G44 G48"),
      ],
      "TGT-08": [...promotion("G13 G81 G89"), ...on("016-005", "G17 G25")],
      "TGT-09": market("F32 G54 G62"),
      "TGT-11": [
        ...promotion("G77 G115"),
        ...market("F13 G13 G17 F32 G62 G92"),
        ...on("016-005", "G13"),
        ...services("G59"),
      ],
      "TGT-12": [...promotion("G28"), ...market("F13 G13 G17 G73 F81 G81"), ...on("032-002", "G17")],
      "TGT-13": [...market("G43 G58 G73 F81"), ...services("G17 G21")],
      "TGT-14": [...promotion("G77"), ...market("G92"), ...on("016-005", "G13")],
      "TGT-15": [
        ...promotion("G13 G17 G43 G58 G77 G81 G85 G89 G100 G115"),
        ...market("G17 G28 G43 G54 G58 G73 G92"),
        ...on("016-005", "G13 G17 G21 G25"),
        ...on("032-002", "G13 G17"),
        ...services("G13 G17 G21 G25 G36 G40 G44 G48 G59"),
      ],
      "TGT-16": market("G17 G54"),
      "TGT-17": services("G17"),
      "TGT-19": market("G17 G62"),
      "TGT-20": on("032-002", "G28"),
      "TGT-22": market("G32 G81"),
    });
  });

  test("all on one sheet", async () => {
    const plan = (cells: string) => on("Piano 2018", cells);
    expect(cellsByRule(await readXlsx(luccaPath("lucca-2018-foglio-unico.xlsx")))).toEqual({
      "TGT-05": plan("G185 H185 H193"),
      "TGT-06": plan("G85 H85 G125 H125 G141 H141 G145 H145 H193 G225 H225 G241 H241 G349 H349"),
      "TGT-07": plan(
        "H17 H21 H33 H37 H89 H93 H97 H109 H113 H157 H161 H173 H193 H205 H209 H213 H245 H249 H253 " +
          "H269 H273 H285 H301 H305 H309 H313 H325 H329 H333 H337",
      ),
      "TGT-08": plan("H17 H89 H97 H245 H253"),
      "TGT-09": plan("G161 H185 H193"),
      "TGT-11": plan("H85 H125 G141 H141 H145 G161 H193 H225 H241 H349"),
      "TGT-12": plan("H33 G141 H141 H145 H205 G213 H213 H273"),
      "TGT-13": plan("H173 H189 H205 G213 H305 H309"),
      "TGT-14": plan("H85 H225 H241"),
      "TGT-15": plan(
        "H17 H21 H49 H65 H85 H89 H93 H97 H109 H125 H145 H157 H173 H185 H189 H205 H225 H241 H245 H249 H253 " +
          "H269 H273 H301 H305 H309 H313 H325 H329 H333 H337 H349",
      ),
      "TGT-16": plan("H145 H185"),
      "TGT-17": plan("H305"),
      "TGT-19": plan("H145 H193"),
      "TGT-20": plan("H285"),
      "TGT-22": plan("H161 H213"),
    });
  });

  test("the reversed targets are explained", async () => {
    const { findings } = check(await readXlsx(luccaPath("lucca-2018.xlsx")));
    const [time, , satisfaction] = findings.filter(({ rule }) => rule === "TGT-05");
    expect(time?.message).toMatch(/tempo medio.*termine di legge.*L’ultimo valore osservato è «2,2 gg\.»/);
    expect(time?.expected).toBe("< 5 giorni");
    expect(satisfaction?.message).toContain("customer satisfaction");
    expect(satisfaction?.expected).toBe(">= 3,5 su scala da 1 a 5");
  });
});

/** What a careful reader says of each finding of a rule that judges wording. */
const VERDICTS: Record<string, Record<string, boolean>> = {
  "TGT-12": {
    // «Valutazione degli esiti …; progettazione di sviluppi ulteriori»
    "011-005!G28": true,
    // two campaigns, one of them elsewhere; two texts, as the two years differ by a word
    "012-004!F13": true,
    "012-004!G13": true,
    // a mark for the Organismo and one for the mediator
    "012-004!G17": true,
    // actions; monitoring; improvement
    "012-004!G73": true,
    "012-004!F81": true,
    "012-004!G81": true,
    // «(generale e/o settoriali)»
    "032-002!G17": true,
  },
  "TGT-13": {
    "012-004!G43": true,
    "012-004!G58": true,
    "012-004!G73": true,
    // «verifica riduzione errori»
    "012-004!F81": true,
    "032-004!G17": true,
    "032-004!G21": true,
  },
  // «in proporzione e subordinatamente alle risorse di bilancio», three times
  "TGT-14": { "011-005!G77": true, "012-004!G92": true, "016-005!G13": true },
  // >= 3 against 4,25-4,80; 5 days against 2,2
  "TGT-16": { "012-004!G17": true, "012-004!G54": true },
  // «nel triennio 2015-2017», as a target for 2018
  "TGT-17": { "032-004!G17": true },
  "TGT-18": {},
  // the monitoring of the Carta dei servizi, under communication and under transparency
  "TGT-20": { "032-002!G28": true },
  // «1 azione» turns into «azioni»; «verifica riduzione errori» goes
  "TGT-22": { "012-004!G32": true, "012-004!G81": true },
};

test("the precision that each rule states", async () => {
  const cells = cellsByRule(await readXlsx(luccaPath("lucca-2018.xlsx")));
  const judging = TARGET_RULES.filter(({ heuristic }) => heuristic);
  expect(judging.map(({ id }) => id)).toEqual(Object.keys(VERDICTS));
  for (const { id, heuristic } of judging) {
    const found = cells[id] ?? [];
    const verdicts = VERDICTS[id] ?? {};
    expect(found).toEqual(Object.keys(verdicts));
    expect([id, heuristic?.precision.lucca]).toEqual([
      id,
      { right: found.filter((cell) => verdicts[cell]).length, of: found.length },
    ]);
  }
});

const replaced =
  (from: string, to: string) =>
  (old: CellValue): CellValue =>
    String(old).replace(from, to);
const inBothYears = (sheet: string, row: number, change: CellChange): Record<string, CellChange> => ({
  [`${sheet}!F${row}`]: change,
  [`${sheet}!G${row}`]: change,
});

/** Rule, change to its count, cells changed, changes to the counts of the other rules. */
const MUTATIONS: [string, 1 | -1, Record<string, CellChange>, Record<string, number>?][] = [
  ["TGT-05", -1, { "012-004!G54": "< 5 giorni" }, { "TGT-15": -1 }],
  ["TGT-06", -1, { "012-004!G62": replaced("=<", "<=") }],
  ["TGT-07", -1, { "011-005!G17": ">= 80%" }, { "TGT-15": -1 }],
  ["TGT-08", 1, { "032-004!G44": "report" }, { "TGT-15": -1 }],
  ["TGT-09", -1, { "012-004!B54": "giorni" }],
  ["TGT-10", 1, { "012-004!G62": replaced("3,5", "7") }],
  ["TGT-11", -1, { "012-004!F32": "1 azione" }],
  ["TGT-12", -1, inBothYears("032-002", 17, replaced(" e/o settoriali", ""))],
  ["TGT-13", -1, { "012-004!F81": replaced("riduzione errori", "errori") }],
  ["TGT-14", -1, inBothYears("016-005", 13, "realizzazione di almeno 2 eventi")],
  ["TGT-15", -1, { "032-004!G44": "Attuazione di un nuovo processo" }],
  ["TGT-16", -1, { "012-004!E54": "6 gg." }, { "TGT-15": -1 }],
  ["TGT-17", -1, { "032-004!G17": replaced("2015-2017", "2018-2020") }, { "TGT-13": 1, "TGT-15": -1 }],
  ["TGT-18", 1, { "012-004!G54": "> 6 giorni" }, { "TGT-15": -1 }],
  ["TGT-19", -1, { "012-004!B62": "scala 1-5" }, { "TGT-07": -1, "TGT-09": -1 }],
  ["TGT-20", -1, { "032-002!G28": "Accesso civico: revisione delle procedure" }],
  ["TGT-21", 1, { "032-004!G44": "#NAME?" }, { "TGT-15": -1 }],
  ["TGT-22", -1, { "012-004!G32": "2 azioni a tutela della legalità" }],
];

describe("a change to Lucca's workbook moves the count of its rule by one", () => {
  test("each rule has its change", () => {
    expect(MUTATIONS.map(([id]) => id)).toEqual(TARGET_RULES.map(({ id }) => id));
  });

  test.each(MUTATIONS)("%s by %i", async (id, change, cells, others = {}) => {
    const snapshot = await readXlsx(luccaPath("lucca-2018.xlsx"));
    const expected = { ...countsOf(snapshot) };
    for (const [rule, by] of Object.entries({ ...others, [id]: change }))
      expected[rule] = (expected[rule] ?? 0) + by;
    const counts = countsOf(changeCells(snapshot, cells));
    expect({ ...Object.fromEntries(Object.keys(expected).map((rule) => [rule, 0])), ...counts }).toEqual(
      expected,
    );
  });
});
