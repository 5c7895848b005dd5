// SPDX-License-Identifier: EUPL-1.2
import type { Plan } from "./plan";
import type { PlanPointer } from "./plan-document";

/** What a pointer names in a plan; null when nothing does. */
export function valueAt(plan: Plan, at: PlanPointer): unknown {
  let value: unknown = plan;
  for (const key of at.split("/").slice(1)) {
    if (value === null || typeof value !== "object") return null;
    value = Reflect.get(value, key);
  }
  return value ?? null;
}

/** What a field of a plan says; `""` for one that is blank or that the plan does not have. */
export function textAt(plan: Plan, at: PlanPointer): string {
  const value = valueAt(plan, at);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
