// SPDX-License-Identifier: EUPL-1.2
import type { OverviewObjective, OverviewProgramme, Plan } from "../plan/plan";
import type { PlanDocument, PlanPointer } from "../plan/plan-document";
import { isNoObjectivesNote } from "../template/missions";

/** An objective of the overview with its pointer and its programme. */
export interface LocatedOverviewObjective {
  at: PlanPointer;
  objective: OverviewObjective;
  programme: OverviewProgramme;
}

/** Every objective of the overview, in order; a note such as «nessun obiettivo» is none. */
export const overviewObjectivesOf = (plan: Plan): LocatedOverviewObjective[] =>
  plan.overview.flatMap((programme, p) =>
    programme.objectives
      .map((objective, o) => ({ at: `/overview/${p}/objectives/${o}`, objective, programme }))
      .filter(({ objective }) => !isNoObjectivesNote(objective.title)),
  );

/** Objectives of the sheets → the objective of the overview that is the same. */
export function overviewByObjective(document: PlanDocument): Map<PlanPointer, LocatedOverviewObjective> {
  const inOverview = new Map(overviewObjectivesOf(document.plan).map((located) => [located.at, located]));
  return new Map(
    document.join.flatMap(({ objective, overview }) => {
      const located = inOverview.get(overview);
      return located ? [[objective, located] as const] : [];
    }),
  );
}
