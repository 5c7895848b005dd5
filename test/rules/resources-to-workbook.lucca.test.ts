// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../src/reading/read-plan";
import { RULES } from "../../src/rules/catalogue";
import { checkPlan } from "../../src/rules/check";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { CellChange } from "../support/change-cells";
import { changeCells } from "../support/change-cells";
import { luccaPath } from "../support/lucca";
import { readXlsx } from "../support/read-xlsx";

/** The others of these families have tests of their own. */
const CHECKED =
  "RIS-01 RIS-02 RIS-03 RIS-04 RIS-05 IND-01 IND-05 IND-06 IND-07 IND-09 IND-10 IND-13 IND-14 IND-18 " +
  "TGT-01 TGT-02 TGT-03 TGT-04 TGT-15 BAS-01 BAS-02 WBK-01 WBK-02 WBK-05";
const rules = RULES.filter(({ id }) => CHECKED.split(" ").includes(id));
const check = (snapshot: WorkbookSnapshot) => checkPlan(readPlan(snapshot), rules);

/** Counts leave out the rules that find nothing. */
const ZEROS = Object.fromEntries(rules.map(({ id }) => [id, 0]));

/** Cells of the findings of each rule, by sheet: `C95`; with the related ones where they tell more: `B89 → 011-005!B74`. */
function cellsByRule(snapshot: WorkbookSnapshot): Record<string, Record<string, string>> {
  const cells: Record<string, Record<string, string>> = {};
  for (const { rule, sheet, cell, related } of check(snapshot).findings) {
    const copyOf =
      rule === "IND-06" ? ` → ${related.map((place) => `${place.sheet}!${place.cell}`).join()}` : "";
    const onSheets = (cells[rule] ??= {});
    onSheets[String(sheet)] = [onSheets[String(sheet)], `${cell}${copyOf}`].filter(Boolean).join(" ");
  }
  return cells;
}

/** `rows("G", "12 16")` → `G12 G16`. */
const rows = (column: string, numbers: string): string =>
  numbers
    .split(" ")
    .map((row) => column + row)
    .join(" ");

/** Rows of the headings of the 44 indicators. */
const HEADINGS = {
  "011-005": "12 16 27 31 42 53 57 61 65 76 80 84 88 99 103 114",
  "012-004": "12 16 27 31 42 53 57 61 72 76 80 91",
  "016-005": "12 16 20 24",
  "032-002": "12 16 27",
  "032-004": "12 16 20 24 35 39 43 47 58",
};
const headings = (column: string) =>
  Object.fromEntries(Object.entries(HEADINGS).map(([sheet, numbers]) => [sheet, rows(column, numbers)]));

const HEADINGS_ON_ONE_SHEET =
  "16 20 32 36 48 60 64 68 72 84 88 92 96 108 112 124 140 144 156 160 172 184 188 192 " +
  "204 208 212 224 240 244 248 252 268 272 284 300 304 308 312 324 328 332 336 348";

describe("the findings on Lucca's workbook", () => {
  test("one sheet per programme", async () => {
    const snapshot = await readXlsx(luccaPath("lucca-2018.xlsx"));
    expect(check(snapshot).counts.byRule).toEqual({ ...COUNTS, "WBK-05": 17 });
    expect(cellsByRule(snapshot)).toEqual({
      "RIS-02": { "011-005": "C95", "032-004": "C31" },
      "RIS-03": { "032-004": "C31" },
      "RIS-04": { "011-005": "C8", "012-004": "C49", "032-002": "C8 C23" },
      "IND-05": { "011-005": "B25 B29 B55 B59 B63", "012-004": "B74", "032-002": "B10", "032-004": "B33" },
      "IND-06": {
        "012-004": "B89 → 011-005!B74",
        "016-005": "B10 → 011-005!B74 B14 → 011-005!B78 B18 → 011-005!B82 B22 → 011-005!B86",
        "032-004": "B56 → 011-005!B112",
      },
      "IND-10": { "011-005": "A43 A58 A62 A66" },
      "IND-13": { "011-005": "B43 B54 B58 B62 B66", "012-004": "B17 B58" },
      "IND-14": { "012-004": "C54" },
      "TGT-02": headings("G"),
      "TGT-03": headings("F"),
      "TGT-04": { "011-005": "F32" },
      "TGT-15": {
        "011-005": rows("G", "13 17 43 58 77 81 85 89 100 115"),
        "012-004": rows("G", "17 28 43 54 58 73 92"),
        "016-005": rows("G", "13 17 21 25"),
        "032-002": rows("G", "13 17"),
        "032-004": rows("G", "13 17 21 25 36 40 44 48 59"),
      },
      "BAS-01": { "011-005": "E32 E62 E66" },
      "BAS-02": { "011-005": "E115", "032-004": "E17 E21 E59" },
      // Seventeen amounts stand alone in their cells, as text; the other two cells hold two amounts each.
      "WBK-05": {
        "011-005": rows("C", "8 23 38 49 72 110"),
        "012-004": rows("C", "8 23 38 49 68 87"),
        "016-005": "C8",
        "032-002": "C8 C23",
        "032-004": "C8 C54",
      },
    });
  });

  test("all on one sheet, amounts as numbers", async () => {
    const snapshot = await readXlsx(luccaPath("lucca-2018-foglio-unico.xlsx"));
    expect(check(snapshot).counts.byRule).toEqual(COUNTS);
    const byRule: [string, string][] = [
      ["RIS-02", "D104 D320"],
      ["RIS-03", "D320"],
      ["RIS-04", "D12 D180 D264 D280"],
      ["IND-05", rows("C", "30 34 62 66 70 206 266 322")],
      [
        "IND-06",
        ["C222 → 82", "C238 → 82", "C242 → 86", "C246 → 90", "C250 → 94", "C346 → 122"]
          .map((copy) => copy.replace("→ ", "→ Piano 2018!C"))
          .join(" "),
      ],
      ["IND-10", "B49 B65 B69 B73"],
      ["IND-13", rows("C", "49 61 65 69 73 145 189")],
      ["IND-14", "D185"],
      ["TGT-02", rows("H", HEADINGS_ON_ONE_SHEET)],
      ["TGT-03", rows("G", HEADINGS_ON_ONE_SHEET)],
      ["TGT-04", "G37"],
      [
        "TGT-15",
        rows(
          "H",
          "17 21 49 65 85 89 93 97 109 125 145 157 173 185 189 205 225 241 245 249 " +
            "253 269 273 301 305 309 313 325 329 333 337 349",
        ),
      ],
      ["BAS-01", "F37 F69 F73"],
      ["BAS-02", "F125 F305 F309 F349"],
    ];
    expect(cellsByRule(snapshot)).toEqual(
      Object.fromEntries(byRule.map(([rule, cells]) => [rule, { "Piano 2018": cells }])),
    );
  });
});

