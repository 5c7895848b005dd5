// SPDX-License-Identifier: EUPL-1.2
import { buildCondition } from "./build-condition";
import type { Condition } from "./condition";
import { matchForms } from "./form-matcher";
import type { Item } from "./items";

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
