// SPDX-License-Identifier: EUPL-1.2
import { tgt15 } from "../../../src/rules/tgt/tgt-15";
import { tgt16 } from "../../../src/rules/tgt/tgt-16";
import { tgt18 } from "../../../src/rules/tgt/tgt-18";
import { tgt20 } from "../../../src/rules/tgt/tgt-20";
import { tgt22 } from "../../../src/rules/tgt/tgt-22";
import { inExercise, withIndicators, withObjectives } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

testRule(tgt15, [
  { name: "one year", document: withIndicators({ targets: { "2018": "3" } }), reports: "not-applicable" },
  {
    name: "other words, or another value",
    document: withIndicators(
      { targets: { "2018": ">= 80%", "2019": "<= 80%" } },
      { targets: { "2018": "almeno 2 eventi", "2019": "almeno 2 corsi" } },
    ),
    reports: [],
  },
  {
    name: "another product each year",
    document: withIndicators({
      targets: { "2018": "report sui testi della guida", "2019": "report sulle mappe" },
    }),
    reports: [],
  },
  {
    name: "one value in two notations",
    document: withIndicators(
      { targets: { "2018": "=> 80%", "2019": "almeno l’80%" }, lastValue: "71%" },
      { targets: { "2018": "realizzazione di almeno 2 eventi", "2019": "realizzazione di >= 2 eventi" } },
    ),
    reports: [{ at: "012-004!G13" }, { at: "012-004!G17" }],
  },
  {
    name: "a level that was reached, from above or from below, and one that follows the year before",
    document: withIndicators(
      { targets: { "2018": ">= 80%", "2019": ">= 80%" }, lastValue: "82%" },
      {
        name: "Tempo medio di evasione",
        unit: "giorni",
        targets: { "2018": "5", "2019": "5" },
        lastValue: "4",
      },
      { targets: { "2018": "> anno precedente", "2019": "> anno precedente" }, lastValue: "71%" },
    ),
    reports: [],
  },
  {
    name: "a level not reached yet, and one of the first two years alone",
    document: withIndicators(
      { targets: { "2018": "90%", "2019": "90%" }, lastValue: "82%" },
      { targets: { "2018": "mantenimento", "2019": "mantenimento", "2020": "" } },
    ),
    reports: [{ at: "012-004!G13" }, { at: "012-004!G17" }],
  },
]);

