// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../../src/reading/read-plan";
import { wbk03 } from "../../../src/rules/wbk/wbk-03";
import { wbk04 } from "../../../src/rules/wbk/wbk-04";
import { wbk06 } from "../../../src/rules/wbk/wbk-06";
import type { CellValue } from "../../../src/workbook/snapshot";
import { sheetOf } from "../../support/fake-workbook";
import { planDocument } from "../../support/plan-document";
import { withIndicators, withObjectives } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

const read = (...rows: CellValue[][]) =>
  readPlan({
    sheets: [sheetOf("PIRA", [["Missione", "011 Competitività"], ["Programma", "005 Promozione"], ...rows])],
    leftAside: [],
  });
const rowsOf = (title: string): CellValue[][] => [
  ["Obiettivo", "Titolo", title],
  ["", "Descrizione", "Testo"],
  ["", "Arco temporale", "Triennale"],
  ["", "Centro di responsabilità", "Area 1"],
  ["", "Risorse finanziarie 2018", "€ 10,00"],
];
/** An objective in rows 3 to 7, with some of its rows written otherwise. */
const block = (changed: Record<number, CellValue[]>) =>
  read(...rowsOf("Credito").map((row, n) => changed[n + 3] ?? row));
const table = read(
  ["Obiettivo", "Indicatore", "Target 2018"],
  ["Credito", "Imprese", "3"],
  ["Turismo", "Eventi", "4"],
);

testRule(wbk03, [
  { name: "no labels", document: { ...planDocument(), labels: {} }, reports: "not-applicable" },
  { name: "a flat table", document: table, reports: [] },
  { name: "everything in its column", document: block({}), reports: [] },
  {
    name: "labels side by side, and a block in columns of its own",
    document: read(
      ...rowsOf("Credito").slice(0, 3),
      ["", "Centro di responsabilità", "Area 1", "Risorse finanziarie 2018", "€ 10,00"],
      ...rowsOf("Turismo").map((row) => ["", ...row]),
    ),
    reports: [],
  },
  {
    name: "a row that begins where the block does",
    document: read(
      ...rowsOf("Credito"),
      ["Portatori di interesse", "Imprese"],
      ["Nr indicatori associati", "1"],
    ),
    reports: [],
  },
  {
    name: "a label one column to the left",
    document: block({ 7: ["Risorse finanziarie 2018", "", "€ 10,00"] }),
    reports: [
      {
        at: "PIRA!A7",
        severity: "warning",
        message:
          /^L’etichetta «Risorse finanziarie 2018» sta nella cella A7, mentre le altre etichette .* nella colonna B\./,
        expected: "B7",
        fix: [
          { sheet: "PIRA", cell: "A7", expected: "Risorse finanziarie 2018", value: "" },
          { sheet: "PIRA", cell: "B7", expected: "", value: "Risorse finanziarie 2018" },
        ],
      },
    ],
  },
  {
    name: "a row one column to the right",
    document: block({ 7: ["", "", "Risorse finanziarie 2018", "€ 10,00"] }),
    reports: [{ at: "PIRA!C7", message: /^L’etichetta «Risorse finanziarie 2018» sta/, expected: "B7" }],
  },
  {
    name: "a value one column to the left",
    document: read(
      ...rowsOf("Credito").map(([first = "", label = "", value = ""], n) =>
        n === 2 ? [first, label, value] : [first, label, "", value],
      ),
    ),
    reports: [{ at: "PIRA!C5", message: /^Il valore «Triennale» sta nella cella C5/, expected: "D5" }],
  },
  {
    name: "a blank value with a text further on, and with one in the row below",
    document: read(
      ...rowsOf("Credito").slice(0, 2),
      ["", "Arco temporale", "", "Triennale"],
      ...rowsOf("Credito").slice(3),
      ...rowsOf("Turismo").slice(0, 3),
      ["", "Centro di responsabilità", ""],
      ["", "", "Area 2"],
      ["", "Risorse finanziarie 2018", "€ 10,00"],
    ),
    reports: [
      {
        at: "PIRA!C5",
        message: "nella cella D5, c’è un testo che nessuna etichetta spiega: «Triennale»",
        related: ["PIRA!D5"],
      },
      { at: "PIRA!C11", message: "«Area 2»", related: ["PIRA!C12"] },
    ],
  },
  {
    name: "a value beside its heading",
    document: read(
      ...rowsOf("Credito"),
      ["Indicatore", "Imprese"],
      ["U.M.", "Algoritmo", "Fonte", "Target 2018"],
      ["n.", "conteggio", "registro", "", "3"],
    ),
    reports: [
      {
        at: "PIRA!E10",
        message: "accanto alla colonna di «Target 2018»",
        fix: [
          { sheet: "PIRA", cell: "E10", expected: "3", value: "" },
          { sheet: "PIRA", cell: "D10", expected: "", value: "3" },
        ],
      },
    ],
  },
  {
    name: "a count below its label, where the others are beside",
    document: read(
      ...["Credito", "Turismo", "Fiere"].flatMap((title) => [...rowsOf(title), ["N. indicatori", 0]]),
      ...rowsOf("Estero"),
      ["N. indicatori"],
      [0],
    ),
    reports: [
      { at: "PIRA!A27", message: "sta nella cella A27, sotto la sua etichetta (A26)", related: ["PIRA!A26"] },
    ],
  },
]);

