// SPDX-License-Identifier: EUPL-1.2
import type { LocatedIndicator } from "../../plan/elements";
import { indicatorsOf } from "../../plan/elements";
import { sameWordsKey } from "../../plan/wording";
import { isPlaceholder } from "../../plan/target/placeholders";
import type { Field } from "../fields";
import { isMissing } from "../fields";
import { listed, quoted } from "../phrases";
import { placesOf } from "../places";
import type { Rule } from "../rule";

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
    const indicators = indicatorsOf(document.plan).flatMap(overYears);
    if (indicators.length === 0) return "not-applicable";
    return indicators
      .filter(
        ({ last, others }) => !isMissing(last.text) && !isPlaceholder(last.text) && areSame(last, others),
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

interface YearTarget extends Field {
  year: string;
}

/** Targets of an indicator that has them for more than one year. Keys that are years come in their order. */
function overYears({ at, indicator }: LocatedIndicator): { last: YearTarget; others: YearTarget[] }[] {
  const targets = Object.entries(indicator.targets).map(([year, text]) => ({
    at: `${at}/targets/${year}`,
    year,
    text,
  }));
  const last = targets.pop();
  return last && targets.length > 0 ? [{ last, others: targets }] : [];
}

const areSame = (last: YearTarget, others: readonly YearTarget[]): boolean =>
  others.every(({ text }) => sameWordsKey(text) === sameWordsKey(last.text));
