// SPDX-License-Identifier: EUPL-1.2
import { isStop } from "./form-matcher";
import type { Item, ValueItem } from "./items";
import { MARKS, MEASURES_BEFORE } from "./units";

export type Measure = Pick<ValueItem, "unit" | "scale" | "counted">;

/** Items between a mark and its number: «voto medio complessivo >= 4». */
const FARTHEST_MARK = 5;

/**
 * What stands around a number and says what it measures: a scale after it, a unit or a mark before it.
 * @param at its first item
 * @param end past its last one
 */
export function signalOf(
  items: readonly Item[],
  at: number,
  end: number,
): { measure: Measure; next: number } {
  const after = items[end];
  if (after?.kind === "scale") return { measure: { unit: "scala", scale: after.scale }, next: end + 1 };
  const last = items[at - 1];
  const before = last?.kind === "sign" && [":", ",", ")"].includes(last.key) ? items[at - 2] : last;
  if (before?.kind === "scale") return { measure: { unit: "scala", scale: before.scale }, next: end };
  if (before?.kind === "unit") return { measure: { unit: before.unit }, next: end };
  if (before?.kind === "word" && MEASURES_BEFORE.has(before.key))
    return { measure: { counted: before.written }, next: end };
  return { measure: namedMeasure(items, at), next: end };
}

function namedMeasure(items: readonly Item[], at: number): Measure {
  for (let index = at - 1; index >= at - FARTHEST_MARK; index -= 1) {
    const item = items[index];
    if (!item || (item.kind === "sign" && isStop(item.key))) break;
    if (item.kind === "word" && MARKS.has(item.key)) return { unit: "scala" };
    if (item.kind === "unit" && item.unit === "%") return { unit: "%" };
    if (!["word", "sign", "unit"].includes(item.kind)) break;
  }
  return {};
}
