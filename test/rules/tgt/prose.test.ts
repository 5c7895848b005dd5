// SPDX-License-Identifier: EUPL-1.2
import { tgt11 } from "../../../src/rules/tgt/tgt-11";
import { tgt12 } from "../../../src/rules/tgt/tgt-12";
import { tgt13 } from "../../../src/rules/tgt/tgt-13";
import { tgt14 } from "../../../src/rules/tgt/tgt-14";
import { tgt17 } from "../../../src/rules/tgt/tgt-17";
import { withIndicators } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

const blank = { name: "blank targets", document: withIndicators({ targets: { "2018": "" } }) };
const target = (text: string, unit = "numero") => ({ unit, targets: { "2018": text } });

testRule(tgt11, [
  { ...blank, reports: "not-applicable" },
  {
    name: "a value that leads",
    document: withIndicators(
      target("almeno l’80% dei progetti annuali", "%"),
      target("n. 3 seminari per le imprese"),
      target("Valore atteso: >= 4"),
      target("100% delle domande entro 30 giorni", "%"),
      target("Portale in tre lingue entro il 31/12/2018"),
    ),
    reports: [],
  },
  {
    name: "a value in a sentence, taken out in all the years that have it",
    document: withIndicators({
      unit: "percentuale",
      targets: {
        "2017": "realizzazione almeno dell'80% dei progetti",
        "2018": "Realizzazione almeno dell'80% dei progetti.",
        "2019": "= 90%",
      },
    }),
    reports: [
      {
        at: "012-004!G13",
        severity: "warning",
        message: /per il 2017 e il 2018 è in mezzo a una frase: .*soltanto «>= 80%»/,
        expected: ">= 80%",
        related: ["012-004!F13"],
        fix: [
          {
            sheet: "012-004",
            cell: "G13",
            expected: "Realizzazione almeno dell'80% dei progetti.",
            value: ">= 80%",
          },
          {
            sheet: "012-004",
            cell: "F13",
            expected: "realizzazione almeno dell'80% dei progetti",
            value: ">= 80%",
          },
        ],
      },
    ],
  },
  {
    name: "not taken out in another unit, when several, or to repeat another year",
    document: withIndicators(
      target("realizzazione di almeno 2 eventi", "percentuale"),
      target("realizzazione di almeno 2 eventi e di non meno di 3 corsi"),
      {
        unit: "numero",
        targets: { "2018": "realizzazione di almeno 2 eventi", "2019": ">= 2 eventi" },
      },
    ),
    reports: [
      { at: "012-004!F13", fix: null },
      { at: "012-004!F17", fix: null },
      { at: "012-004!F21", fix: null },
    ],
  },
]);

testRule(tgt12, [
  { ...blank, reports: "not-applicable" },
  { name: "one thing", document: withIndicators(target("report; annuale"), target(">= 80%")), reports: [] },
  {
    name: "each way of asking for several things",
    document: withIndicators(
      target("Predisposizione del piano; formazione degli operatori"),
      target("seminari e/o convegni"),
      target(">= 80% e <= 30 giorni"),
      target("2 corsi o 3 webinar; a scelta degli iscritti"),
    ),
    reports: [
      { at: "012-004!F13", severity: "warning", message: "per il 2018 elenca più attività" },
      { at: "012-004!F17", message: "lascia una scelta con «e/o»" },
      { at: "012-004!F21", message: "contiene più condizioni" },
      { at: "012-004!F25", related: [] },
    ],
  },
  {
    name: "one text of two years, at that of the exercise",
    document: withIndicators({
      targets: { "2017": "seminari e/o convegni", "2018": "seminari e/o convegni" },
    }),
    reports: [{ at: "012-004!G13", message: "per il 2017 e il 2018", related: ["012-004!F13"] }],
  },
]);

