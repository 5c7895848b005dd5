// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../../src/reading/read-plan";
import { RULES } from "../../../src/rules/catalogue";
import { checkPlan } from "../../../src/rules/check";
import { firstOfEach } from "../../../src/rules/groups";
import type { Rule } from "../../../src/rules/rule";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { cellValue, changeCells } from "../../support/change-cells";
import type { CellChange } from "../../support/change-cells";
import { luccaPath } from "../../support/lucca";
import { readXlsx } from "../../support/read-xlsx";
import { INDICATOR_RULES } from "./indicator-rules";
import { VERDICTS } from "./lucca-verdicts";

const check = (snapshot: WorkbookSnapshot, rules: readonly Rule[] = INDICATOR_RULES) =>
  checkPlan(readPlan(snapshot), rules);
const countsOf = (snapshot: WorkbookSnapshot) => check(snapshot).counts.byRule;

let perProgramme: WorkbookSnapshot;
let onOneSheet: WorkbookSnapshot;
beforeAll(async () => {
  perProgramme = await readXlsx(luccaPath("lucca-2018.xlsx"));
  onOneSheet = await readXlsx(luccaPath("lucca-2018-foglio-unico.xlsx"));
});

/** Rules that hold for (nearly) every indicator: their counts, without a cell each. */
const COUNTS = { "IND-11": 44, "IND-15": 36, "IND-19": 42 };

test("the findings, cell by cell", () => {
  const cells: Record<string, string> = {};
  for (const { rule, sheet, cell } of check(perProgramme).findings)
    if (!(rule in COUNTS)) cells[rule] = `${cells[rule] ?? ""} ${sheet}!${cell}`.trim();
  const expected = Object.entries(VERDICTS).map(([rule, { right, doubtful = "" }]) => [
    rule,
    inOrder(`${right} ${doubtful}`),
  ]);
  expect(Object.entries(cells).map(([rule, found]) => [rule, inOrder(found)])).toEqual(expected);
});

const inOrder = (cells: string): string[] => cells.trim().split(" ").sort();

test("both workbooks give the same counts", () => {
  const { crashed, notApplicable, counts } = check(perProgramme);
  expect(crashed).toEqual([]);
  expect(notApplicable).toEqual(["IND-22", "IND-24"]);
  expect(counts.byRule).toMatchObject(COUNTS);
  expect(countsOf(onOneSheet)).toEqual(counts.byRule);
});

test("the cells without an operand are those of the algorithms that are neither blank nor bare", () => {
  const cellsOf = (id: string) =>
    check(perProgramme, RULES.concat(INDICATOR_RULES))
      .findings.filter(({ rule }) => rule === id)
      .map(({ sheet, cell }) => `${sheet}!${cell}`);
  const all = [...cellsOf("IND-14"), ...cellsOf("IND-15"), ...cellsOf("IND-16")];
  expect(new Set(all).size).toBe(44);
});

test.each(INDICATOR_RULES.filter(({ heuristic }) => heuristic).map((rule) => [rule.id, rule] as const))(
  "%s is as right on Lucca's plan as it says",
  (id, { heuristic }) => {
    const verdict = VERDICTS[id];
    const right = verdict ? inOrder(verdict.right).length : COUNTS[id as keyof typeof COUNTS];
    const of = right + (verdict?.doubtful ? inOrder(verdict.doubtful).length : 0);
    expect(heuristic?.precision.lucca).toEqual({ right, of });
  },
);

