// SPDX-License-Identifier: EUPL-1.2
import type { Measure } from "./signals";
import type { TargetContext, TargetReading } from "./target";
import type { Token } from "./tokens";
import { tokenise } from "./tokens";
import { readCounted } from "./counted";
import { readScale } from "./scales";
import { MARKS, MEASURES_BEFORE, findCounted, findUnit } from "./units";

/** Words of a unit field that lead to the unit: «numero di giorni», «valore percentuale». */
const LEADING: ReadonlySet<string> = new Set(
  `n nr num nro numero n° nº . ° di valore in totale numeri indice assoluto importo tempo tempi (`.split(
    /\s+/u,
  ),
);

/** A reading completed with what the unit field says; what the text itself says comes first. */
export function withUnitField(reading: TargetReading, { unit }: TargetContext): TargetReading {
  const takesUnit = reading.kind === "threshold" || reading.kind === "range";
  if (!unit || (!takesUnit && !(reading.kind === "change" && reading.value !== undefined))) return reading;
  if (reading.unit !== undefined || reading.counted !== undefined) return reading;
  const { scale, ...measure } = unitField(unit);
  return { ...reading, ...measure, ...(takesUnit && scale ? { scale } : {}) };
}

/** First words of units whose values may stand below zero, besides times and money. */
const BALANCES: ReadonlySet<string> = new Set(
  "rapporto quoziente ratio saldo differenza scostamento indicatore".split(" "),
);

/** True for units of times, money, plain numbers and indices; shares and counts of things stay above zero. */
export function mayBeNegative(unit: string): boolean {
  const { unit: known, counted } = unitField(unit);
  if (known !== undefined) return known !== "%" && known !== "scala";
  const tokens = tokenise(unit);
  const isPlain = tokens.every(({ key, article }) => article || LEADING.has(key));
  return counted === undefined && (isPlain || BALANCES.has(tokens[0]?.key ?? ""));
}

function unitField(text: string): Measure {
  const tokens = tokenise(text);
  const scaleAt = tokens.findIndex((_, index) => readScale(tokens, index) !== null);
  const scale = scaleAt < 0 ? null : readScale(tokens, scaleAt);
  if (scale) return { unit: "scala", scale: scale.read };
  const start = tokens.findIndex(({ key, article }) => !article && !LEADING.has(key));
  if (start < 0) return {};
  const unit = findUnit(tokens, start);
  if (unit) return { unit: unit.meaning };
  const first = tokens[start];
  if (MARKS.has(first?.key ?? "") || first?.key === "scala") return { unit: "scala" };
  if (isCount(tokens)) return start > 0 ? countedIn(tokens, start) : {};
  if (findCounted(tokens, start) || MEASURES_BEFORE.has(first?.key ?? "")) return countedIn(tokens, start);
  return lastUnit(tokens.slice(start, start + SHORT_FIELD + 1));
}

/** Words of a field that names its unit last: «tempo medio in giorni», «rapporto %». */
const SHORT_FIELD = 4;

function lastUnit(tokens: readonly Token[]): Measure {
  const units = tokens.length > SHORT_FIELD ? [] : tokens.map((_, index) => findUnit(tokens, index));
  const last = units.findLast((unit) => unit !== null);
  return last && last.end === tokens.length ? { unit: last.meaning } : {};
}

const isCount = ([first]: readonly Token[]): boolean =>
  /^(?:n|nr|num|nro|numero|nº)$/u.test(first?.key ?? "");

function countedIn(tokens: readonly Token[], at: number): Measure {
  const counted = readCounted(tokens, at);
  return counted ? { counted: counted.read } : {};
}