testRule(tgt13, [
  { ...blank, reports: "not-applicable" },
  {
    name: "a change with its size and its base, or none",
    document: withIndicators(
      { ...target("+5% rispetto al 2017"), lastValue: "120 (2017)" },
      { ...target("mantenimento del valore 2017"), lastValue: "" },
      target(">= 3"),
    ),
    reports: [],
  },
  {
    name: "without a size, and without a base",
    document: withIndicators(
      { ...target("riduzione delle spese rispetto all’anno precedente"), lastValue: "€ 1.000,00" },
      { ...target("incremento del 10% rispetto al 2017"), lastValue: "in crescita" },
      { ...target("incremento del 10% rispetto al 2017"), lastValue: null },
    ),
    reports: [
      {
        at: "012-004!F13",
        severity: "warning",
        message: /per il 2018 chiede una riduzione senza dire di quanto/,
        related: ["012-004!E13"],
      },
      { at: "012-004!F17", message: "chiede un aumento («incremento del 10% rispetto al 2017»), ma" },
      { at: "012-004!F21" },
    ],
  },
]);

testRule(tgt14, [
  { ...blank, reports: "not-applicable" },
  {
    name: "no condition",
    document: withIndicators(target(">= 2"), target("Gestione di eventuali reclami")),
    reports: [],
  },
  {
    name: "on resources, and at the start",
    document: withIndicators(
      { targets: { "2018": "2 eventi, compatibilmente con le risorse", "2019": "3 eventi" } },
      target("Eventuale aggregazione con altre Camere"),
    ),
    reports: [
      {
        at: "012-004!F13",
        severity: "warning",
        message: "per il 2018 è promesso a una condizione: «compatibilmente con le risorse»",
      },
      { at: "012-004!F17", message: "«Eventuale aggregazione con altre Camere»", related: [] },
    ],
  },
  {
    name: "one text of two years",
    document: withIndicators({
      targets: {
        "2018": "2 eventi, compatibilmente con le risorse",
        "2019": "2 eventi, compatibilmente con le risorse",
      },
    }),
    reports: [{ at: "012-004!F13", message: "per il 2018 e il 2019", related: ["012-004!G13"] }],
  },
  {
    name: "in brackets, quoted without the one that closes them",
    document: withIndicators(
      target("2 eventi (compatibilmente con le risorse) entro giugno"),
      target("2 eventi, compatibilmente con le risorse (umane e di bilancio)"),
    ),
    reports: [
      { at: "012-004!F13", message: "a una condizione: «compatibilmente con le risorse»." },
      {
        at: "012-004!F17",
        message: "a una condizione: «compatibilmente con le risorse (umane e di bilancio)».",
      },
    ],
  },
]);

testRule(tgt17, [
  { ...blank, reports: "not-applicable" },
  {
    name: "its own year, terms of comparison, laws",
    document: withIndicators(
      target("nel triennio 2016-2018"),
      target("riduzione rispetto al 2014"),
      target("non inferiore alla media del triennio 2015-2017"),
      target("adeguamento al D.Lgs. 50/2016"),
    ),
    reports: [],
  },
  {
    name: "a time that is over, for that year only",
    document: withIndicators({
      targets: { "2016": "costi nel triennio 2015-2017", "2018": "costi nel triennio 2015-2017 (anno 2014)" },
    }),
    reports: [
      {
        at: "012-004!G13",
        severity: "warning",
        message: "per il 2018 riguarda un periodo già concluso: «nel triennio 2015-2017»",
      },
    ],
  },
  {
    name: "a term of comparison a few words before, in the same clause",
    document: withIndicators(
      target("livello delle imprese nel triennio 2015-2017"),
      target("livello annuo delle imprese nel triennio 2015-2017"),
      target("livello 80; costi nel triennio 2015-2017"),
    ),
    reports: [{ at: "012-004!F17", message: "«nel triennio 2015-2017»" }, { at: "012-004!F21" }],
  },
  {
    name: "the forms of a span of years",
    document: withIndicators(
      target("costi nel biennio 2016 e 2017"),
      target("costi nel biennio 2016/2017"),
      target("costi nel biennio 2017/2018"),
      target("costi nel biennio 2017 e 2018"),
      target("costi nel 2017, 2018"),
    ),
    reports: [
      { at: "012-004!F13", message: "«nel biennio 2016 e 2017»" },
      { at: "012-004!F17", message: "«nel biennio 2016/2017»" },
      { at: "012-004!F29", message: "«nel 2017»" },
    ],
  },
]);
