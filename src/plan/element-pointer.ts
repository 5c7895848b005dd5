// SPDX-License-Identifier: EUPL-1.2
import type { PlanPointer } from "./plan-document";

export type ElementKind = "programme" | "objective" | "indicator";

const ELEMENT = /^\/programmes\/\d+(\/objectives\/\d+(\/indicators\/\d+)?)?/u;

/** The programme, objective or indicator that a pointer is in, or names; null for what stands in none. */
export const elementOf = (at: PlanPointer): PlanPointer | null => ELEMENT.exec(at)?.[0] ?? null;

/** Which element a pointer names; null for one that names none. */
export function elementKind(at: PlanPointer): ElementKind | null {
  const [whole, objective, indicator] = ELEMENT.exec(at) ?? [];
  if (whole !== at) return null;
  return indicator !== undefined ? "indicator" : objective !== undefined ? "objective" : "programme";
}
