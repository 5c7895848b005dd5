// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import type { Target } from "../../plan/target/target";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import { conditionsOf } from "../target-conditions";
import type { BaselineCell, TargetCell } from "../target-readings";
import type { DistinctText } from "./distinct-texts";
import { forYears, indicatorTexts } from "./distinct-texts";
import { valuesOf } from "./units";

export const tgt13: Rule = {
  id: "TGT-13",
  severity: "warning",
  title: "Aumenti e riduzioni con la misura e la base",
  why: "«Riduzione rispetto all’anno precedente» si raggiunge anche con un euro in meno, e senza il valore di partenza non si può calcolare.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. e)",
  examples: {
    good: "riduzione del 5% rispetto al 2017, ultimo valore osservato «€ 120.000 (2017)»",
    bad: "riduzione delle spese rispetto all’anno precedente",
  },
  limits: "Il mantenimento di un valore non si considera una variazione.",
  heuristic: {
    confidence: "alta",
    precision: { lucca: { right: 6, of: 6 }, corpus: { right: 22, of: 22 } },
  },
  check: (document) => {
    const indicators = indicatorTexts(document);
    if (indicators.length === 0) return "not-applicable";
    return indicators.flatMap(({ indicator, texts }) =>
      texts.flatMap((text) => report(document, text, indicator.baseline)),
    );
  },
};

/** `non superiore all’anno precedente` bars a change for the worse: no size is missing. */
const NO_WORSE = /^\s*(?:[<>≤≥]=|[≤≥]|non (?:superiore|inferiore|maggiore|minore)(?!\p{L}))/iu;

type Change = Extract<Target, { kind: "change" }>;

const changesOf = ({ read }: TargetCell): Change[] =>
  conditionsOf(read.target).filter(
    (condition): condition is Change => condition.kind === "change" && condition.direction !== "maintain",
  );

function report(
  document: PlanDocument,
  { cell, others, years }: DistinctText,
  baseline: BaselineCell | null,
): Report[] {
  const [change] = changesOf(cell);
  if (!change || valuesOf(cell).length > 0 || NO_WORSE.test(cell.text)) return [];
  const what = change.direction === "increase" ? "un aumento" : "una riduzione";
  const isBaseKnown = baseline !== null && valuesOf(baseline).length > 0;
  if (change.value !== undefined && isBaseKnown) return [];
  return [
    {
      at: cell.at,
      message:
        change.value === undefined
          ? `Il risultato atteso ${forYears(years)} chiede ${what} senza dire di quanto: ${quoted(cell.text)}. Indicare la misura (per esempio il 5%) e il valore da cui si parte.`
          : `Il risultato atteso ${forYears(years)} chiede ${what} (${quoted(cell.text)}), ma l’ultimo valore osservato non contiene il valore da cui si parte. Indicarlo con il suo anno.`,
      seen: cell.text,
      expected: "misura della variazione e valore di partenza",
      related: placesOf(document, [`${cell.indicatorAt}/lastValue`, ...others.map(({ at }) => at)]),
    },
  ];
}
