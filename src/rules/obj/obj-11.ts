// SPDX-License-Identifier: EUPL-1.2
import { objectivesOf } from "../../plan/elements";
import type { Objective } from "../../plan/plan";
import type { CellContent } from "../../plan/plan-document";
import { durationOf, givesReason, TIMEFRAMES } from "../../template/timeframes";
import { listed, quoted } from "../phrases";
import { contentOf } from "../places";
import { type Offer, replaceText } from "../replacements";
import type { Rule } from "../rule";
import { isAbsent } from "../absent";

const TERMS = TIMEFRAMES.terms.map(({ term }) => term).join(", ");

export const obj11: Rule = {
  id: "OBJ-11",
  severity: "warning",
  title: "Arco temporale in elenco e coerente con gli anni dei risultati attesi",
  why:
    "Il piano ha base triennale e ogni obiettivo dichiara il triennio o il diverso arco temporale previsto: " +
    "gli anni dei risultati attesi devono essere quelli.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 2, lett. b)",
  examples: {
    good: "Triennale, con risultati attesi per 2018, 2019 e 2020",
    bad: "Annuale, con risultati attesi per 2017 e 2018",
  },
  correction:
    "Scrive l’arco che corrisponde al numero degli anni che hanno un risultato atteso; non dove l’arco è in cifre o motivato.",
  check: (document) => {
    const framed = objectivesOf(document.plan).flatMap(({ at, objective }) =>
      objective.timeframe === null
        ? []
        : [{ at, timeframe: objective.timeframe, years: targetYears(objective) }],
    );
    if (framed.length === 0) return "not-applicable";
    return framed.flatMap(({ at, timeframe, years }) => {
      const message = failure(timeframe, years);
      if (message === null) return [];
      const content = contentOf(document, `${at}/timeframe`);
      return [
        { at: `${at}/timeframe`, message, seen: timeframe, ...frameOf(content, timeframe, years.length) },
      ];
    });
  },
};

/** The years that an objective's indicators have a target column for. */
const targetYears = ({ indicators }: Objective): string[] =>
  [...new Set(indicators.flatMap(({ targets }) => Object.keys(targets)))].sort();

function failure(timeframe: string, years: readonly string[]): string | null {
  if (isAbsent(timeframe)) return `Manca l’arco temporale. Sceglierne uno: ${TERMS}.`;
  const duration = durationOf(timeframe);
  if (duration === "unknown")
    return `L’arco temporale ${quoted(timeframe)} non dice una durata. Sceglierne uno: ${TERMS}.`;
  if (years.length === 0 || (duration === "several" ? years.length > 1 : years.length === duration))
    return null;
  const columns =
    years.length === 1 ? `un anno solo, il ${listed(years)}` : `${years.length} anni: ${listed(years)}`;
  return (
    `L’arco temporale è ${quoted(timeframe)}, ma i risultati attesi riguardano ${columns}. ` +
    "Dare un risultato atteso per ciascun anno dell’arco, e per nessun altro, oppure correggere l’arco temporale."
  );
}

/** Offers the word for so many years, where nothing but a word would be lost. */
function frameOf(content: CellContent | null, timeframe: string, years: number): Offer {
  const term = TIMEFRAMES.terms.find((each) => each.years === years)?.term;
  if (term === undefined || /\d/u.test(timeframe) || givesReason(timeframe)) return {};
  return replaceText(content, timeframe, term.charAt(0).toUpperCase() + term.slice(1), { kind: "asked" });
}
