// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Objective, Plan, Programme } from "../../plan/plan";
import type { PlanPointer } from "../../plan/plan-document";

const ELEMENT = /^\/programmes\/\d+(?:\/objectives\/\d+(?:\/indicators\/\d+)?)?/u;

/** The programme, objective or indicator that a field belongs to, or that the pointer itself leads to. */
export const elementOf = (pointer: PlanPointer): PlanPointer | null => ELEMENT.exec(pointer)?.[0] ?? null;

export const listOf = (element: PlanPointer): PlanPointer => element.slice(0, element.lastIndexOf("/"));
export const indexOf = (element: PlanPointer): number => Number(element.slice(element.lastIndexOf("/") + 1));

/** The objective of an indicator, the programme of an objective; `""` above programmes. */
export const parentOf = (element: PlanPointer): PlanPointer => listOf(listOf(element));

export type Level = "programme" | "objective" | "indicator";

/** What a pointer to an element, or to a list of them, is about. */
export function levelOf(pointer: PlanPointer): Level | null {
  if (/^\/programmes(?:\/\d+)?$/u.test(pointer)) return "programme";
  if (/^\/programmes\/\d+\/objectives(?:\/\d+)?$/u.test(pointer)) return "objective";
  return /^\/programmes\/\d+\/objectives\/\d+\/indicators(?:\/\d+)?$/u.test(pointer) ? "indicator" : null;
}

export const programmeAt = ({ programmes }: Plan, pointer: PlanPointer): Programme | undefined =>
  programmes[Number(pointer.split("/")[2])];
export const objectiveAt = (plan: Plan, pointer: PlanPointer): Objective | undefined =>
  programmeAt(plan, pointer)?.objectives[Number(pointer.split("/")[4])];
const indicatorAt = (plan: Plan, pointer: PlanPointer): Indicator | undefined =>
  objectiveAt(plan, pointer)?.indicators[Number(pointer.split("/")[6])];

/** The programme, objective or indicator itself. */
export function elementAt(plan: Plan, pointer: PlanPointer): Programme | Objective | Indicator | undefined {
  const level = levelOf(pointer);
  if (level === "programme") return programmeAt(plan, pointer);
  return level === "objective" ? objectiveAt(plan, pointer) : indicatorAt(plan, pointer);
}

/** Elements of a list; undefined where the pointer leads to no list. */
export function elementsOf(
  plan: Plan,
  list: PlanPointer,
): readonly (Programme | Objective | Indicator)[] | undefined {
  const level = levelOf(list);
  if (level === "programme") return plan.programmes;
  if (level === "objective") return programmeAt(plan, list)?.objectives;
  return level === "indicator" ? objectiveAt(plan, list)?.indicators : undefined;
}

/** Pointers to the elements of a list. */
export const pointersIn = (plan: Plan, list: PlanPointer): PlanPointer[] =>
  (elementsOf(plan, list) ?? []).map((_, n) => `${list}/${n}`);

/** Pointers to the elements right below one: objectives of a programme, indicators of an objective. */
export function childrenOf(plan: Plan, element: PlanPointer): PlanPointer[] {
  const level = levelOf(element);
  if (level === "programme") return pointersIn(plan, `${element}/objectives`);
  return level === "objective" ? pointersIn(plan, `${element}/indicators`) : [];
}
