// SPDX-License-Identifier: EUPL-1.2
import type { LocatedIndicator } from "../../plan/elements";
import { indicatorsOf } from "../../plan/elements";
import { looseKey } from "../../plan/wording";
import { isAbsent } from "../absent";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Rule } from "../rule";
import { contentStems } from "../vocabulary";
import { CONCLUDED, MEASURES, NEXT_STEP, PART_OF_WHOLE } from "./concluded-words";
import { indicatorStems, sharesStems } from "./indicator-stems";
import { lastYearIn } from "./observation-period";

export const bas09: Rule = {
  id: "BAS-09",
  severity: "warning",
  title: "Risultato atteso coerente con un’attività conclusa",
  why: "Se l’attività è già conclusa non resta niente da misurare: o il risultato atteso è del piano precedente, o riguarda un seguito da descrivere.",
  source: "prassi",
  examples: {
    good: "ultimo valore: conclusa la prima fase; risultato atteso: avvio della seconda fase",
    bad: "ultimo valore: conclusa la campagna nell’agosto 2016; risultato atteso: report sulla campagna",
  },
  limits:
    "Riconosce le parole del suo elenco; non segnala un valore con un numero («concluse 88 pratiche»), una fase o un’edizione, " +
    "né un risultato atteso che parla di un seguito.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 2, of: 2 }, corpus: { right: 13, of: 13 } },
  },
  check: (document) => {
    const { year } = document.plan;
    const going = indicatorsOf(document.plan).flatMap((located) => goingOn(located, year));
    if (going.length === 0) return "not-applicable";
    return going.flatMap(({ at, indicator, owner, lastValue, target }) => {
      const concluded = saysConcluded(looseKey(lastValue));
      if (concluded === null || NEXT_STEP.test(looseKey(target.text))) return [];
      // What was concluded may be something else: that is another finding.
      const about = indicatorStems(indicator, owner.objective.title, year);
      if (!sharesStems(contentStems(lastValue), about)) return [];
      return [
        {
          at: `${at}/lastValue`,
          message:
            `L’ultimo valore osservato dice che l’attività è finita (${quoted(concluded)}), ma per il ${target.year} è atteso ancora ${quoted(target.text)}. ` +
            "Dire che cosa resta da fare, oppure togliere l’indicatore.",
          seen: lastValue,
          expected: target.text,
          related: placesOf(document, [`${at}/targets/${target.year}`]),
        },
      ];
    });
  },
};

interface GoingOn extends LocatedIndicator {
  lastValue: string;
  target: { year: string; text: string };
}

/** An indicator with a baseline and a target from the exercise on. */
function goingOn(located: LocatedIndicator, exercise: number | null): GoingOn[] {
  const { lastValue, targets } = located.indicator;
  if (lastValue === null || isAbsent(lastValue)) return [];
  const target = Object.entries(targets)
    .map(([year, text]) => ({ year, text }))
    .find(({ year, text }) => (exercise === null || Number(year) >= exercise) && !isAbsent(text));
  if (target === undefined) return [];
  return [{ ...located, lastValue, target }];
}

/** The word that says it; null where a number, a phase or an edition shows that it is a value like another. */
function saysConcluded(key: string): string | null {
  if (PART_OF_WHOLE.test(key) || MEASURES.test(withoutYear(key))) return null;
  return CONCLUDED.exec(key)?.[0] ?? null;
}

function withoutYear(key: string): string {
  const year = lastYearIn(key);
  return year === null ? key : key.replaceAll(String(year), " ");
}
