// SPDX-License-Identifier: EUPL-1.2
import { applyToSnapshot } from "../../../src/editing/apply-to-snapshot";
import { readPlan } from "../../../src/reading/read-plan";
import { checkPlan } from "../../../src/rules/check";
import type { Correction } from "../../../src/rules/correction";
import { tgt02 } from "../../../src/rules/tgt/tgt-02";
import { tgt03 } from "../../../src/rules/tgt/tgt-03";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { sheetOf } from "../../support/fake-workbook";

type Year = [heading: CellValue, value: CellValue];

const block = (name: string, years: readonly Year[]): CellValue[][] => [
  ["Indicatore", name],
  ["Cosa misura", `Quanto: ${name}`],
  ["Tipologia", "Unità di misura", ...years.map(([heading]) => heading)],
  ["efficacia", "numero", ...years.map(([, value]) => value)],
];

/** A plan of 2018 with one indicator for each list of years. */
function planOf(blocks: readonly (readonly Year[])[], change: Partial<SheetSnapshot> = {}): WorkbookSnapshot {
  const sheet = sheetOf("011-005", [
    ["Missione", "011 - Competitività e sviluppo delle imprese"],
    ["Programma", "005 - Promozione e attuazione di politiche di sviluppo"],
    ["Obiettivo", "Titolo", "Assistere le imprese"],
    ["", "Risorse finanziarie 2018", "€ 10,00"],
    ...blocks.flatMap((years, n) => block(`Imprese ${n + 1}`, years)),
  ]);
  const cover = sheetOf("Copertina", [
    ["Camera di commercio"],
    ["Piano degli indicatori e dei risultati attesi 2018"],
  ]);
  return { sheets: [cover, { ...sheet, ...change }], leftAside: [] };
}

const of = (...years: [number, CellValue][]): Year[] =>
  years.map(([year, value]) => [`Target ${year}`, value]);
const TWO = of([2017, "7"], [2018, ">= 8"]);

function offered(snapshot: WorkbookSnapshot): Correction | undefined {
  const { findings } = checkPlan(readPlan(snapshot), [tgt03]);
  expect(findings.length).toBeGreaterThan(0);
  const [first, ...others] = findings.map(({ corrections }) => corrections[0]);
  for (const other of others) expect(other).toBe(first);
  return first;
}

/** Headings and values of the first block, once corrected. */
function corrected(snapshot: WorkbookSnapshot): CellValue[][] | null {
  const correction = offered(snapshot);
  if (!correction) return null;
  const after = applyToSnapshot(snapshot, correction.edits, correction.reshapes);
  expect(checkPlan(readPlan(after), [tgt03]).findings).toEqual([]);
  return (after.sheets[1]?.values.slice(6, 8) ?? []).map((row) => row.slice(2));
}

test("values stay with their year, those of past years go, new ones are blank", () => {
  expect(corrected(planOf([TWO, of([2017, ""], [2018, 3])]))).toEqual([
    ["Target 2018", "Target 2019", "Target 2020"],
    [">= 8", "", ""],
  ]);
});

test("says what goes and what comes, and where the table gets wider", () => {
  expect(offered(planOf([TWO, of([2017, ""], [2018, 3])]))).toMatchObject({
    kind: "asked",
    label:
      "Togliere i risultati attesi 2017 (1 valore va perso) e aggiungere le colonne 2019 e 2020, in tutti gli indicatori",
    reshapes: [{ sheet: "011-005", firstRow: 0, lastRow: 11, lastColumn: 3, change: 1 }],
  });
});

test.each<[string, Year[], string[], number | undefined]>([
  [
    "as many years",
    of([2017, "7"], [2018, "8"], [2019, "9"]),
    ["Target 2018", "Target 2019", "Target 2020"],
    undefined,
  ],
  [
    "fewer years",
    of([2015, "5"], [2016, "6"], [2017, "7"], [2018, "8"]),
    ["Target 2018", "Target 2019", "Target 2020", ""],
    -1,
  ],
  [
    "years after the third",
    of([2017, "7"], [2018, "8"], [2021, "11"]),
    ["Target 2018", "Target 2019", "Target 2020", "Target 2021"],
    1,
  ],
])("%s", (_, years, headings, change) => {
  expect(corrected(planOf([years]))?.[0]).toEqual(headings);
  expect(offered(planOf([years]))?.reshapes?.[0]?.change).toBe(change);
});

test("the years missing before are the values missing after: one finding for each indicator", () => {
  const snapshot = planOf([TWO, TWO]);
  const correction = offered(snapshot);
  const after = applyToSnapshot(snapshot, correction?.edits ?? [], correction?.reshapes);
  for (const state of [snapshot, after]) {
    expect(checkPlan(readPlan(state), [tgt02]).findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Mancano i risultati attesi 2019 e 2020:/),
      expect.stringMatching(/^Mancano i risultati attesi 2019 e 2020:/),
    ]);
  }
});

test("a number keeps its look, or nothing is offered", () => {
  const years = of([2017, 0.7], [2018, 0.8]);
  expect(corrected(planOf([years], { numberFormats: { C8: "0%", D8: "0%" } }))?.[1]).toEqual([0.8, "", ""]);
  expect(corrected(planOf([years], { numberFormats: { D8: "0%" } }))).toBeNull();
});

test("years in a row of their own, as texts or as numbers", () => {
  const rows: CellValue[][] = [
    ["Missione", "011 - Competitività"],
    ["Programma", "005 - Sviluppo"],
    ["Obiettivo", "Titolo", "Assistere"],
    ["Indicatore", "Imprese"],
    ["Tipologia", "Unità di misura", "Risultato atteso", ""],
    ["", "", 2017, "2018"],
    ["efficacia", "numero", "7", "8"],
  ];
  const cover = planOf([]).sheets.slice(0, 1);
  const after = { sheets: [...cover, sheetOf("Piano", rows)], leftAside: [] };
  const correction = offered(after);
  const [, sheet] = applyToSnapshot(after, correction?.edits ?? [], correction?.reshapes).sheets;
  expect(sheet?.values.slice(5)).toEqual([
    ["", "", "2018", "2019", "2020"],
    ["efficacia", "numero", "8", "", ""],
  ]);
});

const table = [
  ["Missione", "011 - Competitività"],
  ["Programma", "005 - Sviluppo"],
  ["Obiettivo", "Indicatore", "Unità di misura", "Target 2017", "Target 2018"],
  ["Assistere", "Imprese", "numero", "7", "8"],
  ["Formare", "Corsi", "numero", "7", "8"],
];

test.each<[string, WorkbookSnapshot]>([
  ["the exercise has no column", planOf([of([2016, "6"], [2017, "7"])])],
  ["blocks do not end together", planOf([TWO, of([2018, "8"])])],
  ["a value is a formula", planOf([TWO], { formulas: { D8: "=C8" } })],
  ["another column follows", planOf([TWO.concat([["Fonte dei dati", "registro"]])])],
  [
    "one heading stands over several indicators",
    { sheets: [...planOf([]).sheets.slice(0, 1), sheetOf("Piano", table)], leftAside: [] },
  ],
])("nothing is offered where %s", (_, snapshot) => {
  expect(offered(snapshot)).toBeUndefined();
});
