// SPDX-License-Identifier: EUPL-1.2
import { obj03 } from "../../../src/rules/obj/obj-03";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

/** A sheet's title beside the title of the same objective in the overview. */
const beside = (title: string, inOverview: string) =>
  planDocument({
    programmes: [{ objectives: [{ title }] }],
    overview: [{ objectives: [{ code: "012-004-001", title: inOverview }] }],
    join: [["/programmes/0/objectives/0", "/overview/0/objectives/0"]],
  });
const alone = (title: string) => planDocument({ overview: [], programmes: [{ objectives: [{ title }] }] });

testRule(obj03, [
  { name: "the title of the overview", document: planDocument(), reports: [] },
  {
    name: "case, accents, spaces and a final stop aside",
    document: beside("SPORTELLO  LEGALITA'", "Sportello legalità."),
    reports: [],
  },
  { name: "paired parentheses", document: alone("Gestione (progetto (A) e B)"), reports: [] },
  {
    name: "no title in the overview yet",
    document: beside("Sportello legalità", ""),
    reports: [
      {
        at: "012-004!C4",
        message: "Nel quadro manca il titolo di questo obiettivo. Riportarlo anche lì.",
        related: ["Quadro!B5"],
      },
    ],
  },
  {
    name: "a cut title that goes on in the overview",
    document: beside(
      "Gestione del patrimonio in chiave economica (parte del",
      "Gestione del patrimonio in chiave economica (parte del progetto 3F0101)",
    ),
    reports: [
      {
        at: "012-004!C4",
        severity: "error",
        field: "title",
        message:
          "Il titolo è tagliato: qui finisce con «…chiave economica (parte del», nel quadro con «…(parte del progetto 3F0101)».",
        expected: "Gestione del patrimonio in chiave economica (parte del progetto 3F0101)",
        related: ["Quadro!B5"],
        fix: [
          {
            sheet: "012-004",
            cell: "C4",
            expected: "Gestione del patrimonio in chiave economica (parte del",
            value: "Gestione del patrimonio in chiave economica (parte del progetto 3F0101)",
          },
        ],
      },
    ],
  },
  {
    name: "a cut title in a cell that holds more is left to the user",
    document: {
      ...beside("Uno", "Uno e due"),
      places: {
        "/programmes/0/objectives/0/title": {
          sheet: "Piano",
          cell: "A1",
          value: "Titolo: Uno",
          formula: null,
          numberFormat: null,
        },
      },
    },
    reports: [{ at: "Piano!A1", message: "qui finisce con «Uno», nel quadro con «Uno e due»", fix: null }],
  },
  {
    name: "a parenthesis left open",
    document: alone("Gestione (parte del"),
    reports: [
      { at: "012-004!C4", message: /una parentesi è aperta e non chiusa/, expected: null, related: [] },
    ],
  },
  {
    name: "a parenthesis never opened",
    document: alone("Gestione) del (patrimonio"),
    reports: [{ at: "012-004!C4", message: /una parentesi è chiusa e non aperta/ }],
  },
  {
    name: "a title longer than in the overview",
    document: beside("Analisi: informazione economica", "Analisi"),
    reports: [
      { at: "012-004!C4", message: /più corto e finisce con «Analisi»/, expected: "Analisi", fix: null },
    ],
  },
  {
    name: "a title that holds its description is a finding of its own",
    document: beside(`Analisi: ${"informazione ".repeat(40)}`, "Analisi"),
    reports: [],
  },
  {
    name: "another title",
    document: beside("Promozione (progetto 1)", "Promozione (progetto 2)"),
    reports: [{ at: "012-004!C4", message: "è un altro: «Promozione (progetto 2)»." }],
  },
  { name: "no titles", document: alone(""), reports: "not-applicable" },
]);
