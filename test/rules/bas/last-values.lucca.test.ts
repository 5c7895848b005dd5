// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../../src/reading/read-plan";
import { bas03 } from "../../../src/rules/bas/bas-03";
import { bas04 } from "../../../src/rules/bas/bas-04";
import { bas05 } from "../../../src/rules/bas/bas-05";
import { bas06 } from "../../../src/rules/bas/bas-06";
import { bas07 } from "../../../src/rules/bas/bas-07";
import { bas08 } from "../../../src/rules/bas/bas-08";
import { bas09 } from "../../../src/rules/bas/bas-09";
import { bas10 } from "../../../src/rules/bas/bas-10";
import { checkPlan } from "../../../src/rules/check";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import type { CellChange } from "../../support/change-cells";
import { changeCells } from "../../support/change-cells";
import { luccaPath } from "../../support/lucca";
import { readXlsx } from "../../support/read-xlsx";

const rules = [bas03, bas04, bas05, bas06, bas07, bas08, bas09, bas10];
const check = (snapshot: WorkbookSnapshot) => checkPlan(readPlan(snapshot), rules);

const FOUND: Record<string, string[]> = {
  "BAS-03": [
    ...["011-005!E13", "011-005!E17", "011-005!E28", "011-005!E77", "011-005!E81", "011-005!E85"],
    ...["012-004!E62", "012-004!E73", "012-004!E77", "012-004!E81", "016-005!E17", "016-005!E21"],
    ...["032-002!E13", "032-002!E17", "032-002!E28", "032-004!E13", "032-004!E25", "032-004!E40"],
    ...["032-004!E44", "032-004!E48"],
  ],
  // Of 2016: 177, 190, 226, 239, 312, 326, 338; a value without a year: 221, 244, 257, 268
  "BAS-04": [
    ...["011-005!E89", "011-005!E100", "012-004!E13", "012-004!E17", "012-004!E28", "012-004!E32"],
    ...["012-004!E43", "012-004!E54", "012-004!E92", "016-005!E13", "016-005!E25"],
  ],
  // 101, 134, 190, 195, 239, 357, 416
  "BAS-05": [
    ...["011-005!E28", "011-005!E54", "011-005!E100", "011-005!E104"],
    ...["012-004!E28", "032-002!E13", "032-004!E25"],
  ],
  // 190: a certification; 276: a telephone system, for the satisfaction of users; 382: the OIV's statement.
  // 244 is told in too few words
  "BAS-06": ["011-005!E100", "012-004!E62", "032-002!E28"],
  // 226
  "BAS-07": ["012-004!E17"],
  // 244, 257, 268
  "BAS-08": ["012-004!E32", "012-004!E43", "012-004!E54"],
  // 177, 338
  "BAS-09": ["011-005!E89", "016-005!E25"],
  // 312, 326, after 162
  "BAS-10": ["012-004!E92", "016-005!E13"],
};

test.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])("the counts on %s", async (name) => {
  const { counts, crashed, notApplicable } = check(await readXlsx(luccaPath(name)));
  expect(crashed).toEqual([]);
  expect(notApplicable).toEqual([]);
  expect(counts.byRule).toEqual(
    Object.fromEntries(Object.entries(FOUND).map(([rule, cells]) => [rule, cells.length])),
  );
});

test("the cells on the workbook with a sheet per programme", async () => {
  const cells: Record<string, string[]> = {};
  for (const { rule, sheet, cell } of check(await readXlsx(luccaPath("lucca-2018.xlsx"))).findings)
    (cells[rule] ??= []).push(`${sheet}!${cell}`);
  expect(cells).toEqual(FOUND);
});

test.each([bas05, bas06, bas07, bas09])(
  "a careful reading agrees with each finding of $id",
  ({ id, heuristic }) => {
    const { length } = FOUND[id] ?? [];
    expect(heuristic?.precision.lucca).toEqual({ right: length, of: length });
  },
);

const MUTATIONS: [id: string, by: number, cells: Record<string, CellChange>][] = [
  ["BAS-03", -1, { "032-002!E17": "svolte 2 indagini settoriali" }],
  ["BAS-04", -1, { "012-004!E54": "2,2 gg. (2017)" }],
  ["BAS-05", -1, { "032-004!E25": "siglato un accordo con le Camere vicine" }],
  ["BAS-06", -1, { "032-002!E28": "carta dei servizi adottata" }],
  ["BAS-07", -1, { "012-004!E17": "4,61" }],
  ["BAS-08", -1, { "012-004!E54": "2,2" }],
  ["BAS-09", -1, { "011-005!G89": "avvio di una nuova campagna" }],
  ["BAS-10", -1, { "016-005!E13": "" }],
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
