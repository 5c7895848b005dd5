// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { formatEuro, parseResources } from "../../src/plan/money";
import type { Indicator, Objective, Programme } from "../../src/plan/plan";

/** Words as plans have them: accents, apostrophes, operators, line breaks, words that are also labels. */
const WORDS = [
  "Attività di qualità",
  "più",
  "l'impresa",
  "Fonte",
  "target",
  "obiettivo",
  "Risorse",
  "Totale pratiche",
  "(progetto 2E0101)",
  "n. 3",
  "2018-2020",
  "100%",
  "€ 5",
  "nell'anno t/anno t-1",
  "così: come",
  "\n- azione",
  "“Made in Italy”",
  "<b>",
  "=A1",
  "D.Lgs. 91/2011",
];

const sentence = fc
  .tuple(
    fc.constantFrom("Sviluppo", "È", "Il", "Area", "%", "Nr", "Soddisfazione"),
    fc.subarray(WORDS, { minLength: 1, maxLength: 5 }),
  )
  .map(([first, others]) => [first, ...others].join(" "));
const LABEL_LIKE = ["Obiettivo numero 7", "Responsabile", "Formula", "Indicatore di performance", "Budget"];
const title = fc.oneof(
  { weight: 8, arbitrary: sentence },
  { weight: 1, arbitrary: fc.constantFrom(...LABEL_LIKE) },
);
const value = fc.oneof(
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 6, arbitrary: sentence },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ">= 80%",
      "=<3,5",
      "---",
      "SI",
      "n.d.",
      "31/12/2018",
      "> 5 giorni",
      "1-5",
      "3/5",
      "12",
    ),
  },
);
const resources = fc.oneof(
  fc.constant(""),
  fc.constant("da definire"),
  fc
    .nat(9_999_999)
    .map((cents) => formatEuro(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`)),
  fc.nat(999).map((euros) => `${euros}.000,00 + € 500,00 di investimenti`),
);

const indicator = (years: readonly number[]): fc.Arbitrary<Indicator> =>
  fc.record({
    name: title,
    measures: title,
    type: fc.constantFrom("efficacia", "qualità", "", "output/risultato"),
    unit: fc.constantFrom("numero", "%", "giorni", ""),
    algorithm: value,
    dataSource: value,
    lastValue: value,
    targets: fc.record(Object.fromEntries(years.map((year) => [year, value]))),
  });

const objective = (years: readonly number[]): fc.Arbitrary<Objective> =>
  fc
    .record({
      title,
      description: fc.oneof(
        fc.constant(""),
        fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => all.join("\n\n")),
      ),
      timeframe: fc.constantFrom("Annuale", "Triennio 2018-2020", ""),
      centre: title,
      resources,
      indicators: fc.array(indicator(years), { maxLength: 4 }),
    })
    .map((given) => ({
      ...given,
      code: null,
      resourcesParsed: parseResources(given.resources),
      declaredIndicators: given.indicators.length,
    }));

/** Programmes with the given number of target years, from 2026 on. */
export const realisticProgrammes: fc.Arbitrary<Programme[]> = fc
  .integer({ min: 1, max: 5 })
  .chain((count) => {
    const years = Array.from({ length: count }, (_, n) => 2026 + n);
    const programme = fc.record({
      missionTitle: sentence,
      programmeTitle: sentence,
      objectives: fc.array(objective(years), { minLength: 1, maxLength: 4 }),
    });
    return fc.array(programme, { minLength: 1, maxLength: 4 }).map((all) =>
      all.map((given, n) => ({
        ...given,
        missionCode: "011",
        programmeCode: String(n + 1).padStart(3, "0"),
      })),
    );
  });
