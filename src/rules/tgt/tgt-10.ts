// SPDX-License-Identifier: EUPL-1.2
import Big from "big.js";
import { remembered } from "../../plan/remembered";
import type { Target } from "../../plan/target/target";
import { becameDate } from "../became-date";
import { quoted } from "../phrases";
import type { Report, Rule } from "../rule";
import { conditionsOf } from "../target-conditions";
import type { TargetCell } from "../target-readings";
import { targetReadings } from "../target-readings";
import type { Valued } from "./units";
import { scaleOfUnit, unitTerm, valuesOf } from "./units";

export const tgt10: Rule = {
  id: "TGT-10",
  severity: "error",
  title: "Risultato atteso possibile",
  why: "Una percentuale oltre il 100, un voto fuori dalla sua scala o una data di un altro anno non si possono raggiungere, o lo sono già.",
  source: "prassi",
  examples: {
    good: ">= 4 (scala da 1 a 5); entro il 30/6/2018",
    bad: ">= 120% dei progetti; >= 6 (scala da 1 a 5)",
  },
  limits:
    "Le percentuali che possono superare il 100 (variazioni, coperture, rapporti) si riconoscono dalle parole dell’indicatore.",
  check: (document) => {
    const cells = targetReadings(document).filter(
      (cell) => (valuesOf(cell).length > 0 || datesOf(cell).length > 0) && !becameDate(document, cell),
    );
    if (cells.length === 0) return "not-applicable";
    return cells.flatMap((cell) => [...outOfBounds(cell), ...outOfYear(cell)].slice(0, 1));
  },
};

type Dated = Extract<Target, { kind: "date" }>;

const datesOf = ({ read }: TargetCell): Dated[] =>
  conditionsOf(read.target).filter((condition): condition is Dated => condition.kind === "date");

interface Bounds {
  min: string;
  max: string;
  /** In Italian, after «fuori da». */
  name: string;
}

/** Words of measures whose percentages may pass 100 or be negative. */
const UNBOUNDED =
  /increment|aument|crescita|variazion|riduzion|diminuzion|copertur|rapporto|rispetto|indice|saldo|margin|scostament/iu;
const isUnbounded = remembered((text) => UNBOUNDED.test(text));
const PERCENTAGE: Bounds = { min: "0", max: "100", name: "0-100%" };

function outOfBounds(cell: TargetCell): Report[] {
  return valuesOf(cell).flatMap((value) => {
    const bounds = boundsOf(value, cell);
    const odd = bounds && numbersOf(value).find((number) => isOutside(number, bounds));
    return odd === undefined || bounds === null
      ? []
      : [
          {
            at: cell.at,
            message: `Il risultato atteso per il ${cell.year} (${quoted(cell.text)}) è fuori dall’intervallo possibile, ${bounds.name}. Correggere il valore, oppure la scala o l’unità di misura.`,
            seen: cell.text,
            expected: `un valore tra ${bounds.min} e ${bounds.max}`,
          },
        ];
  });
}

function boundsOf({ unit, scale, counted }: Valued, { indicator, text }: TargetCell): Bounds | null {
  const declared = scale ?? (counted || (unit && unit !== "scala") ? null : scaleOfUnit(indicator.unit));
  if (declared) return { ...declared, name: `scala da ${declared.min} a ${declared.max}` };
  const isPercentage = unit === "%" || (!unit && !counted && unitTerm(indicator) === "%");
  if (!isPercentage) return null;
  const words = [indicator.name, indicator.measures, indicator.algorithm, text];
  return words.some((each) => isUnbounded(each ?? "")) ? null : PERCENTAGE;
}

const numbersOf = (value: Valued): string[] =>
  value.kind === "threshold" ? [value.value] : [value.from, value.to];

const isOutside = (number: string, { min, max }: Bounds): boolean =>
  new Big(number).lt(min) || new Big(number).gt(max);

/** A result of a year is reached in that year. */
const outOfYear = (cell: TargetCell): Report[] =>
  datesOf(cell)
    .filter(({ date }) => Number(date.slice(0, 4)) !== cell.year)
    .map(({ date }) => ({
      at: cell.at,
      message: `La data del risultato atteso per il ${cell.year} cade nel ${date.slice(0, 4)}: ${quoted(cell.text)}. Correggere la data, oppure spostare il risultato nell’anno giusto.`,
      seen: cell.text,
      expected: `una data del ${cell.year}`,
    }));