testRule(tgt16, [
  {
    name: "no last value",
    document: withIndicators({ targets: { "2018": ">= 3" }, lastValue: "da rilevare" }),
    reports: "not-applicable",
  },
  {
    name: "as demanding, not comparable, of past years",
    document: withIndicators(
      { targets: { "2018": ">= 80" }, lastValue: "80" },
      { targets: { "2018": ">= 3 seminari" }, lastValue: "5 convegni" },
      { targets: { "2017": ">= 10", "2018": ">= 90" }, lastValue: "80" },
      { targets: { "2018": "almeno 2 campagne, di cui almeno 1 nuova" }, lastValue: "2 campagne" },
    ),
    reports: [],
  },
  {
    name: "values below zero, as demanding as the last",
    document: withIndicators(
      { unit: "giorni", targets: { "2018": "<= -15" }, lastValue: "-14,2" },
      { name: "Tempo medio di ritardo", unit: "giorni", targets: { "2018": "-15" }, lastValue: "-14,2" },
      { unit: "%", targets: { "2018": "-5%" }, lastValue: "82%" },
    ),
    reports: [],
  },
  {
    name: "values below zero, less demanding than the last",
    document: withIndicators(
      { name: "Tempo medio di ritardo", unit: "giorni", targets: { "2018": "<= -10" }, lastValue: "-14,2" },
      {
        name: "Tempo medio di ritardo",
        unit: "giorni",
        targets: { "2018": "-10" },
        lastValue: "-14,2 (2017)",
      },
      { name: "Tempo medio di ritardo", unit: "giorni", targets: { "2018": "-3%" }, lastValue: "-5%" },
    ),
    reports: [{ at: "012-004!F13" }, { at: "012-004!F17" }, { at: "012-004!F21" }],
  },
  {
    name: "less than last time, with the reason",
    document: withIndicators(
      {
        name: "Tempo medio",
        measures: "",
        unit: "giorni",
        targets: { "2018": "<= 5 giorni" },
        lastValue: "2,2 gg.",
      },
      {
        name: "Qualità",
        unit: "scala 1-5",
        targets: { "2018": "voto non inferiore a 3 (scala da 1 a 5)" },
        lastValue: "Nel terzo trimestre 4,25 per l’Organismo e 4,41 per il mediatore.",
      },
    ),
    reports: [
      {
        at: "012-004!F13",
        severity: "warning",
        message:
          /meno ambizioso dell’ultimo valore osservato, «2,2 gg\.»\. .*più basso \(«Tempo medio» nel nome/,
        related: ["012-004!E13"],
      },
      { at: "012-004!F17", message: "più alto" },
    ],
  },
]);

testRule(tgt18, [
  { name: "one value", document: withIndicators({ targets: { "2018": "3" } }), reports: "not-applicable" },
  {
    name: "level or better",
    document: withIndicators({ targets: { "2018": ">= 3", "2019": ">= 3", "2020": ">= 4" } }),
    reports: [],
  },
  {
    name: "worse than the year before",
    document: withIndicators({ targets: { "2018": ">= 80", "2019": ">= 90", "2020": ">= 85" } }),
    reports: [
      {
        at: "012-004!H13",
        severity: "warning",
        message: /per il 2020 \(«>= 85»\) è meno ambizioso di quello per il 2019 \(«>= 90»\)/,
        related: ["012-004!G13"],
      },
    ],
  },
]);

const product = (name: string, text: string) => ({ indicators: [{ name, targets: { "2018": text } }] });

testRule(tgt20, [
  {
    name: "values and generic words",
    document: withObjectives(product("A", "report annuale"), product("B", ">= 3 seminari")),
    reports: "not-applicable",
  },
  {
    name: "under one objective, or the same indicator copied",
    document: withObjectives(
      product("Carta dei servizi", "Revisione della Carta dei servizi camerali"),
      product("Carta dei servizi.", "Revisione della Carta dei servizi camerali"),
    ),
    reports: [],
  },
  {
    name: "one piece of work under two objectives, said once",
    document: withObjectives(product("Sito", "Realizzazione del monitoraggio della Carta dei servizi"), {
      title: "Trasparenza",
      indicators: [
        {
          name: "Carta",
          targets: {
            "2018": "Monitoraggio Carta dei servizi.",
            "2019": "monitoraggio della Carta dei servizi",
          },
        },
      ],
    }),
    reports: [
      {
        at: "012-004!F24",
        severity: "warning",
        message: "lo stesso di un altro obiettivo, «Obiettivo 1.1»",
        related: ["012-004!F13"],
      },
    ],
  },
]);

testRule(tgt22, [
  {
    name: "one filled year",
    document: inExercise(2018, { targets: { "2018": "3 seminari", "2019": "---" } }),
    reports: "not-applicable",
  },
  {
    name: "as precise, or about something else",
    document: withIndicators(
      { targets: { "2018": "avvio", "2019": "3 seminari" } },
      { targets: { "2018": "Predisposizione e approvazione del piano", "2019": "approvazione del piano" } },
    ),
    reports: [],
  },
  {
    name: "a value or a part that goes",
    document: withIndicators(
      { targets: { "2018": "3 seminari", "2019": "seminari" } },
      {
        targets: {
          "2018": "controlli sui dati; azioni di miglioramento e verifica degli errori",
          "2019": "ulteriori controlli sui dati; azioni di miglioramento",
        },
      },
    ),
    reports: [
      {
        at: "012-004!G13",
        severity: "warning",
        message: "per il 2019 non ha più un valore rispetto al 2018: «seminari» dopo «3 seminari»",
        expected: "3 seminari",
        related: ["012-004!F13"],
      },
      { at: "012-004!G17", message: "promette di meno" },
    ],
  },
]);
