// SPDX-License-Identifier: EUPL-1.2
import { isAdmissible, isAdmissibleDate } from "./admission";
import { buildChange, buildMove } from "./change-builders";
import type { Condition } from "./condition";
import type { Built, Parts } from "./condition-parts";
import { isDeadline, measureOf, partsOf, written, writtenSigns } from "./condition-parts";
import type { FormMatch } from "./form-matcher";
import type { Meaning } from "./grammar";
import type { Item, ValueItem } from "./items";
import { signalOf } from "./signals";
import type { TargetReading } from "./target";
import { isCountable } from "./words";

const BUILDERS: Readonly<Record<Meaning, (parts: Parts) => Built | null>> = {
  range: buildRange,
  change: buildChange,
  move: buildMove,
  threshold: buildThreshold,
  date: buildDate,
  value: buildValue,
};

/** @returns null when the form fits but the sense does not: the next form may */
export function buildCondition(
  text: string,
  items: readonly Item[],
  at: number,
  match: FormMatch,
): Condition | null {
  const parts = partsOf(text, items, at, match);
  const built = BUILDERS[match.form.means](parts);
  if (!built) return null;
  const next = built.next ?? match.end;
  const [first, last] = [items[at], items[next - 1]];
  if (!first || !last) return null;
  return {
    reading: built.reading,
    strength: built.strength,
    isTimeLimit: built.isTimeLimit ?? false,
    flags: [...parts.values.flatMap(({ flags }) => flags), ...(built.flags ?? [])],
    operators: built.reading.kind === "date" ? writtenSigns(parts) : written(parts),
    start: first.start,
    end: last.end,
    first: at,
    next,
  };
}

function buildRange({ items, at, end, values, operators }: Parts): Built | null {
  const [first, second] = values;
  if (!first || !second) return null;
  const isWithin = operators.map(({ canonical }) => canonical).join(" ") === ">= <=";
  if (!isWithin && operators.some(({ canonical, inWords }) => canonical === "=" || inWords)) return null;
  const isFalling = !isWithin && operators.some(({ canonical }) => canonical.startsWith(">"));
  const [from, to] = isFalling ? [second, first] : [first, second];
  const [lowest, highest] = [from.sign + from.value, to.sign + to.value];
  if (Number(lowest) > Number(highest)) return null;
  const { measure, next } = signalOf(items, at, end);
  return {
    reading: { kind: "range", from: lowest, to: highest, ...measure, ...measureOf(from), ...measureOf(to) },
    strength: "bound",
    next,
  };
}

function buildThreshold(parts: Parts): Built | null {
  const { items, at, end, values, operators } = parts;
  const [value] = values;
  const operator = operators.find(({ inWords }) => !inWords) ?? operators.at(-1);
  if (!value || !operator) return null;
  const { canonical } = operator;
  if (value.sign === "" && parts.direction === "increase" && canonical.startsWith(">"))
    return buildChange(parts);
  const { measure, next } = operator.side === "after" ? nounAfter(parts, value) : signalOf(items, at, end);
  const isTimeUnit = value.unit !== undefined && ["giorni", "ore", "mesi", "anni"].includes(value.unit);
  return {
    reading: {
      kind: "threshold",
      operator: canonical,
      value: value.sign + value.value,
      ...measure,
      ...measureOf(value),
    },
    strength: "bound",
    isTimeLimit: isTimeUnit && isDeadline(operator),
    next,
  };
}

function buildValue({ items, at, end, values }: Parts): Built | null {
  const [value] = values;
  if (!value) return null;
  const { measure, next } = signalOf(items, at, end);
  const reading: TargetReading = {
    kind: "threshold",
    operator: "=",
    value: value.value,
    ...measure,
    ...spanMeasure(items, end),
    ...measureOf(value),
  };
  return isAdmissible(items, at, next, value, measure) ? { reading, strength: "bare", next } : null;
}

/** «90-80%»: two numbers, since no span falls; what is said after the second holds for the first too. */
function spanMeasure(items: readonly Item[], end: number): ReturnType<typeof measureOf> {
  const [sign, second] = items.slice(end, end + 2);
  const isSpan = sign?.kind === "sign" && ["-", "÷"].includes(sign.key) && second?.kind === "value";
  return isSpan ? measureOf(second) : {};
}

function buildDate({ items, at, end, date, operators }: Parts): Built | null {
  if (!date) return null;
  const [operator] = operators;
  if (!operator && !isAdmissibleDate(items, at, end, date)) return null;
  const reading: TargetReading =
    date.iso === null
      ? { kind: "prose" }
      : { kind: "date", operator: operator?.canonical ?? "<=", date: date.iso };
  return { reading, strength: operator ? "bound" : "bare", flags: date.flags };
}

/** «3 o più eventi»: what is counted stands after the operator. */
function nounAfter({ items, at, end }: Parts, { unit, counted }: ValueItem): ReturnType<typeof signalOf> {
  const noun = items[end];
  const isNoun = noun?.kind === "word" && isCountable(noun.key);
  if (unit === undefined && counted === undefined && isNoun)
    return { measure: { counted: noun.written }, next: end + 1 };
  return signalOf(items, at, end);
}
