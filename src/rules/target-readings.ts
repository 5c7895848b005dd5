// SPDX-License-Identifier: EUPL-1.2
import type { LocatedIndicator } from "../plan/elements";
import { indicatorsOf } from "../plan/elements";
import type { PlanDocument, PlanPointer } from "../plan/plan-document";
import type { Indicator } from "../plan/plan";
import { readTarget } from "../plan/target/read-target";
import type { ReadTarget } from "../plan/target/target";
import { computed } from "./computed";

/** A target or baseline cell, blank ones included, and what it says. */
export interface BaselineCell {
  /** The cell's field: `…/targets/2018` or `…/lastValue`. */
  at: PlanPointer;
  text: string;
  read: ReadTarget;
  indicator: Indicator;
  indicatorAt: PlanPointer;
  owner: LocatedIndicator["owner"];
}

export interface TargetCell extends BaselineCell {
  year: number;
}

/** Every target cell of the plan as read with its unit and the exercise year; years of an indicator in their order. */
export const targetReadings = computed<readonly TargetCell[]>((document) =>
  indicatorsOf(document.plan).flatMap((located) =>
    Object.entries(located.indicator.targets).map(([year, text]) => ({
      ...reading(document, located, `targets/${year}`, text),
      year: Number(year),
    })),
  ),
);

/** Every baseline cell of the plan, read in the same way; indicators whose layout has none are left out. */
export const baselineReadings = computed<readonly BaselineCell[]>((document) =>
  indicatorsOf(document.plan).flatMap((located) => {
    const { lastValue } = located.indicator;
    return lastValue === null ? [] : [reading(document, located, "lastValue", lastValue)];
  }),
);

function reading(
  { plan }: PlanDocument,
  { at, indicator, owner }: LocatedIndicator,
  field: string,
  text: string,
): BaselineCell {
  return {
    at: `${at}/${field}`,
    text,
    read: readTarget(text, { unit: indicator.unit, year: plan.year }),
    indicator,
    indicatorAt: at,
    owner,
  };
}