const HEADINGS = ["U.M.", "Algoritmo", "Fonte", "Target 2018"];
const VALUES = ["n.", "conteggio", "registro", "3"];
/** Indicators with a table each; those with a gap have an empty column after the second. */
const tables = (...gaps: boolean[]) =>
  read(
    ...rowsOf("Credito"),
    ...gaps.flatMap((hasGap, n) => [
      ["Indicatore", `Imprese ${n}`],
      ...[HEADINGS, VALUES].map((row) => (hasGap ? [...row.slice(0, 2), "", ...row.slice(2)] : row)),
    ]),
  );

testRule(wbk04, [
  { name: "no indicators", document: read(...rowsOf("Credito")), reports: "not-applicable" },
  { name: "no gaps", document: tables(false, false), reports: [] },
  { name: "a gap in every table is the sheet's way", document: tables(true, true, true), reports: [] },
  {
    name: "a gap in one of them",
    document: tables(false, false, true),
    reports: [
      {
        at: "PIRA!D15",
        severity: "info",
        message:
          "Tra le intestazioni «Algoritmo» e «Fonte» c’è una colonna vuota che le altre tabelle del foglio non hanno.",
        seen: "B15 – D15",
        related: ["PIRA!C9"],
      },
    ],
  },
]);

const long = (characters: number): string => "a".repeat(characters);

testRule(wbk06, [
  { name: "no fields", document: { ...planDocument(), places: {} }, reports: "not-applicable" },
  {
    name: "texts that fit their place",
    document: planDocument({
      premise: [],
      programmes: [{ objectives: [{ description: long(2025), indicators: [{ algorithm: long(540) }] }] }],
    }),
    reports: [],
  },
  {
    name: "a description, an indicator's name and a value under its heading",
    document: planDocument({
      programmes: [
        {
          objectives: [{ description: long(2026), indicators: [{ name: long(3000), algorithm: long(541) }] }],
        },
      ],
    }),
    reports: [
      {
        at: "012-004!C5",
        severity: "warning",
        message: "Il testo ha 2.026 caratteri: in una riga stampata ne stanno circa 2.025",
      },
      { at: "012-004!B10", seen: "3.000 caratteri" },
      { at: "012-004!C13", expected: "circa 540 caratteri" },
    ],
  },
  { name: "an overview is looked at nowhere", document: withObjectives({ title: long(1500) }), reports: [] },
  { name: "a short name", document: withIndicators({ name: "Imprese" }), reports: [] },
]);
