// SPDX-License-Identifier: EUPL-1.2
import type { Restructure, StructureStep } from "../../src/workbook/restructure";
import type { GivenSheet } from "./opened-book";

export const SHEET = "011-005";

/** A block of the common layout in rows 3 to 6, another in 8 to 11, and the count of both below. */
export const PLAN: GivenSheet = {
  name: SHEET,
  cells: {
    ...{ A1: "Missione", B1: "011", C1: 2 },
    ...{ A3: "Obiettivo", B3: "Titolo", C3: "Sostenere l'export", B4: "Risorse", C4: 100 },
    ...{ B5: "Quota", B6: "Totale di prima" },
    ...{ A8: "Obiettivo", B8: "Titolo", C8: "Semplificare", B9: "Risorse", C9: 300, B10: "Quota" },
    ...{ A13: "Risorse in tutto", A14: "Fine" },
  },
  formulas: {
    C5: { formula: "=C4*$C$1", value: 200 },
    C6: { formula: "=SUM(C4:C5)", value: 300 },
    C10: { formula: "=C9*$C$1", value: 600 },
    C13: { formula: "=SUM(C2:C12)", value: 1500 },
  },
  formats: { C4: "#,##0.00" },
  bold: ["A3", "A8"],
  merges: ["A3:A6", "C3:D3", "A8:A10", "C8:D8"],
  heights: { 2: 42, 7: 66 },
  printArea: "A1:D10",
  titleRows: "1:1",
  breaks: [7],
};
export const OVERVIEW: GivenSheet = {
  name: "Quadro",
  cells: { A1: "011-005!C4", A5: "in fondo" },
  formulas: {
    B1: { formula: "='011-005'!C9", value: 300 },
    B2: { formula: "=SUM('011-005'!C8:C10)", value: 900 },
    B3: { formula: "='011-005'!$C$13+C9", value: 1500 },
    B4: { formula: '=IF(A1="011-005!C9","C9",\'011-005\'!C4)', value: 100 },
  },
  names: { Somma: "'011-005'!$C$13", Righe: "'011-005'!$C$8:$C$10" },
};

export const change = (steps: readonly StructureStep[], more: Partial<Restructure> = {}): Restructure => ({
  expects: [],
  steps,
  edits: [],
  ...more,
});
/** A copy of the first block right below it, before the second. */
export const insertion: StructureStep = {
  kind: "insert-rows",
  sheet: SHEET,
  before: 6,
  like: { first: 2, last: 5 },
};
export const deletion = (first: number, last: number): StructureStep => ({
  kind: "delete-rows",
  sheet: SHEET,
  first,
  last,
});
export const move = (first: number, last: number, before: number): StructureStep => ({
  kind: "move-rows",
  sheet: SHEET,
  first,
  last,
  before,
});
