// SPDX-License-Identifier: EUPL-1.2
import type { Plan } from "../../src/plan/plan";
import type { IndicatorInput, ObjectiveInput, PlanInput } from "./plan-document";
import { planDocument } from "./plan-document";

/** A document with one programme and these objectives. */
export const withObjectives = (...objectives: ObjectiveInput[]) =>
  planDocument({ programmes: [{ objectives }] });

/** A document with one objective and these indicators. */
export const withIndicators = (...indicators: IndicatorInput[]) => withObjectives({ indicators });

/** As `withIndicators`, in a plan of another exercise, or of none. */
export const inExercise = (year: Plan["year"], ...indicators: IndicatorInput[]) =>
  planDocument({ year, programmes: [{ objectives: [{ indicators }] }] } satisfies PlanInput);

/** A document whose only objective has no indicator. */
export const withoutIndicators = () => withObjectives({ indicators: [] });
