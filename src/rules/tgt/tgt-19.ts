// SPDX-License-Identifier: EUPL-1.2
import type { Scale } from "../../plan/target/target";
import type { PlanDocument } from "../../plan/plan-document";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import type { IndicatorReadings, TargetCell } from "../target-readings";
import { indicatorReadings } from "../target-readings";
import { ofExercise } from "./distinct-texts";
import { offerUnit } from "./unit-change";
import { scaleOfUnit, valuesOf } from "./units";

export const tgt19: Rule = {
  id: "TGT-19",
  severity: "info",
  title: "Estremi della scala nell’unità di misura",
  why: "La scala vale per tutti gli anni e per il consuntivo: scritta soltanto nel risultato atteso, si perde quando il testo cambia.",
  source: "prassi",
  examples: {
    good: "Unità «scala 1-5», risultato atteso «>= 3,5»",
    bad: "Unità «percentuale», risultato atteso «>= 3,5 su scala da 1 a 5»",
  },
  correction:
    "Scrive la scala nell’unità di misura, dopo averlo chiesto, dove nient’altro nell’indicatore è scritto in un’altra unità.",
  check: (document) => {
    const indicators = indicatorReadings(document).flatMap((indicator) => {
      const [first, ...others] = indicator.targets.flatMap(onScale);
      return first ? [{ indicator, cells: [first, ...others] as const }] : [];
    });
    if (indicators.length === 0) return "not-applicable";
    return indicators.flatMap(({ indicator, cells: [first, ...others] }) =>
      report(document, indicator, [first, ...others]),
    );
  },
};

interface CellOnScale {
  cell: TargetCell;
  year: number;
  scale: Scale;
}

function onScale(cell: TargetCell): CellOnScale[] {
  const scale = valuesOf(cell).find((value) => value.scale !== undefined)?.scale;
  return scale ? [{ cell, year: cell.year, scale }] : [];
}

function report(
  document: PlanDocument,
  indicator: IndicatorReadings,
  cells: readonly [CellOnScale, ...CellOnScale[]],
): Report[] {
  const { unit } = indicator.indicator;
  const declared = scaleOfUnit(unit);
  const { cell, scale } = ofExercise(cells, document.plan.year);
  const expected = `scala ${scale.min}-${scale.max}`;
  if (declared?.min === scale.min && declared.max === scale.max) return [];
  return [
    {
      at: cell.at,
      message: declared
        ? `Il risultato atteso usa una scala da ${scale.min} a ${scale.max}, ma l’unità di misura è ${quoted(unit ?? "")}. Scrivere la stessa scala.`
        : `La scala da ${scale.min} a ${scale.max} è scritta soltanto nel risultato atteso. Scriverla nell’unità di misura: ${quoted(expected)}.`,
      seen: unit ?? "",
      expected,
      related: placesOf(document, [
        `${indicator.at}/unit`,
        ...cells.filter((each) => each.cell !== cell).map((each) => each.cell.at),
      ]),
      ...offerUnit(document, indicator, expected),
    },
  ];
}
