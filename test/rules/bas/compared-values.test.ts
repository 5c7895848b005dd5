// SPDX-License-Identifier: EUPL-1.2
import { bas08 } from "../../../src/rules/bas/bas-08";
import { bas09 } from "../../../src/rules/bas/bas-09";
import { bas10 } from "../../../src/rules/bas/bas-10";
import { checkPlan } from "../../../src/rules/check";
import { inExercise, withIndicators } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

testRule(bas08, [
  {
    name: "nothing to compare: a blank, a story, a bare number, an unlisted unit, a yes",
    document: withIndicators(
      { lastValue: "" },
      { lastValue: "svolta" },
      { lastValue: "82" },
      { unit: "indagine", lastValue: "82%" },
      { unit: "sì/no", lastValue: "3 giorni" },
    ),
    reports: "not-applicable",
  },
  {
    name: "the same unit, in any spelling",
    document: withIndicators(
      { unit: "percentuale", lastValue: "82%" },
      { unit: "gg.", lastValue: "3 giorni" },
      { unit: "n.", lastValue: "12 seminari" },
    ),
    reports: [],
  },
  {
    name: "another unit, which the targets have too",
    document: withIndicators({
      unit: "numero",
      lastValue: "2,2 gg.",
      targets: { "2018": "<= 5 giorni", "2019": "<= 4 gg." },
    }),
    reports: [
      {
        at: "012-004!E13",
        severity: "warning",
        field: "lastValue",
        message: "L’unità di misura è «numero», ma l’ultimo valore osservato è in «giorni».",
        seen: "2,2 gg.",
        expected: "numero",
        related: ["012-004!B13"],
        fix: [{ sheet: "012-004", cell: "B13", expected: "numero", value: "giorni" }],
      },
    ],
  },
  {
    name: "another unit, which the targets do not have",
    document: withIndicators({ unit: "numero", lastValue: "2,2 gg.", targets: { "2018": "10" } }),
    reports: [{ at: "012-004!E13", fix: null }],
  },
  {
    name: "things counted for a percentage",
    document: withIndicators({ unit: "%", lastValue: "2 seminari", targets: { "2018": "3 seminari" } }),
    reports: [{ at: "012-004!E13", message: "è in «seminari»" }],
  },
]);

const campaign = { name: "Campagna per il turismo", lastValue: "conclusa la campagna nel 2016" };

testRule(bas09, [
  {
    name: "no target from the exercise on",
    document: inExercise(2018, { ...campaign, targets: { "2017": "campagna", "2018": "---" } }),
    reports: "not-applicable",
  },
  {
    name: "a value, a phase, something else, a follow-up",
    document: inExercise(
      2018,
      { ...campaign, lastValue: "concluse 3 campagne" },
      { ...campaign, lastValue: "conclusa la prima fase della campagna" },
      { ...campaign, lastValue: "conclusa la gara" },
      { ...campaign, targets: { "2018": "avvio della seconda campagna" } },
    ),
    reports: [],
  },
  {
    name: "concluded, and still expected",
    document: inExercise(2018, { ...campaign, targets: { "2017": "campagna", "2018": "report" } }),
    reports: [
      {
        at: "012-004!E13",
        severity: "warning",
        field: "lastValue",
        message: "l’attività è finita («conclusa»), ma per il 2018 è atteso ancora «report»",
        seen: campaign.lastValue,
        expected: "report",
        related: ["012-004!G13"],
      },
    ],
  },
]);

const FAIRS = "partecipazione alla Fiera dell'Artigianato e al Salone del Gusto";
const twins = (...lastValues: string[]) =>
  withIndicators(...lastValues.map((lastValue) => ({ name: "Fiere e saloni", lastValue })));

testRule(bas10, [
  { name: "an indicator once", document: withIndicators({}, {}), reports: "not-applicable" },
  {
    name: "the same words; other facts; other figures",
    document: twins(FAIRS, FAIRS, "visitatori in crescita ovunque", "3 fiere", "4 fiere"),
    reports: [],
  },
  {
    name: "other words for the same",
    document: twins(FAIRS, "Partecipato a: Fiera Artigianato; Salone del Gusto", FAIRS),
    reports: [
      {
        at: "012-004!E17",
        severity: "info",
        field: "lastValue",
        message: "in un’altra scheda è scritto con altre parole: «partecipazione alla Fiera",
        expected: FAIRS,
        related: ["012-004!E13"],
        fix: [
          {
            sheet: "012-004",
            cell: "E17",
            expected: "Partecipato a: Fiera Artigianato; Salone del Gusto",
            value: FAIRS,
          },
        ],
      },
    ],
  },
  {
    name: "three words of five for the same",
    document: twins(
      "turismo cultura ambiente energia mercati",
      "turismo, cultura, ambiente: sicurezza, export",
    ),
    reports: [{ at: "012-004!E17" }],
  },
  {
    name: "three words of six",
    document: twins(
      "turismo cultura ambiente energia mercati fiere",
      "turismo, cultura, ambiente: sicurezza, export, artigiani",
    ),
    reports: [],
  },
  {
    name: "two words, all that there are",
    document: twins("turismo cultura", "cultura, turismo"),
    reports: [],
  },
  {
    name: "a figure more: nothing is offered",
    document: twins(FAIRS, `${FAIRS} 2016`),
    reports: [{ at: "012-004!E17", fix: null }],
  },
]);

test("BAS-10 changes case and signs without asking, words only if asked", () => {
  const kindOf = (other: string) => checkPlan(twins(FAIRS, other), [bas10]).findings[0]?.corrections[0]?.kind;
  expect(kindOf(FAIRS.toUpperCase())).toBe("safe");
  expect(kindOf(`${FAIRS}, a Firenze`)).toBe("asked");
});
