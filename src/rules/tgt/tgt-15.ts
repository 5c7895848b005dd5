// SPDX-License-Identifier: EUPL-1.2
import { isAbsent } from "../absent";
import { listed, quoted } from "../phrases";
import { placesOf } from "../places";
import type { Rule } from "../rule";
import { conditionsOf } from "../target-conditions";
import type { TargetCell } from "../target-readings";
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
  check: (document) => {
    const indicators = indicatorReadings(document).flatMap(({ targets }) => overYears(targets));
    if (indicators.length === 0) return "not-applicable";
    return indicators
      .filter(({ last, others }) => !isAbsent(last.text) && others.every((other) => areSame(last, other)))
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

/** Targets of an indicator that has them for more than one year. */
function overYears(targets: readonly TargetCell[]): { last: TargetCell; others: TargetCell[] }[] {
  const others = [...targets];
  const last = others.pop();
  return last && others.length > 0 ? [{ last, others }] : [];
}

/** The same words, or the same value in another notation: `=> 80%` is `almeno l’80%`. */
const areSame = (a: TargetCell, b: TargetCell): boolean =>
  textKey(a) === textKey(b) ||
  ([a, b].every((cell) => isValueAlone(cell) && !namesProduct(cell)) &&
    sayTheSame(a.read.target, b.read.target));

/** What a product is, only its words say. */
const namesProduct = ({ read }: TargetCell): boolean =>
  conditionsOf(read.target).some(({ kind }) => kind === "deliverable" || kind === "prose");
