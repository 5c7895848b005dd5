// SPDX-License-Identifier: EUPL-1.2
import { type LocatedObjective, objectivesOf } from "../../plan/elements";
import type { OverviewObjective, OverviewProgramme, Programme } from "../../plan/plan";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import type { OverviewLine } from "./section";

/** A programme of the printed overview with its objectives. */
export interface ProgrammeLines extends Omit<OverviewProgramme, "objectives"> {
  /** The programme that it is, in the overview or among the sheets. */
  from: PlanPointer;
  objectives: OverviewLine[];
}

/**
 * The overview's own programmes and objectives, each with the resources of the sheet's objective that is the same.
 * Objectives that the overview does not name follow under their programme, or under one of their own at the end,
 * so that the printed totals are those of the whole plan.
 */
export function linesByProgramme({ plan, join }: PlanDocument): ProgrammeLines[] {
  const objectiveOf = new Map(join.map(({ overview, objective }) => [overview, objective]));
  const overviewOf = new Map(join.map(({ overview, objective }) => [objective, overview]));
  const objectives = new Map(objectivesOf(plan).map((located) => [located.at, located]));

  const lines: ProgrammeLines[] = plan.overview.map((programme, p) => ({
    ...programme,
    from: `/overview/${p}`,
    objectives: programme.objectives.map((objective, o) => {
      const from = `/overview/${p}/objectives/${o}`;
      return overviewLine(from, objective, objectives.get(objectiveOf.get(from) ?? ""));
    }),
  }));
  plan.programmes.forEach((programme, p) => {
    const inOverview = programme.objectives.map((_, o) => overviewOf.get(`/programmes/${p}/objectives/${o}`));
    const missing = programme.objectives.flatMap((objective, o) =>
      inOverview[o] === undefined ? [{ at: `/programmes/${p}/objectives/${o}`, objective }] : [],
    );
    if (missing.length === 0 && programme.objectives.length > 0) return;
    const joined = inOverview.find((pointer) => pointer !== undefined);
    homeOf({ at: `/programmes/${p}`, programme }, joined, lines).objectives.push(...missing.map(sheetLine));
  });
  return lines;
}

const overviewLine = (
  from: PlanPointer,
  { code, title }: OverviewObjective,
  same: LocatedObjective | undefined,
): OverviewLine => ({
  from,
  code,
  title,
  at: same?.at ?? null,
  indicators: same?.objective.indicators.length ?? null,
  resources: same?.objective.resources ?? null,
  parsed: same?.objective.resourcesParsed ?? null,
});

const sheetLine = ({ at, objective }: LocatedObjective): OverviewLine => ({
  ...overviewLine(at, objective, { at, objective }),
});

/** The overview's programme with the same codes, else the one its other objectives are in, else a new one. */
function homeOf(
  { at, programme }: { at: PlanPointer; programme: Programme },
  joined: string | undefined,
  lines: ProgrammeLines[],
): ProgrammeLines {
  const sameCodes = lines.find(
    ({ missionCode, programmeCode }) =>
      programmeCode !== null &&
      missionCode === programme.missionCode &&
      programmeCode === programme.programmeCode,
  );
  const position = /^\/overview\/(\d+)\//u.exec(joined ?? "")?.[1];
  const existing = sameCodes ?? lines[Number(position ?? -1)];
  if (existing) return existing;
  const { missionCode, missionTitle, programmeCode, programmeTitle } = programme;
  const added = { from: at, missionCode, missionTitle, programmeCode, programmeTitle, objectives: [] };
  lines.push(added);
  return added;
}
