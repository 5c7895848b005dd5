// SPDX-License-Identifier: EUPL-1.2
import { isAdmissible, isAdmissibleChange, isAdmissibleDate } from "./admission";
import type { Condition } from "./conditions";
import type { FormMatch } from "./form-matcher";
import { isStop } from "./form-matcher";
import type { Meaning } from "./grammar";
import type { ChangeItem, DateItem, Item, OperatorItem, ValueItem } from "./items";
import { signalOf } from "./signals";
import type { Operator, TargetReading, WrittenOperator } from "./target";
import { isCountable } from "./words";

/** The things that a form is made of, by kind. */
interface Parts {
  text: string;
  items: readonly Item[];
  at: number;
  end: number;
  values: (ValueItem & { sign: "" | "-" })[];
  operators: (OperatorItem & Item)[];
  date: DateItem | undefined;
  change: ChangeItem | undefined;
  direction: "increase" | "decrease" | undefined;
  reference: string | undefined;
}

type Built = Pick<Condition, "reading" | "strength"> &
  Partial<Pick<Condition, "isTimeLimit" | "next" | "flags">> & { operatorsAreWords?: boolean };

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

function partsOf(text: string, items: readonly Item[], at: number, { parts, end }: FormMatch): Parts {
  const isMinus = (index: number): boolean => {
    const sign = parts[index];
    return sign?.kind === "plus-minus" && sign.direction === "decrease";
  };
  const signed = parts.find((item) => item.kind === "plus-minus" || item.kind === "more-less");
  const reference = parts.find(({ kind }) => ["comparison", "term", "year"].includes(kind));
  return {
    text,
    items,
    at,
    end,
    values: parts.flatMap((item, index) =>
      item.kind === "value" ? [{ ...item, sign: isMinus(index - 1) ? ("-" as const) : ("" as const) }] : [],
    ),
    operators: parts.filter((item) => item.kind === "operator"),
    date: parts.find((item) => item.kind === "date"),
    change: parts.find((item) => item.kind === "change"),
    direction: signed?.direction,
    reference: reference && "reference" in reference ? wholeReference(text, parts, reference) : undefined,
  };
}

/** «superiore ai visitatori del 2017»: all that follows the operator is compared with. */
function wholeReference(text: string, parts: readonly Item[], last: Item & { reference: string }): string {
  const [operator] = parts;
  if (operator?.kind !== "operator" || last.kind === "comparison") return last.reference;
  return text.slice(operator.end, last.end).replace(LEADING_ARTICLES, "");
}

