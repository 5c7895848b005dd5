// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../plan/plan-document";
import { computedOnce } from "../plan/remembered";

/** Works something out once for each document, however many rules ask for it. */
export const computed = <T>(compute: (document: PlanDocument) => T): ((document: PlanDocument) => T) =>
  computedOnce(compute);
