// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../src/reading/read-plan";
import { checkPlan } from "../../src/rules/check";
import { cns02 } from "../../src/rules/cns/cns-02";
import { cns03 } from "../../src/rules/cns/cns-03";
import { cns04 } from "../../src/rules/cns/cns-04";
import { cns05 } from "../../src/rules/cns/cns-05";
import { cns06 } from "../../src/rules/cns/cns-06";
import { cns07 } from "../../src/rules/cns/cns-07";
import { cns08 } from "../../src/rules/cns/cns-08";
import { rev01 } from "../../src/rules/rev/rev-01";
import { rev02 } from "../../src/rules/rev/rev-02";
import { ris06 } from "../../src/rules/ris/ris-06";
import { ris07 } from "../../src/rules/ris/ris-07";
import { ris08 } from "../../src/rules/ris/ris-08";
import { ris09 } from "../../src/rules/ris/ris-09";
import { ris10 } from "../../src/rules/ris/ris-10";
import { wbk03 } from "../../src/rules/wbk/wbk-03";
import { wbk04 } from "../../src/rules/wbk/wbk-04";
import { wbk06 } from "../../src/rules/wbk/wbk-06";
import { formatMark } from "../../src/workbook/sheet-mark";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { CellChange } from "../support/change-cells";
import { changeCells } from "../support/change-cells";
import { sheetOf } from "../support/fake-workbook";
import { luccaPath } from "../support/lucca";
import { readXlsx } from "../support/read-xlsx";

const rules = [
  ...[ris06, ris07, ris08, ris09, ris10, wbk03, wbk04, wbk06],
  ...[cns02, cns03, cns04, cns05, cns06, cns07, cns08, rev01, rev02],
];
const check = (snapshot: WorkbookSnapshot) => checkPlan(readPlan(snapshot), rules);

/** Cells of the findings of each rule, the related ones after an arrow where they tell more. */
function cellsByRule(snapshot: WorkbookSnapshot): Record<string, string[]> {
  const cells: Record<string, string[]> = {};
  for (const { rule, sheet, cell, related } of check(snapshot).findings) {
    const others =
      rule === "RIS-06" ? [`${related.length} others`] : related.map((at) => `${at.sheet}!${at.cell}`);
    const at = sheet === null ? "the document" : `${sheet}!${cell}`;
    (cells[rule] ??= []).push([at, others.join(", ")].filter(Boolean).join(" → "));
  }
  return cells;
}

describe("the findings on Lucca's workbook", () => {
  test("one sheet per programme", async () => {
    expect(cellsByRule(await readXlsx(luccaPath("lucca-2018.xlsx")))).toEqual({
      "RIS-06": ["011-005!B8 → 18 others"],
      "RIS-08": ["011-005!C95 → Premessa!A13", "032-004!C31 → Premessa!A13"],
      "RIS-09": ["012-004!C87 → 011-005!C72, 016-005!C8", "016-005!C8 → 011-005!C72, 012-004!C87"],
      "RIS-10": ["the document"],
      "WBK-06": ["011-005!C46", "012-004!C46", "012-004!C65", "032-004!C28"],
    });
  });

  test("all on one sheet, the overview as a list", async () => {
    const plan = (...cells: string[]): string[] => cells.map((cell) => `Piano 2018!${cell}`);
    expect(cellsByRule(await readXlsx(luccaPath("lucca-2018-foglio-unico.xlsx")))).toEqual({
      "RIS-06": plan("C12 → 18 others"),
      "RIS-08": plan("D104 → Premessa!A13", "D320 → Premessa!A13"),
      "RIS-09": plan("D220 → Piano 2018!D80, Piano 2018!D236", "D236 → Piano 2018!D80, Piano 2018!D220"),
      "RIS-10": ["the document"],
      "WBK-06": plan("D53", "D177", "D197", "D317"),
    });
  });

  test("what was not looked at: no budget, no results, no revision", async () => {
    expect(check(await readXlsx(luccaPath("lucca-2018.xlsx"))).notApplicable).toEqual([
      "RIS-07",
      "CNS-02",
      "CNS-03",
      "CNS-04",
      "CNS-05",
      "CNS-06",
      "CNS-07",
      "CNS-08",
      "REV-01",
      "REV-02",
    ]);
  });

  test("every finding that rests on wording was read and is right", async () => {
    const { byRule } = check(await readXlsx(luccaPath("lucca-2018.xlsx"))).counts;
    for (const { id, heuristic } of rules) {
      const found = byRule[id] ?? 0;
      if (heuristic) expect([id, heuristic.precision.lucca]).toEqual([id, { right: found, of: found }]);
    }
  });

  test("the sums of the objectives are those of the document", async () => {
    const { findings } = check(await readXlsx(luccaPath("lucca-2018.xlsx")));
    expect(findings.find(({ rule }) => rule === "RIS-10")?.message).toContain(
      "€ 1.242.550,00 e € 18.000,00 di investimenti",
    );
  });
});

