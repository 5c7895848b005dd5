// SPDX-License-Identifier: EUPL-1.2
import { buildCondition } from "./build-condition";
import { matchForms } from "./form-matcher";
import type { Item } from "./items";
import type { Span, TargetFlag, TargetReading, WrittenOperator } from "./target";

/** A condition found in a text, before it is known which ones count. */
export interface Condition extends Span {
  reading: TargetReading;
  operators: WrittenOperator[];
  flags: TargetFlag[];
  /**
   * `bound`: an operator, a size or a deadline says that it is a target; `bare`: a number or a date by itself;
   * `weak`: a change without a size or a term of comparison.
   */
  strength: "bound" | "bare" | "weak";
  /** `entro 5 giorni`: may only say which cases a percentage counts. */
  isTimeLimit: boolean;
  /** Its items. */
  first: number;
  /** Past its last item. */
  next: number;
}

/** Every condition of a text, in its order. */
export function findConditions(text: string, items: readonly Item[]): Condition[] {
  const conditions: Condition[] = [];
  let at = 0;
  while (at < items.length) {
    const condition = conditionAt(text, items, at);
    if (condition) conditions.push(condition);
    at = condition?.next ?? at + 1;
  }
  return conditions;
}

function conditionAt(text: string, items: readonly Item[], at: number): Condition | null {
  for (const match of matchForms(items, at)) {
    const condition = buildCondition(text, items, at, match);
    if (condition) return condition;
  }
  return null;
}
