// SPDX-License-Identifier: EUPL-1.2
import type { OverviewProgramme, Programme } from "../../plan/plan";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { computed } from "../computed";
import { isMissing } from "../fields";
import type { LocatedOverviewObjective } from "../overview";
import { overviewByObjective, overviewObjectivesOf } from "../overview";
import type { Place } from "../places";
import { contentOf, placeKey, placeOf, placesOf } from "../places";

/** Form of an objective's code: mission, programme, number. */
export const OBJECTIVE_CODE = /^\d{3}-\d{3}-\d{3}$/;

/** Mission and programme of a code of that form: `032-003` of `032-003-001`. */
export const codePrefix = (code: string): string => code.slice(0, 7);

/** An objective and its code, from its sheet or from the overview. */
export interface CodedObjective {
  /** Pointer to the objective, under `/programmes` or `/overview`. */
  at: PlanPointer;
  code: string | null;
  title: string;
  programme: Programme | OverviewProgramme;
  /** Its twin in the overview; null when it has none or stands in the overview itself. */
  inOverview: LocatedOverviewObjective | null;
}

/** The objectives of the sheets, then those that stand in the overview only. */
export const codedObjectives = computed((document): CodedObjective[] => {
  const twins = overviewByObjective(document);
  const joined = new Set([...twins.values()].map(({ at }) => at));
  const { programmes } = document.plan;
  return [
    ...programmes.flatMap((programme, p) =>
      programme.objectives.map(({ code, title }, o) => {
        const at = `/programmes/${p}/objectives/${o}`;
        return { at, code, title, programme, inOverview: twins.get(at) ?? null };
      }),
    ),
    ...overviewObjectivesOf(document.plan)
      .filter(({ at }) => !joined.has(at))
      .map(({ at, objective: { code, title }, programme }) => ({
        at,
        code,
        title,
        programme,
        inOverview: null,
      })),
  ];
});

/** True when the code stands on the objective's own sheet, not in the overview alone. */
export function isPrinted(document: PlanDocument, { at, inOverview }: CodedObjective): boolean {
  const printed = contentOf(document, `${at}/code`);
  const overviewPlace = inOverview && placeOf(document, inOverview.at);
  if (printed === null || isMissing(String(printed.value))) return false;
  return !(overviewPlace && placeKey(printed) === placeKey(overviewPlace));
}

/**
 * Where a finding on a code points: the code's own cell where the sheet prints one, else the objective.
 * A code known through the overview alone is a finding of the sheet it belongs to.
 */
export function codePlace(document: PlanDocument, objective: CodedObjective): { place?: Place } {
  const { at } = objective;
  const place = placeOf(document, isPrinted(document, objective) ? `${at}/code` : at);
  return place ? { place } : {};
}

/** The overview's cell of an objective's twin, as a related place. */
export const twinPlace = (document: PlanDocument, { inOverview }: CodedObjective): Place[] =>
  inOverview ? placesOf(document, [inOverview.at]) : [];