/** Small words between an operator and what it compares with. */
const LEADING_ARTICLES = /^\s*(?:(?:a|al|allo|alla|ai|agli|alle|il|lo|la|i|gli|le)\s+|(?:all|l)['’]\s*)?/iu;

function buildRange({ items, at, end, values, operators }: Parts): Built | null {
  const [first, second] = values;
  if (!first || !second || operators.some(({ canonical, inWords }) => canonical === "=" || inWords))
    return null;
  const isFalling = operators.some(({ canonical }) => canonical.startsWith(">"));
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
    ...measureOf(value),
  };
  return isAdmissible(items, at, next, value, measure) ? { reading, strength: "bare", next } : null;
}

function buildChange(parts: Parts): Built | null {
  const { items, at, change, operators, values, direction } = parts;
  const [value] = values;
  const heading = change?.direction ?? direction ?? directionOf(operators[0]?.canonical);
  if (change && operators.some(isDeadline) && value?.unit !== "%") return null;
  if (change?.direction === "maintain" && operators.length > 0) return null;
  const [operator] = operators;
  if (!value && operator && isDeadline(operator)) return null;
  if (change && value && operator && isLevel(parts, operator, value)) return null;
  if (change ? isByYear(parts, change) : isFarYear(parts)) return null;
  const later = parts.reference === undefined ? laterReference(parts) : null;
  const reference = parts.reference ?? later?.reference ?? earlierReference(parts);
  const isBound = value !== undefined || reference !== undefined;
  const next = later?.next ?? parts.end;
  if (!isBound && change && !isAdmissibleChange(items, at, change)) return null;
  return {
    reading: {
      kind: "change",
      direction: heading,
      ...(value ? { value: value.value, ...measureOf(value) } : {}),
      ...(reference === undefined ? {} : { reference }),
    },
    strength: isBound ? "bound" : "weak",
    next,
  };
}

/** «riduzione da 10 a 8 giorni»: what counts is where it ends. */
function buildMove({ change, values, end }: Parts): Built | null {
  const value = values.at(-1);
  const [first] = values;
  if (!value || !change || !first) return null;
  const operators: Record<ChangeItem["direction"], Operator> = {
    increase: ">=",
    decrease: "<=",
    maintain: "=",
  };
  return {
    reading: {
      kind: "threshold",
      operator: operators[change.direction],
      value: value.value,
      ...measureOf(first),
      ...measureOf(value),
    },
    strength: "bound",
    next: end,
  };
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

/** «riduzione dei costi 2018»: the year is a term of comparison only for a measure that is to be kept. */
function isByYear({ items, at, end }: Parts, change: ChangeItem): boolean {
  if (items[end - 1]?.kind !== "year") return false;
  const before = items[end - 2];
  const isWhen = before?.kind === "word" && before.key === "in";
  return isWhen || change.direction !== "maintain" || !isAdmissibleChange(items, at, change);
}

/** «superiore alla media, come nel 2017»: too far, or only when. */
function isFarYear({ items, at, end }: Parts): boolean {
  const [last, before] = [items[end - 1], items[end - 2]];
  const isTerm = last?.kind === "year" || last?.kind === "term";
  return isTerm && (end - at > FARTHEST_TERM || (before?.kind === "word" && before.key === "in"));
}

/** «riduzione tempi medi: <= 30 giorni» says where to arrive, «riduzione di almeno 5 giorni» by how much. */
function isLevel({ items, at, end }: Parts, operator: OperatorItem, value: ValueItem): boolean {
  if (value.unit === "%") return false;
  const between = items.slice(at + 1, end);
  return !operator.inWords || between.some((item) => item.kind === "sign" && item.key === ":");
}

/** «3 o più eventi»: what is counted stands after the operator. */
function nounAfter({ items, at, end }: Parts, { unit, counted }: ValueItem): ReturnType<typeof signalOf> {
  const noun = items[end];
  const isNoun = noun?.kind === "word" && isCountable(noun.key);
  if (unit === undefined && counted === undefined && isNoun)
    return { measure: { counted: noun.written }, next: end + 1 };
  return signalOf(items, at, end);
}

/** `entro`, `non oltre`, `nel termine di`: they limit time. */
const isDeadline = ({ limitsTime, canonical }: OperatorItem): boolean => limitsTime && canonical === "<=";

function directionOf(operator: Operator | undefined): ChangeItem["direction"] {
  if (operator === undefined || operator === "=") return "maintain";
  return operator.startsWith(">") ? "increase" : "decrease";
}

function measureOf({ unit, scale, counted }: ValueItem): Pick<ValueItem, "unit" | "scale" | "counted"> {
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(scale === undefined ? {} : { scale }),
    ...(counted === undefined ? {} : { counted }),
  };
}

/** Items from an operator to a past value: «non superiore alla spesa per il personale 2017». */
const FARTHEST_TERM = 7;
/** Words of the same sentence that may stand before `rispetto a`. */
const FARTHEST_REFERENCE = 20;

function laterReference({ items, end }: Parts): { reference: string; next: number } | null {
  for (let index = end; index < end + FARTHEST_REFERENCE; index += 1) {
    const item = items[index];
    if (item?.kind === "comparison") return { reference: item.reference, next: index + 1 };
    if (item?.kind === "term" && index === end) return { reference: item.reference, next: index + 1 };
    const isIn = item?.kind === "sign" ? !isStop(item.key) || item.key === "(" : item?.kind === "word";
    if (!isIn && item?.kind !== "unit" && item?.kind !== "term") return null;
  }
  return null;
}

/** «Rispetto al 2017, riduzione del 5%». */
function earlierReference({ items, at }: Parts): string | undefined {
  const before = items[at - 1];
  const item = before?.kind === "sign" && [",", ":"].includes(before.key) ? items[at - 2] : before;
  return item?.kind === "comparison" ? item.reference : undefined;
}

const written = ({ text, operators }: Parts): WrittenOperator[] =>
  operators.map(({ start, end, canonical, side }) => ({
    start,
    end,
    written: text.slice(start, end),
    canonical,
    ...(side === "after" ? { after: true as const } : {}),
  }));

/** «entro il 31/12/2018» is how Italian writes a deadline: words are not to be put into signs. */
const writtenSigns = (parts: Parts): WrittenOperator[] =>
  written({ ...parts, operators: parts.operators.filter(({ inWords }) => !inWords) });
