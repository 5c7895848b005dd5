// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { formatTarget } from "../../plan/target/format-target";
import type { Operator, Target } from "../../plan/target/target";
import { quoted } from "../phrases";
import { contentOf, placesOf } from "../places";
import type { WordedPolarity } from "../polarity/polarity";
import { polarityWithoutOperators } from "../polarity/polarity";
import type { Offer } from "../replacements";
import { replaceText } from "../replacements";
import type { Report, Rule } from "../rule";
import { replaceSpans } from "../spans";
import type { BaselineCell, TargetCell } from "../target-readings";
import { indicatorReadings } from "../target-readings";
import { isInSigns, readInstead } from "./rewriting";
import { unitTerm, valuesOf } from "./units";

export const tgt05: Rule = {
  id: "TGT-05",
  severity: "error",
  title: "Verso dell’operatore coerente con ciò che si misura",
  why:
    "«Maggiore di» premia i valori alti, «minore di» i bassi: " +
    "con il verso rovesciato l’ente risulterebbe in regola proprio quando fa peggio.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. e)",
  examples: {
    good: "Tempo medio di evasione delle pratiche: <= 5 giorni",
    bad: "Tempo medio di evasione delle pratiche: > 5 giorni",
  },
  correction: "Gira il verso dell’operatore del risultato atteso, dopo averlo chiesto.",
  limits:
    "Se il piano non dichiara la polarità, il verso giusto si ricava dalle parole dell’indicatore e dall’unità di misura: " +
    "dove non bastano o si contraddicono, o dove parla la sola riga «Cosa misura», che spesso dice uno scopo, non si segnala nulla.",
  check: (document) => {
    const thresholds = indicatorReadings(document).flatMap(({ targets, baseline }) =>
      targets.flatMap((cell) => {
        const { target } = cell.read;
        return target.kind === "threshold" && target.operator !== "="
          ? [{ cell, threshold: target, baseline }]
          : [];
      }),
    );
    if (thresholds.length === 0) return "not-applicable";
    return thresholds.flatMap((each) => report(document, each));
  },
};

type Threshold = Extract<Target, { kind: "threshold" }>;

const REVERSED: Readonly<Record<Operator, Operator>> = {
  ">=": "<=",
  "<=": ">=",
  ">": "<",
  "<": ">",
  "=": "=",
};

interface Operated {
  cell: TargetCell;
  threshold: Threshold;
  baseline: BaselineCell | null;
}

function report(document: PlanDocument, { cell, threshold, baseline }: Operated): Report[] {
  const polarity = polarityWithoutOperators(document, cell.indicatorAt);
  const wants = threshold.operator.startsWith(">") ? "higher" : "lower";
  const isReversed = polarity.polarity === (wants === "higher" ? "lower" : "higher");
  if (!isReversed || polarity.isInPassing) return [];
  if (!isAboutTheMeasure(threshold, unitTerm(cell.indicator), polarity)) return [];

  const operator = REVERSED[threshold.operator];
  const expected = formatTarget({ ...threshold, operator });
  return [
    {
      at: cell.at,
      message:
        `Il risultato atteso ${quoted(condition(cell))} chiede un valore ${wants === "higher" ? "alto" : "basso"}, ` +
        `ma dall’indicatore risulta il contrario: ${polarity.reason}. ${lastValue(baseline)}` +
        `Verificare il verso e, se è rovesciato, scrivere ${quoted(expected)}.`,
      seen: cell.text,
      expected,
      related: placesOf(document, [`${cell.indicatorAt}/name`, `${cell.indicatorAt}/lastValue`]),
      ...reverse(document, cell, operator),
    },
  ];
}

const TIMES: ReadonlySet<string> = new Set(["giorni", "ore", "mesi", "anni"]);

/**
 * A target may speak of something else than the measure: a share of projects under a time, a term under a mark.
 * Where the polarity was only proposed, the value's unit must suit what is measured.
 */
function isAboutTheMeasure(
  { unit, counted, scale }: Threshold,
  unitField: string | null,
  { from, polarity, subject }: WordedPolarity,
): boolean {
  if (from === "stated") return true;
  if (subject === "time") return TIMES.has(unit ?? (counted || scale ? "" : (unitField ?? "")));
  if (subject === "cost") return unit === "euro" || (!unit && !counted && !scale && unitField !== "%");
  return polarity === "lower" || !TIMES.has(unit ?? "");
}

/** The stretch of the text that holds the condition. */
const condition = ({ text, read: { conditions } }: TargetCell): string => {
  const [first] = conditions;
  return first ? text.slice(first.start, first.end) : text;
};

/** Shown where it holds a value: it often tells which way is right. */
const lastValue = (baseline: BaselineCell | null): string =>
  baseline && valuesOf(baseline).length > 0 ? `L’ultimo valore osservato è ${quoted(baseline.text)}. ` : "";

/** Offered for an operator in signs: words would need the sentence rewritten. */
function reverse(document: PlanDocument, cell: TargetCell, operator: Operator): Offer {
  const [written, ...others] = cell.read.operators;
  if (!written || others.length > 0 || !isInSigns(written)) return {};
  const text = replaceSpans(cell.text, [{ ...written, by: operator }]);
  const { target } = readInstead(cell, text);
  if (target.kind !== "threshold" || target.operator !== operator) return {};
  return replaceText(contentOf(document, cell.at), cell.text, text, {
    label: `Girare il verso: ${quoted(operator)} al posto di ${quoted(written.written)}`,
    kind: "asked",
    turnsDirection: true,
  });
}
