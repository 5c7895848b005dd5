// SPDX-License-Identifier: EUPL-1.2
import { normalisedText } from "../plan/wording";
import { territoryOf } from "../template/chambers";
import {
  isValidIn,
  missionByCode,
  MISSIONS,
  MISSIONS_WITHOUT_OBJECTIVES,
  type OfficialMission,
  type OfficialProgramme,
  programmeByCode,
} from "../template/missions";
import type { OptionalRow } from "../template/optional-rows";
import { chamberName } from "../template/sections";
import { NewPlanError } from "./new-plan-error";

/** A programme of the official list. */
export interface ChosenProgramme {
  missionCode: string;
  programmeCode: string;
  /** Left out: one, or none under a mission that normally has none. */
  objectives?: number;
}

/** What an empty plan is to be like. */
export interface NewPlanRequest {
  /** Whole name of the chamber. */
  chamber: string;
  /** Exercise year. */
  year: number;
  programmes: readonly ChosenProgramme[];
  /** Date printed on the cover, in words; left out: none. */
  dated?: string;
  /** Left out: none. */
  optionalRows?: readonly OptionalRow[];
}

/** A programme of a new plan with its official names. */
export interface NewProgramme {
  mission: OfficialMission;
  programme: OfficialProgramme;
  objectives: number;
}

/** Longest name of a chamber that still reads as one line of the cover. */
const LONGEST_CHAMBER = 200;
/** More objectives than any programme has. */
export const MOST_OBJECTIVES = 30;
/** Since the ministry named missions and programmes for the chambers. */
const FIRST_YEAR = 2014;
const LAST_YEAR = 2099;

/** Programmes in use in an exercise year, in the order of the official list. */
export const programmesIn = (year: number): Omit<NewProgramme, "objectives">[] =>
  MISSIONS.filter((mission) => isValidIn(mission, year)).flatMap((mission) =>
    mission.programmes
      .filter((programme) => isValidIn(programme, year))
      .map((programme) => ({ mission, programme })),
  );

/** Objectives that a programme starts with when nobody says how many. */
export const usualObjectives = (missionCode: string): number =>
  MISSIONS_WITHOUT_OBJECTIVES.includes(missionCode) ? 0 : 1;

/** Whether a year can be the exercise of a plan. */
export const isExerciseYear = (year: number): boolean =>
  Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;

/**
 * Name of the chamber as it goes on the cover.
 * @throws NewPlanError `chamber`
 */
export function chamberIn({ chamber }: Pick<NewPlanRequest, "chamber">): string {
  const name = normalisedText(chamber);
  const isWhole = chamberName(name) !== null && territoryOf(name) !== "none";
  if (!isWhole || name.length > LONGEST_CHAMBER) throw new NewPlanError("chamber", name);
  return name;
}

/**
 * The programmes asked for with their official names, in the order of the list.
 * @throws NewPlanError `year`, `no-programme`, `unknown-programme`, `not-in-use`, `repeated`, `objectives`
 */
export function programmesOf({ year, programmes }: NewPlanRequest): NewProgramme[] {
  if (!isExerciseYear(year)) throw new NewPlanError("year", String(year));
  if (programmes.length === 0) throw new NewPlanError("no-programme", "");
  const chosen = programmes.map((each) => officialOf(each, year));
  const codes = chosen.map(codeOf);
  const repeated = codes.find((code, n) => codes.indexOf(code) !== n);
  if (repeated !== undefined) throw new NewPlanError("repeated", repeated);
  const order = programmesIn(year).map(codeOf);
  return chosen.toSorted((a, b) => order.indexOf(codeOf(a)) - order.indexOf(codeOf(b)));
}

/** `011-005` */
export const codeOf = ({ mission, programme }: Omit<NewProgramme, "objectives">): string =>
  `${mission.code}-${programme.code}`;

/** Code proposed for an objective by its place in the programme: `011-005-001`. */
export const objectiveCode = (programme: NewProgramme, index: number): string =>
  `${codeOf(programme)}-${String(index + 1).padStart(3, "0")}`;

function officialOf({ missionCode, programmeCode, objectives }: ChosenProgramme, year: number): NewProgramme {
  const mission = missionByCode(missionCode);
  const programme = mission && programmeByCode(mission, programmeCode);
  const code = [missionCode, programmeCode].filter((part) => part !== "").join("-");
  if (!mission || !programme) throw new NewPlanError("unknown-programme", code);
  if (!isValidIn(mission, year) || !isValidIn(programme, year)) throw new NewPlanError("not-in-use", code);
  const count = objectives ?? usualObjectives(mission.code);
  if (!Number.isInteger(count) || count < 0 || count > MOST_OBJECTIVES)
    throw new NewPlanError("objectives", code);
  return { mission, programme, objectives: count };
}
