// SPDX-License-Identifier: EUPL-1.2
import { ind02 } from "../../../src/rules/ind/ind-02";
import { ind03 } from "../../../src/rules/ind/ind-03";
import { ind04 } from "../../../src/rules/ind/ind-04";
import { ind08 } from "../../../src/rules/ind/ind-08";
import { ind20 } from "../../../src/rules/ind/ind-20";
import { ind21 } from "../../../src/rules/ind/ind-21";
import { ind26 } from "../../../src/rules/ind/ind-26";
import { withIndicators, withObjectives, withoutIndicators } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

testRule(ind02, [
  { name: "no indicators", document: withoutIndicators(), reports: "not-applicable" },
  { name: "names left blank", document: withIndicators({ name: "" }), reports: "not-applicable" },
  {
    name: "quantities, things that are counted, words that nobody listed",
    document: withIndicators(
      { name: "Tempo medio di evasione" },
      { name: "Realizzazione di eventi" },
      { name: "Attivazione di corsi: 3" },
      { name: "Biblioteca" },
    ),
    reports: [],
  },
  {
    name: "an action is the measure of what is done or not, an activity of a number; a project of neither",
    document: withIndicators(
      { name: "Adozione del regolamento", unit: "sì/no" },
      { name: "Pubblicazione del bando", unit: "data" },
      { name: "Iniziative di promozione", unit: "numero" },
      { name: "Progetto Alfa", unit: "sì/no" },
      { name: "Progetto Beta", unit: "numero" },
    ),
    reports: [{ at: "012-004!B22" }, { at: "012-004!B26" }],
  },
  {
    name: "without a unit, targets of yes or no or by a date say as much",
    document: withIndicators(
      { name: "Relazione pubblicata", unit: "", targets: { "2018": "31/12/2018" } },
      { name: "Adozione del regolamento", unit: "", targets: { "2018": "SI", "2019": "" } },
      { name: "Adozione del codice", unit: "", targets: { "2018": "" } },
    ),
    reports: [{ at: "012-004!B18" }],
  },
  {
    name: "a name that is the target too is left to its own rule",
    document: withIndicators({
      name: "Revisione del sito",
      unit: "%",
      targets: { "2018": "revisione del sito." },
    }),
    reports: [],
  },
  {
    name: "each nature has its text",
    document: withIndicators(
      ...[
        "Revisione del sito",
        "Diffusione della cultura d’impresa",
        "Azioni di promozione",
        "Migliorare il sito",
        "Progetto Alfa",
        "Carta dei servizi",
        "Polo tecnologico",
        "Sistema di controllo",
      ].map((name) => ({ name, unit: "%" })),
    ),
    reports: [
      {
        at: "012-004!B10",
        severity: "warning",
        field: "name",
        seen: "Revisione del sito",
        message:
          /^Il nome dell’indicatore, «Revisione del sito», dice che cosa si farà, non che cosa si misura\. Scrivere la grandezza/,
        fix: null,
      },
      { at: "012-004!B14", message: "dice che cosa si farà" },
      { at: "012-004!B18", message: "nomina le attività" },
      { at: "012-004!B22", message: "è uno scopo" },
      { at: "012-004!B26", message: "è quello di un progetto" },
      { at: "012-004!B30", message: "è quello di un documento" },
      { at: "012-004!B34", message: "è quello di un organismo" },
      { at: "012-004!B38", message: "è quello di un sistema" },
    ],
  },
]);

testRule(ind03, [
  { name: "no indicators", document: withoutIndicators(), reports: "not-applicable" },
  {
    name: "another text, and two words that happen to begin the title",
    document: withObjectives({
      title: "Sportello legalità per le imprese",
      indicators: [{}, { name: "Sportello legalità" }],
    }),
    reports: [],
  },
  {
    name: "the title, project codes aside, its beginning, and the description",
    document: withObjectives({
      title: "SPORTELLO LEGALITA' per le imprese (PROGETTO 2E0101)",
      description: "Aiutare le imprese vittime di reati.",
      indicators: [
        { name: "Sportello legalità per le imprese" },
        { name: "Sportello legalità per" },
        { name: "aiutare le imprese vittime di reati" },
      ],
    }),
    reports: [
      {
        at: "012-004!B10",
        severity: "warning",
        field: "name",
        message: "ripete il titolo",
        related: ["012-004!C4"],
      },
      { at: "012-004!B14", message: "ripete il titolo" },
      { at: "012-004!B18", message: "ripete la descrizione", related: ["012-004!C5"] },
    ],
  },
]);

testRule(ind04, [
  { name: "a layout without it", document: withIndicators({ measures: null }), reports: "not-applicable" },
  { name: "two texts", document: withIndicators({}), reports: [] },
  {
    name: "the same text, case, accents and final stop aside",
    document: withIndicators({ name: "Qualità del servizio", measures: "QUALITA' del servizio." }),
    reports: [{ at: "012-004!B10", severity: "warning", field: "name", related: ["012-004!B11"] }],
  },
]);