/** Rule, change to its count, cells changed, changes to the counts of the other rules. */
const MUTATIONS: [string, 1 | -1, Record<string, CellChange>, Record<string, number>?][] = [
  ["IND-02", -1, { "011-005!B51": "Visitatori del Polo Tecnologico Lucchese" }],
  ["IND-03", -1, { "012-004!B40": "Richieste presentate allo sportello" }, { "IND-02": -1 }],
  ["IND-04", -1, { "012-004!B60": "Tempo di risposta alle richieste dell'utenza" }, { "IND-23": -1 }],
  ["IND-08", -1, { "032-002!B26": "Quota dei servizi che rispettano gli standard della carta" }],
  ["IND-11", -1, { "011-005!A13": "risultato" }],
  ["IND-12", -1, { "032-004!A17": "efficienza" }, {}],
  ["IND-15", -1, { "011-005!C13": "Incontri svolti / incontri programmati * 100" }, { "IND-02": -1 }],
  ["IND-16", -1, { "011-005!C77": "Numero di eventi realizzati" }],
  ["IND-17", -1, { "032-004!B17": "percentuale" }],
  ["IND-19", -1, { "011-005!D13": "Protocollo informatico" }],
  ["IND-20", 1, { "011-005!B14": "Numero di settori coinvolti e tempo medio di risposta" }, { "IND-02": -1 }],
  ["IND-21", -1, { "032-004!B22": "Percorso di aggregazione con altre Camere" }],
  ["IND-23", -1, { "011-005!B56": "Realizzazione" }],
  [
    "IND-25",
    -1,
    { "012-004!B74": "Accordi di collaborazione con il Tribunale" },
    { "IND-02": -1, "IND-23": -1 },
  ],
  ["IND-26", -1, { "012-004!B78": "Errori trovati nei controlli a campione" }, { "IND-02": -1 }],
  ["IND-27", -1, { "032-002!G28": "Revisione della Carta dei servizi" }],
];

test("every rule that finds something has its change", () => {
  const never = ["IND-22", "IND-24"];
  expect(MUTATIONS.map(([id]) => id)).toEqual(
    INDICATOR_RULES.map(({ id }) => id).filter((id) => !never.includes(id)),
  );
});

test.each(MUTATIONS)("%s by %i", (id, change, cells, others = {}) => {
  const before = countsOf(perProgramme);
  const expected: Record<string, number> = { ...before };
  for (const [rule, by] of Object.entries({ ...others, [id]: change }))
    expected[rule] = (before[rule] ?? 0) + by;
  const given = Object.entries(expected).filter(([, count]) => count > 0);
  expect(countsOf(changeCells(perProgramme, cells))).toEqual(Object.fromEntries(given));
});

test.each(["one sheet per programme", "all on one sheet"])(
  "each kind of correction, %s, removes its finding and adds none of any rule",
  (which) => {
    const snapshot = which === "all on one sheet" ? onOneSheet : perProgramme;
    const known = new Set(RULES.map(({ id }) => id));
    const rules = [...RULES, ...INDICATOR_RULES.filter(({ id }) => !known.has(id))];
    const result = check(snapshot, rules);
    const ours = result.findings.filter(({ rule }) => rule.startsWith("IND-"));
    const offered = ours.flatMap((finding) =>
      finding.corrections.map((correction) => ({ finding, correction })),
    );
    expect(new Set(offered.map(({ finding }) => finding.rule))).toEqual(
      new Set(["IND-10", "IND-12", "IND-13", "IND-15", "IND-17", "IND-23", "IND-25"]),
    );
    for (const { finding, correction } of firstOfEach(
      offered,
      (each) => `${each.finding.rule} ${each.correction.label}`,
    )) {
      for (const { sheet, cell, expected } of correction.edits)
        expect(cellValue(snapshot, sheet, cell)).toBe(expected);
      const edits = correction.edits.map(({ sheet, cell, value }) => [`${sheet}!${cell}`, value]);
      const after = check(changeCells(snapshot, Object.fromEntries(edits)), rules).counts.byRule;
      const grown = Object.entries(after).filter(([id, count]) => count > (result.counts.byRule[id] ?? 0));
      expect([finding.rule, finding.cell, correction.label, grown]).toEqual([
        finding.rule,
        finding.cell,
        correction.label,
        [],
      ]);
      expect(after[finding.rule] ?? 0).toBe((result.counts.byRule[finding.rule] ?? 0) - 1);
    }
  },
);
