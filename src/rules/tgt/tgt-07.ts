// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { isAbsent } from "../absent";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import type { IndicatorReadings, TargetCell } from "../target-readings";
import { indicatorReadings } from "../target-readings";
import { forYears, ofExercise } from "./distinct-texts";
import { suits, unitTerm, valuesOf } from "./units";
import { conditionsOf } from "../target-conditions";

export const tgt07: Rule = {
  id: "TGT-07",
  severity: "error",
  title: "Risultato atteso numerico per un’unità numerica",
  why:
    "L’unità di misura dice in che cosa si esprime il risultato: " +
    "se è un numero o una percentuale e il risultato atteso è una frase, a fine anno non c’è niente da confrontare.",
  source: "D.P.C.M. 18/9/2012, art. 4, lett. f) e j)",
  examples: {
    good: "Unità «percentuale», risultato atteso «>= 80%»",
    bad: "Unità «percentuale», risultato atteso «Estensione della sperimentazione»",
  },
  limits:
    "Con unità «numero» basta un numero qualsiasi, anche in giorni o in percentuale: la differenza di unità è un altro controllo.",
  check: (document) => {
    const indicators = indicatorReadings(document).flatMap(withNumericUnit);
    if (indicators.length === 0) return "not-applicable";
    return indicators.flatMap((each) => report(document, each));
  },
};

/** Units that are no numbers: the target says whether, or when. */
const NOT_NUMERIC: ReadonlySet<string> = new Set(["sì/no", "data"]);

interface Measured extends IndicatorReadings {
  term: string;
  filled: [TargetCell, ...TargetCell[]];
}

function withNumericUnit(indicator: IndicatorReadings): Measured[] {
  const term = unitTerm(indicator.indicator);
  const [first, ...others] = indicator.targets.filter(({ text }) => !isAbsent(text));
  return first && term !== null && !NOT_NUMERIC.has(term)
    ? [{ ...indicator, term, filled: [first, ...others] }]
    : [];
}

function report(document: PlanDocument, { at, indicator, term, filled }: Measured): Report[] {
  if (filled.some((cell) => holdsValue(cell, term))) return [];
  const cell = ofExercise(filled, document.plan.year);
  return [
    {
      at: cell.at,
      message:
        `L’unità di misura è ${quoted(indicator.unit ?? "")}, ma il risultato atteso ${forYears(filled.map(({ year }) => year))} ` +
        `${hasNumber(cell) ? "è in un’altra unità" : "non contiene un valore"}: ${quoted(cell.text)}. ` +
        "Indicare il valore da raggiungere, oppure cambiare l’unità di misura.",
      seen: cell.text,
      expected: EXPECTED[term] ?? `un valore in ${term}`,
      related: placesOf(document, [
        `${at}/unit`,
        ...filled.filter((each) => each !== cell).map((each) => each.at),
      ]),
    },
  ];
}

const EXPECTED: Readonly<Record<string, string>> = {
  "%": "una percentuale, per esempio «>= 80%»",
  numero: "un numero, per esempio «>= 10»",
  euro: "un importo, per esempio «<= € 10.000,00»",
  scala: "un voto, per esempio «>= 3,5 (scala da 1 a 5)»",
  rapporto: "un numero, per esempio «>= 0,8»",
};

const hasNumber = (cell: TargetCell): boolean => valuesOf(cell).length > 0;

/** «numero» is written for any quantity: whatever has a figure is taken for a value there. */
const holdsValue = (cell: TargetCell, term: string): boolean =>
  valuesOf(cell).some((value) => term === "numero" || suits(value, term)) ||
  conditionsOf(cell.read.target).some((each) => each.kind === "change" && each.value !== undefined);
