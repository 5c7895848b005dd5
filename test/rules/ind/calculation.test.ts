// SPDX-License-Identifier: EUPL-1.2
import { settingsSchema } from "../../../src/plan/settings";
import { ind15 } from "../../../src/rules/ind/ind-15";
import { ind16 } from "../../../src/rules/ind/ind-16";
import { ind17 } from "../../../src/rules/ind/ind-17";
import { ind19 } from "../../../src/rules/ind/ind-19";
import { ind25 } from "../../../src/rules/ind/ind-25";
import { withIndicators, withoutIndicators } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

testRule(ind15, [
  {
    name: "a count of what the name says, and one of what it does not",
    document: withIndicators(
      { name: "Iniziative di incoming", algorithm: "N. iniziative" },
      { name: "Iniziative", algorithm: "N. iniziative" },
    ),
    reports: [{ at: "012-004!C17" }],
  },
  { name: "a layout without it", document: withIndicators({ algorithm: null }), reports: "not-applicable" },
  {
    name: "blanks, and what is done or not",
    document: withIndicators(
      { algorithm: "" },
      { unit: "sì/no", algorithm: "realizzazione attività" },
      { unit: "", algorithm: "svolta", targets: { "2018": "SI", "2019": "" } },
    ),
    reports: "not-applicable",
  },
  {
    name: "two sides, what is counted, and a bare unit",
    document: withIndicators(
      { algorithm: "Attività realizzate / attività programmate" },
      { algorithm: "Numero di eventi" },
      { algorithm: "numero" },
    ),
    reports: [],
  },
  {
    name: "activities in general; the two sides are offered where they are known",
    document: withIndicators(
      { algorithm: "% di realizzazione delle attività Previste" },
      { algorithm: "Grado di avanzamento del progetto" },
    ),
    reports: [
      {
        at: "012-004!C13",
        severity: "warning",
        field: "algorithm",
        message: "non dice che cosa si conta",
        fix: [
          {
            sheet: "012-004",
            cell: "C13",
            expected: "% di realizzazione delle attività Previste",
            value: "Attività realizzate / attività previste * 100",
          },
        ],
      },
      { at: "012-004!C17", fix: null },
    ],
  },
]);

testRule(ind16, [
  { name: "a layout without it", document: withIndicators({ algorithm: null }), reports: "not-applicable" },
  {
    name: "what is counted, and activities in general",
    document: withIndicators(
      { algorithm: "Numero di eventi" },
      { algorithm: "% realizzazione attività programmate" },
    ),
    reports: [],
  },
  {
    name: "a unit or a verb and nothing else",
    document: withIndicators({ algorithm: "numero" }, { algorithm: "confronto con periodo precedente" }),
    reports: [
      { at: "012-004!C13", severity: "warning", message: /^Come algoritmo c’è scritto solo «numero»\. Ind/ },
      { at: "012-004!C17", seen: "confronto con periodo precedente" },
    ],
  },
]);

testRule(ind17, [
  { name: "a layout without units", document: withIndicators({ unit: null }), reports: "not-applicable" },
  { name: "units left blank", document: withIndicators({ unit: "" }), reports: "not-applicable" },
  {
    name: "they agree, or one of them is not known",
    document: withIndicators(
      { unit: "%", algorithm: "Pratiche evase / pratiche presentate" },
      { unit: "bancali", algorithm: "Numero di pratiche" },
      { unit: "%", algorithm: "da definire", name: "Imprese assistite" },
    ),
    reports: [],
  },
  {
    name: "they do not; the unit of the targets is offered where the algorithm leads to it",
    document: withIndicators(
      { unit: "%", algorithm: "Numero di pratiche evase", targets: { "2018": ">= 80%" } },
      { unit: "numero", algorithm: "", name: "Tempo medio di evasione", targets: { "2018": "<= 5 giorni" } },
    ),
    reports: [
      {
        at: "012-004!B13",
        severity: "warning",
        field: "unit",
        message:
          /^L’unità di misura è «%», ma l’algoritmo porta a un conteggio: «Numero di pratiche evase»\./,
        seen: "% – Numero di pratiche evase",
        expected: "una percentuale o un rapporto",
        related: ["012-004!C13"],
        fix: null,
      },
      {
        at: "012-004!B17",
        message: "ma il nome porta a un tempo",
        related: ["012-004!B14"],
        fix: [{ sheet: "012-004", cell: "B17", expected: "numero", value: "giorni" }],
      },
    ],
  },
]);

testRule(ind19, [
  { name: "a layout without it", document: withIndicators({ dataSource: null }), reports: "not-applicable" },
  { name: "sources left blank", document: withIndicators({ dataSource: "" }), reports: "not-applicable" },
  {
    name: "a register, also beside its office; a name that nobody listed",
    document: withIndicators(
      { dataSource: "Ufficio Metrico, registro delle visite" },
      { dataSource: "Scrivania digitale" },
    ),
    reports: [],
  },
  {
    name: "an office alone",
    document: withIndicators({ dataSource: "rilevazione ufficio competente" }),
    reports: [
      { at: "012-004!D13", severity: "warning", field: "dataSource", message: "dice chi fornisce il dato" },
    ],
  },
]);

testRule(ind25, [
  { name: "no indicators", document: withoutIndicators(), reports: "not-applicable" },
  {
    name: "a short name with a slash that divides nothing, and one of 200 characters",
    document: withIndicators({ name: "Imprese e/o professionisti assistiti" }, { name: "a".repeat(200) }),
    reports: [],
  },
  {
    name: "a name longer than the chamber wants",
    document: {
      ...withIndicators({ name: "a".repeat(101) }),
      settings: settingsSchema.parse({ thresholds: { longestName: 100 } }),
    },
    reports: [{ at: "012-004!B10", message: "Ridurlo a non più di 100," }],
  },
  {
    name: "the calculation moves to an empty algorithm; a name too long is the user's to shorten",
    document: withIndicators(
      { name: "Tasso di riscossione: incassi / diritto dovuto * 100", algorithm: "" },
      { name: "Utenti soddisfatti (soddisfatti/intervistati x 100)", algorithm: "" },
      { name: "Incassi: incassi / diritto dovuto", algorithm: "Incassi / dovuto" },
      { name: "a".repeat(201) },
    ),
    reports: [
      {
        at: "012-004!B10",
        severity: "warning",
        message: "contiene anche il calcolo",
        related: ["012-004!C13"],
        fix: [
          {
            sheet: "012-004",
            cell: "B10",
            expected: "Tasso di riscossione: incassi / diritto dovuto * 100",
            value: "Tasso di riscossione",
          },
          { sheet: "012-004", cell: "C13", expected: "", value: "Incassi / diritto dovuto * 100" },
        ],
      },
      {
        at: "012-004!B14",
        fix: [
          {
            sheet: "012-004",
            cell: "B14",
            expected: "Utenti soddisfatti (soddisfatti/intervistati x 100)",
            value: "Utenti soddisfatti",
          },
          { sheet: "012-004", cell: "C17", expected: "", value: "Soddisfatti/intervistati x 100" },
        ],
      },
      { at: "012-004!B18", fix: null },
      { at: "012-004!B22", message: "è lungo 201 caratteri", fix: null },
    ],
  },
]);
