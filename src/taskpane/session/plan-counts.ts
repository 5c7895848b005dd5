// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf, objectivesOf } from "../../plan/elements";
import type { Plan, Programme } from "../../plan/plan";

export interface PlanCounts {
  missions: number;
  programmes: number;
  objectives: number;
  indicators: number;
}

/** What tells a mission from another: its code or, where none is written, its title. */
export const missionKey = ({ missionCode, missionTitle }: Programme): string => missionCode ?? missionTitle;

/** How many parts of each kind a plan's sheets hold. */
export const countPlan = (plan: Plan): PlanCounts => ({
  missions: new Set(plan.programmes.map(missionKey)).size,
  programmes: plan.programmes.length,
  objectives: objectivesOf(plan).length,
  indicators: indicatorsOf(plan).length,
});
