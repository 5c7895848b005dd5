// SPDX-License-Identifier: EUPL-1.2
import type { Plan } from "../plan/plan";

/** A plan in the exchanged JSON, whose schema is `examples/piano.schema.json`. */
export const planJson = (plan: Plan): string => `${JSON.stringify(plan, null, 2)}\n`;
