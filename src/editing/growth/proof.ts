// SPDX-License-Identifier: EUPL-1.2
import type { Objective, Plan, Programme } from "../../plan/plan";
import type { PlanPointer } from "../../plan/plan-document";
import { groupedBy } from "../../workbook/grouping";
import { childrenOf, elementAt, levelOf } from "./element";

/** What a change does to a plan: the elements that go and come, by their pointers before and after. */
export interface Outcome {
  gone: PlanPointer | null;
  come: PlanPointer | null;
}

/**
 * True when a plan read after a change is the one before it but for the element meant: every other one is there, in its
 * order and word for word, counts of indicators and the overview aside.
 */
export function isAsMeant(before: Plan, after: Plan, { gone, come }: Outcome): boolean {
  if (come !== null && elementAt(after, come) === undefined) return false;
  if (gone !== null && come !== null && !sameJson(wordsOf(before, gone), wordsOf(after, come))) return false;
  return (
    sameJson(without(before, gone), without(after, come)) &&
    sameJson(around(before), around(after)) &&
    different(before, after) <= entriesOf(before, gone) &&
    different(after, before) <= entriesOf(after, come)
  );
}

/** A moved element, its code aside: under another programme it is another one. */
function wordsOf(plan: Plan, pointer: PlanPointer): unknown {
  const element = elementAt(plan, pointer);
  return element !== undefined && "title" in element
    ? { ...element, code: null, declaredIndicators: null }
    : element;
}

/** How many lines of the overview are missing from that of another plan. */
function different(one: Plan, other: Plan): number {
  const left = groupedBy(listedIn(other), (line) => line);
  return listedIn(one).filter((line) => left.get(line)?.pop() === undefined).length;
}

const listedIn = ({ overview }: Plan): string[] =>
  overview.flatMap(({ objectives, ...names }) => [
    JSON.stringify(names),
    ...objectives.map(
      ({ code, title }) => `${names.missionTitle}\n${names.programmeTitle}\n${code}\n${title}`,
    ),
  ]);

/** Lines that an element may have in the overview. */
function entriesOf(plan: Plan, element: PlanPointer | null): number {
  const level = element === null ? null : levelOf(element);
  if (level === "objective") return 1;
  return level === "programme" && element !== null ? childrenOf(plan, element).length + 1 : 0;
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const around = ({ chamber, title, dated, premise }: Plan): unknown => [chamber, title, dated, premise];

/** The programmes without one element; what an objective counts is another matter. */
function without({ programmes }: Plan, pointer: PlanPointer | null): Programme[] {
  const [, , p = "", , o = "", , i = ""] = (pointer ?? "").split("/");
  const level = pointer === null ? null : levelOf(pointer);
  const left = <T>(items: readonly T[], at: string, isIts: boolean): T[] =>
    isIts ? items.filter((_, n) => n !== Number(at)) : [...items];
  return left(programmes, p, level === "programme").map((programme, n) => {
    const isHere = Number(p || -1) === n;
    const objectives = left(programme.objectives, o, isHere && level === "objective");
    return {
      ...programme,
      objectives: objectives.map((objective, m): Objective => {
        const isIts = isHere && level === "indicator" && Number(o) === m;
        return { ...objective, declaredIndicators: null, indicators: left(objective.indicators, i, isIts) };
      }),
    };
  });
}
