// SPDX-License-Identifier: EUPL-1.2
import type { OverviewObjective, OverviewProgramme, Plan } from "../plan/plan";
import type { PlanDocument, PlanPointer } from "../plan/plan-document";

/** An objective of the overview with its pointer and its programme. */
export interface LocatedOverviewObjective {
  at: PlanPointer;
  objective: OverviewObjective;
  programme: OverviewProgramme;
}

/** Every objective of the overview, in order. */
export const overviewObjectivesOf = (plan: Plan): LocatedOverviewObjective[] =>
  plan.overview.flatMap((programme, p) =>
    programme.objectives.map((objective, o) => ({
      at: `/overview/${p}/objectives/${o}`,
      objective,
      programme,
    })),
  );

/** Objectives of the sheets → the objective of the overview that is the same. */
export function overviewByObjective(document: PlanDocument): Map<PlanPointer, LocatedOverviewObjective> {
  const joined = new Map(document.join.map(({ objective, overview }) => [overview, objective]));
  return new Map(
    overviewObjectivesOf(document.plan).flatMap((located) => {
      const objective = joined.get(located.at);
      return objective === undefined ? [] : [[objective, located] as const];
    }),
  );
}
