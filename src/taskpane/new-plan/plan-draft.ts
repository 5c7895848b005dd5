// SPDX-License-Identifier: EUPL-1.2
import { NewPlanError } from "../../new-plan/new-plan-error";
import {
  chamberIn,
  codeOf,
  isExerciseYear,
  MOST_OBJECTIVES,
  type NewPlanRequest,
  programmesIn,
  usualObjectives,
} from "../../new-plan/request";
import { LAW_ROWS, OPTIONAL_ROWS, type OptionalRow } from "../../template/optional-rows";
import { newPlanErrorText } from "../../texts/new-plan";
import { newPlanPaneTexts as texts } from "../../texts/new-plan-pane";

/** What was typed and chosen so far. */
export interface PlanDraft {
  chamber: string;
  year: string;
  dated: string;
  /** Codes such as `011-005`. */
  chosen: ReadonlySet<string>;
  /** Objectives by code, as typed. */
  objectives: Readonly<Record<string, string>>;
  rows: ReadonlySet<OptionalRow>;
}

export const STEPS = ["chamber", "year", "programmes", "objectives", "summary"] as const;

export type Step = (typeof STEPS)[number];

/** What is wrong at a step: in one of its fields, or in the step as a whole. */
export interface StepProblem {
  field: string | null;
  text: string;
}

/** What a plan of a year starts from: the programmes that have objectives, one each, and the rows that the law names. */
export const draftFor = (year: number): PlanDraft => ({
  chamber: "",
  year: String(year),
  dated: "",
  chosen: new Set(
    programmesIn(year)
      .filter(({ mission }) => usualObjectives(mission.code) > 0)
      .map(codeOf),
  ),
  objectives: {},
  rows: new Set(LAW_ROWS),
});

/** Exercise year as typed; null for none that a plan can have. */
export function yearOf({ year }: PlanDraft): number | null {
  const number = /^\s*\d{4}\s*$/u.test(year) ? Number(year) : NaN;
  return isExerciseYear(number) ? number : null;
}

type OfferedProgramme = ReturnType<typeof programmesIn>[number];

/** Programmes in use in the exercise. */
export const offeredProgrammes = (draft: PlanDraft): OfferedProgramme[] => programmesIn(yearOf(draft) ?? NaN);

/** Those of them that were chosen. */
export const chosenProgrammes = (draft: PlanDraft): OfferedProgramme[] =>
  offeredProgrammes(draft).filter((programme) => draft.chosen.has(codeOf(programme)));

/** Objectives of a programme, as typed or usual. */
export const objectivesText = ({ objectives }: PlanDraft, programme: OfferedProgramme): string =>
  objectives[codeOf(programme)] ?? String(usualObjectives(programme.mission.code));

/** The same as a number; null for what is none, or too many. */
export function objectivesOf(draft: PlanDraft, programme: OfferedProgramme): number | null {
  const text = objectivesText(draft, programme).trim();
  const count = /^\d{1,3}$/u.test(text) ? Number(text) : NaN;
  return count <= MOST_OBJECTIVES ? count : null;
}

/** What keeps a step from being left. */
export function problemAt(step: Step, draft: PlanDraft): StepProblem | null {
  switch (step) {
    case "chamber":
      return chamberProblem(draft);
    case "year":
      return yearOf(draft) === null ? { field: "year", text: texts.year.badYear } : null;
    case "programmes":
      return chosenProgrammes(draft).length === 0 ? { field: null, text: texts.programmes.none } : null;
    case "objectives": {
      const counts = chosenProgrammes(draft).map((one) => [codeOf(one), objectivesOf(draft, one)] as const);
      const wrong = counts.find(([, count]) => count === null);
      if (wrong) return { field: wrong[0], text: texts.objectives.badCount };
      return counts.every(([, count]) => count === 0) ? { field: null, text: texts.objectives.none } : null;
    }
    case "summary":
      return null;
  }
}

function chamberProblem(draft: PlanDraft): StepProblem | null {
  try {
    chamberIn(draft);
    return null;
  } catch (error) {
    if (!(error instanceof NewPlanError)) throw error;
    return { field: "chamber", text: newPlanErrorText(error) };
  }
}

/** What a draft without problems asks for. */
export const requestOf = (draft: PlanDraft): NewPlanRequest => ({
  chamber: draft.chamber,
  year: yearOf(draft) ?? NaN,
  dated: draft.dated,
  programmes: chosenProgrammes(draft).map((programme) => ({
    missionCode: programme.mission.code,
    programmeCode: programme.programme.code,
    objectives: objectivesOf(draft, programme) ?? NaN,
  })),
  optionalRows: OPTIONAL_ROWS.filter((row) => draft.rows.has(row)),
});
