// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { isMissing } from "../fields";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import { conditionsOf } from "../target-conditions";
import type { IndicatorReadings } from "../target-readings";
import { indicatorReadings } from "../target-readings";
import { forYears, ofExercise } from "./distinct-texts";
import { offerUnit } from "./unit-change";
import { unitTerm, valuesOf } from "./units";

export const tgt08: Rule = {
  id: "TGT-08",
  severity: "error",
  title: "Documento da produrre con unità «sì/no» o «data»",
  why: "Un documento si produce o non si produce, al più entro una data: con un’altra unità di misura il risultato non è verificabile.",
  source: "D.P.C.M. 18/9/2012, art. 4, lett. f) e j)",
  examples: {
    good: "Unità «sì/no», risultato atteso «report sulla gestione»",
    bad: "Unità «percentuale», risultato atteso «report»",
  },
  correction:
    "Cambia l’unità di misura in «sì/no», dopo averlo chiesto, dove nient’altro nell’indicatore è scritto in un’altra unità.",
  check: (document) => {
    const indicators = indicatorReadings(document).filter(({ targets }) =>
      targets.some(({ text }) => !isMissing(text)),
    );
    if (indicators.length === 0) return "not-applicable";
    return indicators.flatMap((each) => report(document, each));
  },
};

/** Units under which a document may stand as a target. */
const FITTING: ReadonlySet<string | null> = new Set(["sì/no", "data"]);

function report(document: PlanDocument, indicator: IndicatorReadings): Report[] {
  const [first, ...others] = indicator.targets.filter(
    (cell) =>
      valuesOf(cell).length === 0 &&
      conditionsOf(cell.read.target).some(({ kind }) => kind === "deliverable"),
  );
  if (!first || FITTING.has(unitTerm(indicator.indicator))) return [];
  const cells: [typeof first, ...typeof others] = [first, ...others];
  const cell = ofExercise(cells, document.plan.year);
  const { unit } = indicator.indicator;
  return [
    {
      at: cell.at,
      message:
        `Il risultato atteso ${forYears(cells.map(({ year }) => year))} è un documento da produrre (${quoted(cell.text)})` +
        `${unit === null || isMissing(unit) ? ", ma manca l’unità di misura" : `, ma l’unità di misura è ${quoted(unit)}`}. ` +
        "Scrivere come unità «sì/no», oppure «data» con la scadenza, o indicare il valore da raggiungere.",
      seen: cell.text,
      expected: "unità «sì/no» o «data», oppure un valore",
      related: placesOf(document, [
        `${indicator.at}/unit`,
        ...cells.filter((each) => each !== cell).map(({ at }) => at),
      ]),
      ...offerUnit(document, indicator, "sì/no"),
    },
  ];
}
