// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Objective, Plan } from "./plan";
import type { PlanPointer } from "./plan-document";
import { computedOnce } from "./remembered";

export interface LocatedObjective {
  at: PlanPointer;
  objective: Objective;
}

export interface LocatedIndicator {
  at: PlanPointer;
  indicator: Indicator;
  /** Where its objective is, and the objective itself. */
  owner: LocatedObjective;
}

/** Objectives of all programmes, in their order, with their pointers. */
export const objectivesOf = computedOnce(({ programmes }: Plan): readonly LocatedObjective[] =>
  programmes.flatMap(({ objectives }, p) =>
    objectives.map((objective, o) => ({ at: `/programmes/${p}/objectives/${o}`, objective })),
  ),
);

/** Indicators of all objectives, in their order, with their pointers. */
export const indicatorsOf = computedOnce((plan: Plan): readonly LocatedIndicator[] =>
  objectivesOf(plan).flatMap((owner) =>
    owner.objective.indicators.map((indicator, i) => ({
      at: `${owner.at}/indicators/${i}`,
      indicator,
      owner,
    })),
  ),
);
