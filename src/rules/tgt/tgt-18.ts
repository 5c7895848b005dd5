// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { matchUnit } from "../../template/units";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import { polarityOf, polarityWithoutOperators } from "../polarity/polarity";
import type { Report, Rule } from "../rule";
import type { IndicatorReadings, TargetCell } from "../target-readings";
import { indicatorReadings } from "../target-readings";
import type { Threshold } from "./demand";
import { isLessDemanding } from "./demand";

export const tgt18: Rule = {
  id: "TGT-18",
  severity: "warning",
  title: "Risultati attesi che non peggiorano negli anni",
  why: "Se il livello atteso scende da un anno all’altro, o il piano rinuncia a migliorare o due colonne sono state scambiate.",
  source: "D.Lgs. 31/5/2011, n. 91, art. 19, c. 2",
  examples: { good: "2018: >= 80%; 2019: >= 85%", bad: "2018: >= 85%; 2019: >= 80%" },
  limits:
    "Confronta soltanto valori singoli nella stessa unità, e dove si sa se è meglio un valore più alto o più basso.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 0, of: 0 }, corpus: { right: 20, of: 20 } },
  },
  check: (document) => {
    const indicators = indicatorReadings(document).flatMap((indicator) => {
      const values = indicator.targets.flatMap(single);
      return values.length > 1 ? [{ indicator, values }] : [];
    });
    if (indicators.length === 0) return "not-applicable";
    return indicators.flatMap(({ indicator, values }) => report(document, indicator, values));
  },
};

interface YearValue {
  cell: TargetCell;
  value: Threshold;
}

const single = (cell: TargetCell): YearValue[] => {
  const { target } = cell.read;
  return target.kind === "threshold" ? [{ cell, value: target }] : [];
};

/** Money below zero is a loss, whether the words speak of it as something to keep low or not. */
const isLoss = ({ value }: Threshold, { context }: TargetCell): boolean => {
  const unit = matchUnit(context.unit ?? "");
  return value.startsWith("-") && unit.kind !== "unknown" && unit.term.term === "euro";
};

function report(document: PlanDocument, { at }: IndicatorReadings, values: readonly YearValue[]): Report[] {
  const { polarity, reason } = polarityOf(document, at);
  const advice =
    polarityWithoutOperators(document, at).polarity === polarity
      ? "Correggere i valori, oppure spiegare il peggioramento nella descrizione."
      : `Correggere i valori o, se è meglio un valore più ${polarity === "higher" ? "basso" : "alto"}, il verso dell’operatore; altrimenti spiegare il peggioramento nella descrizione.`;
  return values.flatMap(({ cell, value }, n) => {
    const before = values[n - 1];
    if (!before || isLessDemanding(value, before.value, polarity) !== true) return [];
    if (isLoss(value, cell) && isLoss(before.value, before.cell)) return [];
    return [
      {
        at: cell.at,
        message: `Il risultato atteso per il ${cell.year} (${quoted(cell.text)}) è meno ambizioso di quello per il ${before.cell.year} (${quoted(before.cell.text)}); ${reason}. ${advice}`,
        seen: cell.text,
        expected: `un valore non peggiore di ${quoted(before.cell.text)}`,
        related: placesOf(document, [before.cell.at]),
      },
    ];
  });
}
