// SPDX-License-Identifier: EUPL-1.2
import type { JoinedObjective, PlanDocument } from "../plan/plan-document";
import type { OverviewProgramme, Plan, Programme } from "../plan/plan";
import { Assembly } from "./assemble";
import { coverLines } from "./cover-lines";
import { exerciseYear } from "./exercise-year";
import { joinObjectives } from "./join";
import { merged } from "./pruning";
import { repeatedCells } from "./repeated-cells";
import type { SheetReading } from "./sheet-reading";
import { yearsOfLabels } from "./stated-years";
import { templateIn } from "./template-mark";

/** Puts together what the sheets hold, in their order. */
export function planDocument(
  readings: readonly SheetReading[],
  leftAside: readonly string[],
  givenYear?: number,
): Omit<PlanDocument, "appropriations" | "settings" | "settingsProblems"> {
  const drafts = merged(readings.flatMap(({ programmes }) => programmes));
  const statedYears = [...readings.flatMap(({ cover }) => cover.years), ...yearsOfLabels(drafts)];
  const { year, yearFrom } = exerciseYear(statedYears, givenYear);
  const assembly = new Assembly(year);
  const first = (field: "chamber" | "title" | "dated") =>
    readings.map(({ cover }) => cover[field]).find((found) => found !== null);
  const plan: Plan = {
    chamber: assembly.text("/chamber", first("chamber")),
    title: assembly.text("/title", first("title")),
    dated: assembly.text("/dated", first("dated")),
    year,
    yearFrom,
    premise: readings
      .flatMap(({ premise }) => premise)
      .map((paragraph, n) => assembly.text(`/premise/${n}`, paragraph) ?? ""),
    overview: readings
      .flatMap(({ overview }) => overview)
      .map((programme, p) => assembly.overviewProgramme(`/overview/${p}`, programme)),
    programmes: drafts.map((programme, p) => assembly.programme(`/programmes/${p}`, programme)),
  };
  const join = joinObjectives(plan.programmes, plan.overview);
  const { places, labels } = assembly;
  const lines = coverLines(
    readings.map(({ grid }) => grid),
    places,
    labels,
  );
  const repeats = repeatedCells(
    readings.filter(holdsPart).map(({ grid }) => grid),
    places,
  );
  return {
    plan: { ...plan, programmes: withCodes(plan, join, assembly) },
    places,
    labels,
    repeats,
    coverLines: lines.filter((line) => templateIn([line]) === null),
    template: templateIn(lines),
    statedYears,
    join,
    totals: readings.filter(holdsPart).flatMap(({ totals }) => totals),
    sharedLabels: assembly.sharedLabels,
    notUnderstood: [
      ...readings.filter(holdsPart).flatMap(({ notUnderstood }) => notUnderstood),
      ...assembly.notUnderstood,
    ],
    sheets: readings.flatMap((reading) => partsOf(reading, assembly)),
    leftAside: [...leftAside],
  };
}

/** Objectives that print no code take that of the overview and, unless they have one left blank, its cell. */
function withCodes(
  { programmes, overview }: Plan,
  join: readonly JoinedObjective[],
  { places }: Assembly,
): Programme[] {
  const pairs = new Map(join.map((pair) => [pair.objective, pair.overview]));
  return programmes.map((programme, p) => ({
    ...programme,
    objectives: programme.objectives.map((objective, o) => {
      const at = `/programmes/${p}/objectives/${o}`;
      const pair = pairs.get(at);
      const code = pair === undefined ? null : codeAt(overview, pair);
      const cell = places[`${pair}/code`];
      if (objective.code !== null || code === null || !cell) return objective;
      places[`${at}/code`] ??= cell;
      return { ...objective, code };
    }),
  }));
}

function codeAt(overview: readonly OverviewProgramme[], pointer: string): string | null {
  const [, , programme, , objective] = pointer.split("/");
  return overview[Number(programme)]?.objectives[Number(objective)]?.code ?? null;
}

/** Labels in a sheet that holds no part of the plan are not the plan's. */
const holdsPart = ({ programmes, overview }: SheetReading): boolean =>
  programmes.length > 0 || overview.length > 0;

function partsOf(reading: SheetReading, { places }: Assembly): PlanDocument["sheets"] {
  const { name } = reading.grid.sheet;
  const onCover = [places["/chamber"], places["/title"], places["/dated"]].some(
    (place) => place?.sheet === name,
  );
  return [
    ...(onCover ? [{ name, holds: "cover" as const }] : []),
    ...(reading.premise.length > 0 ? [{ name, holds: "premise" as const }] : []),
    ...(reading.overview.length > 0 ? [{ name, holds: "overview" as const }] : []),
    ...(reading.programmes.length > 0
      ? [{ name, holds: reading.isTable ? ("table" as const) : ("blocks" as const) }]
      : []),
  ];
}