testRule(ind08, [
  { name: "a layout without it", document: withIndicators({ measures: null }), reports: "not-applicable" },
  { name: "blanks only", document: withIndicators({ measures: "" }), reports: "not-applicable" },
  {
    name: "definitions; a text like the name, and one that stands under another objective too",
    document: withObjectives(
      {
        indicators: [
          { measures: "Quota delle pratiche evase nei termini" },
          { name: "Revisione del sito", measures: "revisione del sito" },
        ],
      },
      { indicators: [{ measures: "Quota delle pratiche evase nei termini" }] },
    ),
    reports: [],
  },
  {
    name: "an activity that is done or not, or by a date",
    document: withIndicators(
      { unit: "sì/no", measures: "Pubblicazione della carta dei servizi" },
      { unit: "data", measures: "Realizzazione del portale" },
    ),
    reports: [],
  },
  {
    name: "generic, a purpose, an activity, the same for two indicators",
    document: withIndicators(
      { measures: "Capacità di ascolto" },
      { measures: "Realizzazione del progetto" },
      { measures: "Migliorare i rapporti con l’utenza" },
      { measures: "L’azione di vigilanza sul mercato" },
      { measures: "Capacità di valorizzare le risorse umane" },
      { measures: "capacità di valorizzare le risorse umane" },
    ),
    reports: [
      {
        at: "012-004!B11",
        severity: "warning",
        field: "measures",
        seen: "Capacità di ascolto",
        message: "vale per qualunque indicatore",
      },
      { at: "012-004!B15", message: "vale per qualunque indicatore" },
      { at: "012-004!B19", message: "è uno scopo" },
      { at: "012-004!B23", message: "descrive un’attività" },
      {
        at: "012-004!B31",
        message: /^Un altro indicatore dello stesso obiettivo ha lo stesso testo/,
        related: ["012-004!B27"],
      },
    ],
  },
]);

testRule(ind20, [
  { name: "no indicators", document: withoutIndicators(), reports: "not-applicable" },
  {
    name: "one thing, and a past year's target",
    document: withIndicators({
      name: "Progettazione e svolgimento dei corsi",
      targets: { "2017": "Revisione del sito; avvio della newsletter", "2018": "3" },
    }),
    reports: [],
  },
  {
    name: "two things in the name, or in the targets",
    document: withIndicators(
      { name: "Numero di imprese assistite e tempo medio di risposta" },
      {
        targets: {
          "2018": "Revisione del sito; avvio della newsletter",
          "2019": "Revisione del sito; avvio della newsletter",
        },
      },
    ),
    reports: [
      {
        at: "012-004!B10",
        severity: "warning",
        message:
          /^Il nome tiene insieme due cose; la seconda comincia da «tempo medio di risposta»\. Farne due/,
      },
      {
        at: "012-004!F17",
        message: /^Il risultato atteso 2018 tiene insieme due cose; la seconda comincia da «avvio della/,
        related: ["012-004!B14", "012-004!G17"],
      },
    ],
  },
]);

testRule(ind21, [
  { name: "no indicators", document: withoutIndicators(), reports: "not-applicable" },
  {
    name: "what is eventual inside a text is no condition on it",
    document: withIndicators({ name: "Gestione delle eventuali controversie" }),
    reports: [],
  },
  {
    name: "a condition in the name and in the definition",
    document: withIndicators({
      name: "Eventuale accorpamento",
      measures: "Fasi svolte, subordinatamente al decreto",
    }),
    reports: [
      { at: "012-004!B10", severity: "warning", field: "name", message: "una condizione: «Eventuale»" },
      { at: "012-004!B11", field: "measures", message: "«subordinatamente»" },
    ],
  },
]);

testRule(ind26, [
  { name: "one indicator", document: withIndicators({}), reports: "not-applicable" },
  {
    name: "the very same name, and similar ones under one objective",
    document: withObjectives(
      { indicators: [{ name: "Qualità del servizio" }, { name: "Qualità servizio" }] },
      { indicators: [{ name: "qualità del servizio." }] },
    ),
    reports: [],
  },
  {
    name: "the same words under two objectives, each other name once",
    document: withObjectives(
      { indicators: [{ name: "Numero di seminari organizzati" }] },
      { indicators: [{ name: "Seminari realizzati" }, { name: "N. seminari realizzati nell’anno" }] },
      { indicators: [{ name: "Seminari realizzati" }] },
    ),
    reports: [
      {
        at: "012-004!B21",
        severity: "warning",
        expected: "Numero di seminari organizzati",
        message:
          /^Il nome «Seminari realizzati» ha le stesse parole di un indicatore di un altro obiettivo, «Num/,
        related: ["012-004!B10"],
      },
      { at: "012-004!B25" },
    ],
  },
]);
