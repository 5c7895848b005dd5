// SPDX-License-Identifier: EUPL-1.2
import Big from "big.js";
import { isAbsent } from "../absent";
import { listed, quoted } from "../phrases";
import { placesOf } from "../places";
import type { Polarity } from "../polarity/polarity";
import { polarityOf } from "../polarity/polarity";
import type { Rule } from "../rule";
import { conditionsOf } from "../target-conditions";
import type { BaselineCell, IndicatorReadings, TargetCell } from "../target-readings";
import { indicatorReadings } from "../target-readings";
import { isValueAlone, sayTheSame, textKey } from "./rewriting";

export const tgt15: Rule = {
  id: "TGT-15",
  severity: "warning",
  title: "Risultati attesi diversi negli anni",
  why:
    "Il piano misura gli obiettivi anno per anno: un risultato uguale per tutti gli anni " +
    "spesso è copiato, e non dice che cosa cambia da un anno all’altro.",
  source: "D.Lgs. 31/5/2011, n. 91, art. 19, c. 2",
  examples: {
    good: "2018: >= 80%; 2019: >= 85%; 2020: >= 90%",
    bad: "2018: report; 2019: report; 2020: report",
  },
  limits:
    "Non segnala ciò che non può migliorare: «100%», «<= 0», un intervallo, e «SI» quando anche l’ultimo valore è «SI»; " +
    "né ciò che si sposta da sé: una scadenza senza anno, «+5%», «> anno precedente»; " +
    "né un livello che l’ultimo valore osservato ha già raggiunto: lo si vuole mantenere.",
  check: (document) => {
    const indicators = indicatorReadings(document).flatMap(overYears);
    if (indicators.length === 0) return "not-applicable";
    return indicators
      .filter(
        ({ last, others, baseline }) =>
          others.every((other) => areSame(last, other)) &&
          !isAtItsBest(last, baseline) &&
          !isKept(last, baseline, polarityOf(document, last.indicatorAt).polarity) &&
          polarityOf(document, last.indicatorAt).polarity !== "interval",
      )
      .map(({ last, others }) => ({
        at: last.at,
        message:
          `Il risultato atteso è lo stesso per ${listed([...others, last].map(({ year }) => year))}: ${quoted(last.text)}. ` +
          "Indicare il valore di ciascun anno; se il livello va soltanto mantenuto, non occorre cambiarlo.",
        seen: last.text,
        related: placesOf(
          document,
          others.map(({ at }) => at),
        ),
      }));
  },
};

interface OverYears extends Pick<IndicatorReadings, "baseline"> {
  last: TargetCell;
  others: TargetCell[];
}

/** Targets of an indicator that has them for more than one year. */
function overYears({ targets, baseline }: IndicatorReadings): OverYears[] {
  const others = targets.filter(({ text }) => !isAbsent(text));
  const last = others.pop();
  return last && others.length > 0 ? [{ last, others, baseline }] : [];
}

/** Nothing better can follow: the whole of a share, none at all, or what is done each year and was done last year. */
function isAtItsBest({ read: { target } }: TargetCell, baseline: BaselineCell | null): boolean {
  const before = baseline?.read.target;
  switch (target.kind) {
    case "threshold": {
      const isWhole = target.unit === "%" && Number(target.value) === 100 && !target.operator.startsWith("<");
      const wasMore = before?.kind === "threshold" && Number(before.value) > 100;
      return (isWhole && !wasMore) || (Number(target.value) === 0 && !target.operator.startsWith(">"));
    }
    case "yesno":
      return before?.kind === "yesno" && before.value === target.value;
    default:
      return false;
  }
}

/** A level that was reached already is one to keep. */
function isKept(last: TargetCell, baseline: BaselineCell | null, polarity: Polarity): boolean {
  const { target } = last.read;
  const before = baseline?.read.target;
  if (target.kind !== "threshold" || before?.kind !== "threshold" || !isValueAlone(last)) return false;
  const difference = new Big(before.value).cmp(target.value);
  const isCeiling = target.operator.startsWith("<") || (target.operator === "=" && polarity === "lower");
  return isCeiling ? difference <= 0 : difference >= 0;
}

/** The same words, or the same value in another notation: `=> 80%` is `almeno l’80%`. */
const areSame = (a: TargetCell, b: TargetCell): boolean =>
  !movesOn(a, b) &&
  (textKey(a) === textKey(b) ||
    ([a, b].every((cell) => isValueAlone(cell) && !namesProduct(cell)) &&
      sayTheSame(a.read.target, b.read.target)));

/** A day without its year is another one each year, and a change by so much starts from where the last one ended. */
function movesOn({ read: { target: a } }: TargetCell, { read: { target: b } }: TargetCell): boolean {
  if (a.kind === "date" && b.kind === "date") return a.date !== b.date;
  if (a.kind !== "change" || a.direction === "maintain") return false;
  return a.value !== undefined || THAN_BEFORE.test(a.text.trim());
}

/** `> anno precedente`: the level is the one reached, whatever it was; `incremento rispetto a` says less. */
const THAN_BEFORE =
  /^(?:[<>=≤≥]+|(?:non )?(?:superiore|inferiore|maggiore|minore)) ?(?:a|al|all['’]|di|del|dell['’])? ?(?:anno|esercizio|valore) precedente$/iu;

/** What a product is, only its words say. */
const namesProduct = ({ read }: TargetCell): boolean =>
  conditionsOf(read.target).some(({ kind }) => kind === "deliverable" || kind === "prose");
