// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../plan/plan-document";

/** Works something out once for each document, however many rules ask for it. */
export function computed<T>(compute: (document: PlanDocument) => T): (document: PlanDocument) => T {
  const known = new WeakMap<PlanDocument, T>();
  return (document) => {
    const before = known.get(document);
    if (before !== undefined) return before;
    const value = compute(document);
    known.set(document, value);
    return value;
  };
}
