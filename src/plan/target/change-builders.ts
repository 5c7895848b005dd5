// SPDX-License-Identifier: EUPL-1.2
import { isAdmissibleChange } from "./admission";
import type { Built, Parts } from "./condition-parts";
import { isDeadline, measureOf } from "./condition-parts";
import { isStop } from "./form-matcher";
import type { ChangeItem, Item, OperatorItem, ValueItem } from "./items";
import type { Operator } from "./target";
import { POINTS_OF_CHANGE } from "./units";

/** `riduzione del 5%`, `> anno precedente`. */
export function buildChange(parts: Parts): Built | null {
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
  const size = value ? { value: value.value, ...measureOf(value) } : sizeOf(change);
  const isBound = size !== null || reference !== undefined;
  const next = later?.next ?? parts.end;
  if (!isBound && change && !isAdmissibleChange(items, at, change)) return null;
  return {
    reading: {
      kind: "change",
      direction: heading,
      ...size,
      ...(reference === undefined ? {} : { reference }),
    },
    strength: isBound ? "bound" : "weak",
    next,
  };
}

/** «raddoppio» says by how much. */
const sizeOf = (change: ChangeItem | undefined): { value: string; unit: "%" } | null =>
  change?.size === undefined ? null : { value: change.size, unit: "%" };

/** «riduzione da 10 a 8 giorni»: what counts is where it ends. */
export function buildMove({ change, values, end }: Parts): Built | null {
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

/** «riduzione dei costi 2018»: the year is a term of comparison only for a measure that is to be kept. */
function isByYear({ items, at, end }: Parts, change: ChangeItem): boolean {
  if (items[end - 1]?.kind !== "year") return false;
  const before = items[end - 2];
  const isWhen = before?.kind === "word" && before.key === "in";
  if (end - at === 2 && change.direction === "maintain") return false;
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
  if (value.unit === "%" || POINTS_OF_CHANGE.has(value.counted ?? "")) return false;
  const between = items.slice(at + 1, end);
  return !operator.inWords || between.some((item) => item.kind === "sign" && item.key === ":");
}

function directionOf(operator: Operator | undefined): ChangeItem["direction"] {
  if (operator === undefined || operator === "=") return "maintain";
  return operator.startsWith(">") ? "increase" : "decrease";
}

/** Items from an operator to a past value: «non superiore alla spesa per il personale 2017». */
const FARTHEST_TERM = 7;
/** Words of the same sentence that may stand before `rispetto a`. */
const FARTHEST_REFERENCE = 20;

function laterReference({ items, end }: Parts): { reference: string; next: number } | null {
  for (let index = end; index < end + FARTHEST_REFERENCE; index += 1) {
    const item = items[index];
    if (item?.kind === "comparison") return { reference: item.reference, next: index + 1 };
    const isNext = index === end || (index === end + 1 && isOf(items[end]));
    if (item?.kind === "term" && isNext) return { reference: item.reference, next: index + 1 };
    const isIn = item?.kind === "sign" ? !isStop(item.key) || item.key === "(" : item?.kind === "word";
    if (!isIn && item?.kind !== "unit" && item?.kind !== "term") return null;
  }
  return null;
}

const isOf = (item: Item | undefined): boolean => item?.kind === "word" && item.key === "di";

/** «Rispetto al 2017, riduzione del 5%». */
function earlierReference({ items, at }: Parts): string | undefined {
  const before = items[at - 1];
  const item = before?.kind === "sign" && [",", ":"].includes(before.key) ? items[at - 2] : before;
  return item?.kind === "comparison" ? item.reference : undefined;
}