type Mutation = (snapshot: WorkbookSnapshot) => WorkbookSnapshot;
const cells =
  (changes: Record<string, CellChange>): Mutation =>
  (snapshot) =>
    changeCells(snapshot, changes);
const followedBy =
  (more: string) =>
  (old: CellValue): CellValue =>
    `${String(old)}${more}`;

/** The budget of one programme, on our own sheet. */
const budget: Mutation = ({ sheets, leftAside }) => {
  const values = [
    ["Missione", "Programma", "Descrizione", "Interventi economici", "Investimenti"],
    ["011", "005", "Promozione", 817700, 4000],
  ];
  const mark = formatMark({ set: "stanziamenti", state: "final", hash: "0123456789abcd" });
  return { sheets: [...sheets, { ...sheetOf("Stanziamenti", values), mark }], leftAside };
};

/** A row at the end of a sheet. */
const total: Mutation = (snapshot) => {
  const copy = structuredClone(snapshot);
  const sheet = copy.sheets.find(({ name }) => name === "032-004");
  sheet?.values.push([
    "Totale generale",
    "€ 1.242.550,00",
    ...(sheet.values[0]?.slice(2).map(() => "") ?? []),
  ]);
  return copy;
};

/** An empty column in one table, before the last value observed. */
const gap: Mutation = (snapshot) => {
  const copy = structuredClone(snapshot);
  const sheet = copy.sheets.find(({ name }) => name === "011-005");
  for (const [r, row] of sheet?.values.entries() ?? []) {
    if (r === 11 || r === 12) row.splice(4, 0, "");
    else row.push("");
  }
  return copy;
};

/** The first indicator as a report would have it: target and final value of 2017. */
const report = (target: string, finalValue: string, more: Record<string, CellChange> = {}): Mutation =>
  cells({
    "Copertina!A2": followedBy(" – consuntivo"),
    "011-005!F13": target,
    "011-005!G12": "Consuntivo 2017",
    "011-005!G13": finalValue,
    ...more,
  });

/** A report on results speaks of a year that is over: it owes an account of it, and of what was spent. */
const AS_REPORT = { "RIS-06": -1, "CNS-05": 1, "CNS-08": 1 };

/** Rule, change to its count, how, changes to the counts of the other rules. */
const MUTATIONS: [string, 1 | -1, Mutation, Record<string, number>?][] = [
  [
    "RIS-06",
    -1,
    cells({ "Premessa!A13": followedBy(" Quelle degli esercizi successivi saranno definite poi.") }),
  ],
  ["RIS-07", 1, budget],
  ["RIS-08", -1, cells({ "011-005!C95": "€ 66.700,00" })],
  ["RIS-09", -1, cells({ "016-005!C5": followedBy(" Le imprese sono accompagnate alle fiere.") })],
  ["RIS-10", -1, total],
  ["WBK-03", 1, cells({ "011-005!A23": "Risorse finanziarie 2018", "011-005!B23": "" })],
  ["WBK-04", 1, gap],
  ["WBK-06", 1, cells({ "012-004!C5": followedBy(" E così via.".repeat(150)) })],
  ["CNS-02", 1, report(">= 60", ""), AS_REPORT],
  [
    "CNS-03",
    1,
    report(">= 60", "60", { "011-005!E12": "% raggiungimento", "011-005!E13": "90%" }),
    AS_REPORT,
  ],
  ["CNS-04", 1, report(">= 60", "56"), AS_REPORT],
  ["CNS-05", 1, cells({ "Copertina!A2": followedBy(" – consuntivo") }), { "RIS-06": -1, "CNS-08": 1 }],
  ["CNS-06", 1, report("", "56"), AS_REPORT],
  ["CNS-07", 1, report(">= 8", "35"), AS_REPORT],
  ["CNS-08", 1, cells({ "Copertina!A2": followedBy(" – consuntivo") }), { "RIS-06": -1, "CNS-05": 1 }],
  ["REV-01", 1, cells({ "011-005!G13": followedBy(" (rivisto)") })],
  ["REV-02", 1, cells({ "Copertina!A3": "aggiornamento ottobre 2018" })],
];

describe("a change to Lucca's workbook moves the count of its rule by one", () => {
  test("each rule has its change", () => {
    expect(MUTATIONS.map(([id]) => id)).toEqual(rules.map(({ id }) => id));
  });

  test.each(MUTATIONS)("%s by %i", async (id, change, mutate, others = {}) => {
    const snapshot = await readXlsx(luccaPath("lucca-2018.xlsx"));
    const before = check(snapshot).counts.byRule;
    const expected = Object.fromEntries(
      rules.map((rule) => [
        rule.id,
        (before[rule.id] ?? 0) + (rule.id === id ? change : (others[rule.id] ?? 0)),
      ]),
    );
    const after = check(mutate(snapshot)).counts.byRule;
    expect({ ...Object.fromEntries(rules.map((rule) => [rule.id, 0])), ...after }).toEqual(expected);
  });
});
