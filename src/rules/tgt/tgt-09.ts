// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import type { IndicatorReadings, TargetCell } from "../target-readings";
import { indicatorReadings } from "../target-readings";
import { ofExercise } from "./distinct-texts";
import { offerUnit } from "./unit-change";
import type { Valued } from "./units";
import { suits, unitTerm, valuesOf } from "./units";

export const tgt09: Rule = {
  id: "TGT-09",
  severity: "error",
  title: "Unità del risultato atteso uguale all’unità di misura",
  why: "Se il risultato atteso è in giorni e l’unità di misura è un numero o una percentuale, non si sa che cosa si misurerà.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. b), e art. 4, lett. j)",
  examples: {
    good: "Unità «giorni», risultato atteso «<= 5 giorni»",
    bad: "Unità «numero», risultato atteso «<= 5 giorni»",
  },
  correction:
    "Cambia l’unità di misura in quella del risultato atteso, dopo averlo chiesto, dove nient’altro nell’indicatore è scritto in un’altra unità.",
  check: (document) => {
    const indicators = indicatorReadings(document).flatMap((each) => {
      const term = unitTerm(each.indicator);
      return term !== null && each.targets.some((cell) => valuesOf(cell).length > 0)
        ? [{ ...each, term }]
        : [];
    });
    if (indicators.length === 0) return "not-applicable";
    return indicators.flatMap((each) => report(document, each));
  },
};

interface Mismatch {
  cell: TargetCell;
  year: number;
  value: Valued;
}

function report(document: PlanDocument, indicator: IndicatorReadings & { term: string }): Report[] {
  const { at, targets, term } = indicator;
  const [first, ...others] = targets.flatMap((cell): Mismatch[] => {
    const value = valuesOf(cell).find((each) => !suits(each, term));
    return value ? [{ cell, year: cell.year, value }] : [];
  });
  if (!first) return [];
  const mismatches: [Mismatch, ...Mismatch[]] = [first, ...others];
  const { cell, value } = ofExercise(mismatches, document.plan.year);
  const unit = quoted(indicator.indicator.unit ?? "");
  return [
    {
      at: cell.at,
      message:
        `Il risultato atteso per il ${cell.year} ${inWords(value)}, ma l’unità di misura è ${unit}. ` +
        "Scrivere l’uno e l’altra nella stessa unità.",
      seen: cell.text,
      expected: `un risultato atteso in ${unit}`,
      related: placesOf(document, [
        `${at}/unit`,
        ...mismatches.filter((each) => each.cell !== cell).map((each) => each.cell.at),
      ]),
      ...offerUnit(document, indicator, unitToWrite(value)),
    },
  ];
}

/** What a value is expressed in, after «il risultato atteso». */
function inWords(value: Valued): string {
  const { unit, scale, counted } = value;
  if (scale) return `è un voto su una scala da ${scale.min} a ${scale.max}`;
  if (unit) return `è espresso in ${quoted(unit)}`;
  return counted ? `conta qualcosa (${quoted(counted)})` : "è un numero";
}

/** What is counted becomes «numero», a percentage «percentuale» as most plans write it. */
function unitToWrite({ unit, scale }: Valued): string {
  if (scale) return `scala ${scale.min}-${scale.max}`;
  return unit === "%" ? "percentuale" : (unit ?? "numero");
}
