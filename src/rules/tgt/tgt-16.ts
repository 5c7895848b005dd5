// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import type { Scale, Target } from "../../plan/target/target";
import { isAbsent } from "../absent";
import { wordsOf } from "../phrase-finder";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import { polarityOf } from "../polarity/polarity";
import type { Report, Rule } from "../rule";
import type { BaselineCell, IndicatorReadings, TargetCell } from "../target-readings";
import { indicatorReadings } from "../target-readings";
import type { Threshold } from "./demand";
import { isLessDemanding } from "./demand";
import { scaleOfUnit, valuesOf } from "./units";

export const tgt16: Rule = {
  id: "TGT-16",
  severity: "warning",
  title: "Risultato atteso non inferiore all’ultimo valore",
  why: "Un risultato atteso già superato si raggiunge anche peggiorando: può essere una scelta prudente, ma va motivata.",
  source: "prassi",
  examples: {
    good: "Ultimo valore «2,2 giorni», risultato atteso «<= 2,2 giorni»",
    bad: "Ultimo valore «2,2 giorni», risultato atteso «<= 5 giorni»",
  },
  limits:
    "Confronta soltanto valori nella stessa unità; un ultimo valore raccontato a parole, o un elenco da contare, non si confronta.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 2, of: 2 }, corpus: { right: 21, of: 21 } },
  },
  check: (document) => {
    const indicators = indicatorReadings(document).flatMap((indicator) => {
      const { baseline } = indicator;
      const target = plannedTarget(indicator, document.plan.year);
      return target && baseline && !isAbsent(baseline.text) ? [{ indicator, target, baseline }] : [];
    });
    if (indicators.length === 0) return "not-applicable";
    return indicators.flatMap(({ indicator, target, baseline }) =>
      report(document, indicator, target, baseline),
    );
  },
};

/** The first target from the exercise on that states a value. */
const plannedTarget = ({ targets }: IndicatorReadings, exercise: number | null): TargetCell | undefined =>
  targets.find(
    (cell) =>
      cell.year >= (exercise ?? 0) &&
      (thresholdsOf(cell).length > 0 || signedValue(cell.read.target) !== null),
  );

const thresholdsOf = (cell: BaselineCell): Threshold[] =>
  valuesOf(cell).filter((value): value is Threshold => value.kind === "threshold");

/** The values of a target; `-5%` is one where the last value has a sign as well, elsewhere it is a decrease. */
function plannedValues(target: TargetCell, baseline: BaselineCell): Threshold[] {
  const values = thresholdsOf(target);
  const signed = signedValue(baseline.read.target) ? signedValue(target.read.target) : null;
  return values.length === 0 && signed ? [signed] : values;
}

/** A number with its sign and nothing to compare it with: a last value is never a change. */
function signedValue(target: Target): Threshold | null {
  if (target.kind !== "change" || target.value === undefined || target.reference !== undefined) return null;
  const { direction, text, unit, counted } = target;
  if (direction === "maintain" || !/^\s*[-+−–]/u.test(text)) return null;
  const value = direction === "decrease" ? `-${target.value}` : target.value;
  return {
    kind: "threshold",
    operator: "=",
    value,
    text,
    ...(unit === undefined ? {} : { unit }),
    ...(counted === undefined ? {} : { counted }),
  };
}

function report(
  document: PlanDocument,
  { at }: IndicatorReadings,
  target: TargetCell,
  baseline: BaselineCell,
): Report[] {
  const { polarity, reason } = polarityOf(document, at);
  const observed = observedValues(target, baseline);
  const isWeaker = plannedValues(target, baseline).every((value) =>
    observed.every((known) => isLessDemanding(value, known, polarity) === true),
  );
  const isCompared = observed.length > 0 && plannedValues(target, baseline).length > 0;
  if (!isWeaker || !isCompared) return [];
  return [
    {
      at: target.at,
      message:
        `Il risultato atteso per il ${target.year} (${quoted(target.text)}) è meno ambizioso dell’ultimo valore osservato, ${quoted(baseline.text)}. ` +
        `Si tiene conto che ${better(polarity === "higher")} (${reason}). Alzare il livello atteso, oppure spiegare il peggioramento nella descrizione.`,
      seen: target.text,
      expected: `un valore non peggiore di ${quoted(baseline.text)}`,
      related: placesOf(document, [baseline.at]),
    },
  ];
}

const better = (higher: boolean): string => `è meglio un valore più ${higher ? "alto" : "basso"}`;

/** The value of the baseline or, on a scale, the marks told in its sentence. */
function observedValues(target: TargetCell, baseline: BaselineCell): Threshold[] {
  const scale = valuesOf(target).find((value) => value.scale)?.scale ?? scaleOfUnit(target.indicator.unit);
  const marks = scale ? marksIn(baseline.text, scale) : [];
  if (marks.length > 0) return marks;
  const { target: read } = baseline.read;
  const signed = signedValue(read);
  if (signed) return [signed];
  return read.kind === "threshold" && !read.flags?.includes("several-numbers") ? [read] : [];
}

/** Numbers with decimals inside the scale: `nel terzo trimestre 4,25 per l'Organismo e 4,41 per il mediatore`. */
const marksIn = (text: string, scale: Scale): Threshold[] =>
  wordsOf(text).flatMap(({ start, end }) => {
    const written = text.slice(start, end);
    const value = written.replace(",", ".");
    const isMark =
      /^\d{1,3},\d{1,2}$/u.test(written) &&
      Number(value) >= Number(scale.min) &&
      Number(value) <= Number(scale.max);
    return isMark ? [{ kind: "threshold", operator: "=", value, unit: "scala", scale, text: written }] : [];
  });