/** As counted on the document; an amount without decimals, `€ 13.000`, is the only one of RIS-03. */
const COUNTS = {
  ...{ "RIS-02": 2, "RIS-03": 1, "RIS-04": 4 },
  ...{ "IND-05": 8, "IND-06": 6, "IND-10": 4, "IND-13": 7, "IND-14": 1 },
  ...{ "TGT-02": 44, "TGT-03": 44, "TGT-04": 1, "TGT-15": 32 },
  ...{ "BAS-01": 3, "BAS-02": 4 },
};

/** Rule, change to its count, cells changed, changes to the counts of the other rules. */
const MUTATIONS: [string, 1 | -1, Record<string, CellChange>, Record<string, number>?][] = [
  ["RIS-01", 1, { "011-005!C23": "come da preventivo" }, { "WBK-05": -1 }],
  ["RIS-02", -1, { "011-005!C95": "€ 66.700,00" }, { "WBK-05": 1 }],
  ["RIS-03", -1, { "032-004!C31": "€ 1.000,00 + € 13.000,00 di investimenti" }],
  ["RIS-04", -1, { "011-005!C8": "€ 0,00 (personale interno)" }, { "WBK-05": -1 }],
  ["RIS-05", 1, { "011-005!B8": "Risorse finanziarie 2017" }],
  ["IND-01", 1, { "011-005!B10": "" }],
  ["IND-05", -1, { "011-005!B25": "Accessi telematici ai dati aperti della Camera" }],
  ["IND-06", -1, { "012-004!B89": "Imprese artigiane presenti agli eventi" }],
  ["IND-07", 1, { "011-005!B11": "" }],
  ["IND-09", 1, { "011-005!A13": "buona" }],
  ["IND-10", -1, { "011-005!A43": "efficacia" }],
  ["IND-13", 1, { "011-005!B13": "indagini" }],
  ["IND-14", 1, { "011-005!C13": "" }],
  ["IND-18", 1, { "011-005!D13": "" }],
  ["TGT-01", 1, { "011-005!G13": "" }, { "TGT-15": -1 }],
  ["TGT-02", -1, { "011-005!C36": "Annuale: il mandato del Consiglio scade nel 2018" }],
  ["TGT-03", -1, { "011-005!F12": "Risultato atteso 2019" }],
  ["TGT-04", -1, { "011-005!F32": "Avvio del monitoraggio" }],
  ["TGT-15", -1, { "011-005!G13": "2 report" }],
  ["BAS-01", -1, { "011-005!E32": "nuovo indicatore" }],
  ["BAS-02", -1, { "011-005!E115": "82% (2016)" }],
  ["WBK-01", 1, { "011-005!D12": "" }],
  [
    "WBK-02",
    1,
    {
      "011-005!B7": "Centro di responsabilità Risorse finanziarie 2018",
      "011-005!C7": "Area dirigenziale Anagrafico-certificativa € 0,00",
      "011-005!B8": "",
      "011-005!C8": "",
    },
    { "WBK-05": -1 },
  ],
  // A number in a cell without a format of money is shown without decimals.
  ["WBK-05", -1, { "011-005!C23": 2000 }, { "RIS-03": 1 }],
];

describe("a change to Lucca's workbook moves the count of its rule by one", () => {
  let snapshot: WorkbookSnapshot;
  let before: Record<string, number>;
  beforeAll(async () => {
    snapshot = await readXlsx(luccaPath("lucca-2018.xlsx"));
    before = check(snapshot).counts.byRule;
  });

  test("each rule has its change", () => {
    expect(MUTATIONS.map(([id]) => id)).toEqual(rules.map(({ id }) => id));
  });

  test.each(MUTATIONS)("%s by %i", (id, change, cells, others = {}) => {
    const expected: Record<string, number> = { ...before };
    for (const [rule, by] of Object.entries({ ...others, [id]: change }))
      expected[rule] = (before[rule] ?? 0) + by;
    const { byRule } = check(changeCells(snapshot, cells)).counts;
    expect({ ...ZEROS, ...byRule }).toEqual({ ...ZEROS, ...expected });
  });
});
