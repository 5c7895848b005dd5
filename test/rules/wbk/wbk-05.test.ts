// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanPointer } from "../../../src/plan/plan-document";
import { wbk05 } from "../../../src/rules/wbk/wbk-05";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const OBJECTIVE = "/programmes/0/objectives/0";
const INDICATOR = `${OBJECTIVE}/indicators/0`;
const NUMBER = { value: 1000, numberFormat: '"€ "#,##0.00' };

/** A document whose amount is a number, and whose other cells hold what is given. */
const holding = (contents: Record<PlanPointer, Partial<CellContent>>) =>
  planDocument({ contents: { [`${OBJECTIVE}/resources`]: NUMBER, ...contents } });

const inResources = (value: string, numberFormat: string | null = null) =>
  holding({ [`${OBJECTIVE}/resources`]: { value, numberFormat } });

testRule(wbk05, [
  { name: "no cells", document: { ...planDocument(), places: {} }, reports: "not-applicable" },
  { name: "texts and numbers in their place", document: holding({}), reports: [] },
  {
    name: "formulas where numbers are at home; amounts with words beside them; targets as text",
    document: holding({
      [`${OBJECTIVE}/resources`]: { value: "€ 0,00 (personale interno)" },
      [`${INDICATOR}/lastValue`]: { value: 80, formula: "=B1*2" },
      [`${INDICATOR}/targets/2018`]: { value: "80%", formula: '=A1&"%"' },
    }),
    reports: [],
  },
  {
    name: "amounts that are not one current amount",
    document: holding({
      [`${OBJECTIVE}/resources`]: { value: "€ 1,00 + € 2,00" },
      [`${OBJECTIVE}/declaredIndicators`]: { value: "Nr indicatori associati 1" },
    }),
    reports: [],
  },
  { name: "investments alone", document: inResources("€ 5.000,00 di investimenti"), reports: [] },
  { name: "no amount", document: inResources(""), reports: [] },
  {
    name: "errors, in their Italian names, once a cell",
    document: holding({
      [INDICATOR]: { value: "#REF!", formula: "=#REF!" },
      [`${INDICATOR}/name`]: { value: "#REF!", formula: "=#REF!" },
      [`${INDICATOR}/targets/2018`]: { value: "#NUM!" },
    }),
    reports: [
      {
        at: "012-004!B10",
        severity: "warning",
        field: "name",
        message: "l’errore #RIF! di Excel",
        seen: "#REF!",
      },
      { at: "012-004!F13", message: "#NUM!" },
    ],
  },
  {
    name: "a formula where text is expected",
    document: holding({ [`${INDICATOR}/unit`]: { formula: "=Elenchi!A1" } }),
    reports: [
      {
        at: "012-004!B13",
        message: "risultato di una formula",
        seen: "=Elenchi!A1",
        expected: "numero",
        fix: null,
      },
    ],
  },
  {
    name: "money as text: said, and corrected where its look stays",
    document: inResources("€ 6.500,50"),
    reports: [{ at: "012-004!C8", field: "resources", seen: "€ 6.500,50", expected: "6500,5", fix: null }],
  },
  {
    name: "money as text under a format of money",
    document: inResources("6.500,00", "#,##0.00"),
    reports: [
      {
        at: "012-004!C8",
        fix: [{ sheet: "012-004", cell: "C8", expected: "6.500,00", value: 6500 }],
      },
    ],
  },
  {
    name: "a count as text",
    document: holding({ [`${OBJECTIVE}/declaredIndicators`]: { value: " 2 " } }),
    reports: [{ at: "012-004!A9", fix: [{ sheet: "012-004", cell: "A9", expected: " 2 ", value: 2 }] }],
  },
  {
    name: "a count in a text cell: a number written there would be text again",
    document: holding({ [`${OBJECTIVE}/declaredIndicators`]: { value: "2", numberFormat: "@" } }),
    reports: [{ at: "012-004!A9", fix: null }],
  },
]);
