// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Objective, Programme } from "../plan/plan";
import type { PlanDocument, PlanPointer } from "../plan/plan-document";
import { isProvisional } from "../plan/provisional-names";
import { isPlaceholder } from "../plan/target/placeholders";
import { fieldLabel } from "../template/field-label";
import { MISSIONS_WITHOUT_OBJECTIVES, normalCode } from "../template/missions";
import { durationOf, givesReason } from "../template/timeframes";
import { MINIMUM_CONTENT, type MinimumField } from "./minimum-content";

/** A field that a complete plan has, and whether this plan has it. */
export interface WantedField {
  /** The field; the programme or the objective itself when it is to have a first objective or indicator. */
  at: PlanPointer;
  /** As the common layout calls it, with its year when it is a target's. */
  label: string;
  /** Of the D.P.C.M. 18/9/2012. */
  article: string;
  /** A text that only holds the place of one (`da definire`) fills nothing. */
  isFilled: boolean;
}

/** Years that a plan looks ahead when an objective says nothing else (D.Lgs. 91/2011 art. 19(2)). */
const TRIENNIUM = 3;

/** What is wanted of a programme by itself. */
export const wantedOfProgramme = (document: PlanDocument, at: PlanPointer, programme: Programme) =>
  wanted(document, programme, at, MINIMUM_CONTENT.programme, {
    objectives: hasNoObjectives(programme) ? [] : [{ at, isFilled: programme.objectives.length > 0 }],
  });

/** What is wanted of an objective by itself. */
export const wantedOfObjective = (document: PlanDocument, at: PlanPointer, objective: Objective) =>
  wanted(document, objective, at, MINIMUM_CONTENT.objective, {
    title: [{ at: `${at}/title`, isFilled: isNamed(document, objective.title) }],
    indicators: [{ at, isFilled: objective.indicators.length > 0 }],
  });

/** What is wanted of an indicator: its targets are for the years of its objective. */
export const wantedOfIndicator = (
  document: PlanDocument,
  at: PlanPointer,
  indicator: Indicator,
  objective: Objective,
) =>
  wanted(document, indicator, at, MINIMUM_CONTENT.indicator, {
    name: [{ at: `${at}/name`, isFilled: isNamed(document, indicator.name) }],
    targets: targetYears(document.plan.year, objective, indicator).map((year) => ({
      at: `${at}/targets/${year}`,
      isFilled: isFilling(indicator.targets[year]),
      year,
    })),
  });

/** A field, or the several things that stand for it. */
interface Part {
  at: PlanPointer;
  isFilled: boolean;
  year?: number;
}

function wanted(
  document: PlanDocument,
  element: Programme | Objective | Indicator,
  at: PlanPointer,
  fields: readonly MinimumField[],
  parts: Readonly<Record<string, readonly Part[]>>,
): WantedField[] {
  return fields.flatMap(({ name, article, onlyWithRow }) => {
    const field = `${at}/${name}`;
    if (onlyWithRow && document.places[field] === undefined) return [];
    const own = parts[name] ?? [{ at: field, isFilled: isFilling(Reflect.get(element, name)) }];
    return own.map(({ year, ...part }) => ({
      ...part,
      label: [fieldLabel(name) ?? name, ...(year === undefined ? [] : [year])].join(" "),
      article,
    }));
  });
}

/** True for what the plan says in a field, unless it only holds the place of something. */
const isFilling = (said: unknown): boolean =>
  typeof said === "number" || (typeof said === "string" && said.trim() !== "" && !isPlaceholder(said));

/** A name that the product wrote, for the user to write over, fills nothing either. */
const isNamed = ({ plan }: PlanDocument, name: string): boolean =>
  isFilling(name) && !isProvisional(plan, name);

const hasNoObjectives = ({ missionCode, objectives }: Programme): boolean =>
  objectives.length === 0 && MISSIONS_WITHOUT_OBJECTIVES.includes(normalCode(missionCode) ?? "");

/**
 * The exercise and the two years after it, or fewer where the objective says that it lasts less, and why (art. 3(2)(b):
 * the triennium or the other span foreseen); with those that have a column of their own. Years gone by are not planned.
 */
function targetYears(exercise: number | null, { timeframe }: Objective, { targets }: Indicator): number[] {
  const columns = Object.keys(targets).map(Number);
  if (exercise === null) return columns.sort();
  const duration = durationOf(timeframe ?? "");
  const isShorter = typeof duration === "number" && duration < TRIENNIUM && givesReason(timeframe ?? "");
  const years = Array.from({ length: isShorter ? duration : TRIENNIUM }, (_, n) => exercise + n);
  return [...new Set([...years, ...columns.filter((year) => year >= exercise)])].sort();
}
