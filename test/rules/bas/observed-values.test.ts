// SPDX-License-Identifier: EUPL-1.2
import { bas03 } from "../../../src/rules/bas/bas-03";
import { bas04 } from "../../../src/rules/bas/bas-04";
import { bas05 } from "../../../src/rules/bas/bas-05";
import { bas06 } from "../../../src/rules/bas/bas-06";
import { bas07 } from "../../../src/rules/bas/bas-07";
import { inExercise, withIndicators } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

const noColumn = {
  name: "a layout without it",
  document: withIndicators({ lastValue: null }),
  reports: "not-applicable",
} as const;

const values = (...lastValues: string[]) =>
  withIndicators(...lastValues.map((lastValue) => ({ name: "Fiere", lastValue })));

testRule(bas03, [
  noColumn,
  {
    name: "units that are no number, or none",
    document: withIndicators(
      { unit: "data", lastValue: "a giugno" },
      { unit: "sì/no", lastValue: "sì" },
      { unit: "indagine", lastValue: "svolta" },
      { unit: "", lastValue: "svolta" },
    ),
    reports: "not-applicable",
  },
  { name: "blanks and placeholders", document: values("", "n.d."), reports: "not-applicable" },
  {
    name: "a figure, a count in letters, a new indicator",
    document: values("82%", "nessun reclamo", "Due seminari", "nuovo indicatore dal prossimo anno"),
    reports: [],
  },
  {
    name: "a story",
    document: withIndicators({ unit: "percentuale", lastValue: "svolte le indagini" }),
    reports: [
      {
        at: "012-004!E13",
        severity: "warning",
        field: "lastValue",
        message: "L’unità di misura è «percentuale», ma come ultimo valore osservato c’è solo un testo",
        seen: "svolte le indagini",
        expected: "percentuale",
      },
    ],
  },
]);

testRule(bas04, [
  noColumn,
  {
    name: "placeholders and new indicators",
    document: values("", "n.d.", "nuovo indicatore"),
    reports: "not-applicable",
  },
  {
    name: "last year’s, the last closed year’s value, a year of its own, a story without years, a law",
    document: inExercise(
      2018,
      { lastValue: "82% (preconsuntivo 2017)" },
      { lastValue: "82% (2016)" },
      { lastValue: "82%", baselineYear: "2016" },
      { lastValue: "svolte le indagini" },
      { lastValue: "acquisti secondo il D.Lgs. 50/2016" },
    ),
    reports: [],
  },
  {
    name: "a value without a year",
    document: inExercise(2018, { lastValue: "82%" }),
    reports: [
      {
        at: "012-004!E13",
        severity: "warning",
        field: "lastValue",
        message: "non dice di che anno è",
        seen: "82%",
        expected: "2017",
      },
    ],
  },
  {
    name: "old values, a story of two years before, a part of that year",
    document: inExercise(
      2018,
      { lastValue: "82% (2015)" },
      { lastValue: "conclusa la campagna nell'agosto 2016" },
      { lastValue: "82% nel primo semestre 2016" },
      { lastValue: "82%", baselineYear: "2014" },
    ),
    reports: [
      {
        at: "012-004!E13",
        message: "L’ultimo valore osservato è del 2015, ma il piano è del 2018",
        seen: "2015",
        expected: "2017",
        related: ["Copertina!A2"],
      },
      { at: "012-004!E17", seen: "2016" },
      { at: "012-004!E21", seen: "2016" },
      { at: "012-004!E25", seen: "2014" },
    ],
  },
  {
    name: "no exercise to compare with",
    document: inExercise(null, { lastValue: "82% (2010)" }, { lastValue: "82%" }),
    reports: [{ at: "012-004!E17", message: "Aggiungere l’anno", expected: null }],
  },
]);

testRule(bas05, [
  noColumn,
  {
    name: "what was done, and words that only look like the future",
    document: values("svolte 3 fiere", "due bandi in corso d'anno", "in corso di validità", "opera e camera"),
    reports: [],
  },
  {
    name: "something under way",
    document: values("È IN CORSO la gara"),
    reports: [
      {
        at: "012-004!E13",
        severity: "warning",
        field: "lastValue",
        message: "racconta qualcosa che non è ancora avvenuto («è in corso»)",
        seen: "È IN CORSO la gara",
      },
    ],
  },
  {
    name: "something to come, accents or not",
    document: values("la fiera sara' a maggio"),
    reports: [{ at: "012-004!E13", message: "dice che cosa si farà («sarà»)" }],
  },
]);

const about = (lastValue: string) =>
  withIndicators({ name: "Carta dei servizi", measures: "Rapporti con gli utenti", lastValue });

testRule(bas06, [
  noColumn,
  { name: "a word in common", document: about("utenti sentiti con una indagine telefonica"), reports: [] },
  { name: "too few words", document: about("rispettata la normativa"), reports: [] },
  { name: "a new indicator", document: about("nuovo indicatore"), reports: "not-applicable" },
  {
    name: "something else",
    document: about("manutenzione straordinaria del palazzo storico"),
    reports: [
      {
        at: "012-004!E13",
        severity: "warning",
        field: "lastValue",
        message: "nessuna delle sue parole compare nell’indicatore «Carta dei servizi»",
        expected: "Carta dei servizi",
        related: ["012-004!B10"],
      },
    ],
  },
]);

testRule(bas07, [
  noColumn,
  {
    name: "one value, with its unit, scale, term, law, date",
    document: values(
      "96% entro 60 giorni",
      "4,2 su 5",
      "2 campagne e 1 convegno",
      "82% al 31/12/2016",
      "n. 12 ex art. 5 L. 580/1993",
      "nel primo semestre si è avviata la gara",
    ),
    reports: [],
  },
  {
    name: "a part of the year",
    document: values("83% nel I semestre", "210 al 30/09/2017"),
    reports: [
      {
        at: "012-004!E13",
        severity: "warning",
        field: "lastValue",
        message: "riguarda solo una parte dell’anno",
        seen: "83% nel I semestre",
      },
      { at: "012-004!E17" },
    ],
  },
  {
    name: "several values",
    document: values("72% (2015), 74% (2016)"),
    reports: [{ at: "012-004!E13", message: "contiene più valori: 72% e 74%." }],
  },
]);
