// SPDX-License-Identifier: EUPL-1.2
import type { LocatedIndicator } from "../plan/elements";
import { indicatorsOf } from "../plan/elements";
import type { PlanPointer } from "../plan/plan-document";
import type { Indicator } from "../plan/plan";
import { readTarget } from "../plan/target/read-target";
import type { ReadTarget, TargetContext } from "../plan/target/target";
import { computed } from "./computed";

/** A target or baseline cell, blank ones included, and what it says. */
export interface BaselineCell {
  /** The cell's field: `…/targets/2018` or `…/lastValue`. */
  at: PlanPointer;
  text: string;
  /** What it was read with: the unit of the indicator, and the year of the column or the exercise. */
  context: TargetContext;
  read: ReadTarget;
  indicator: Indicator;
  indicatorAt: PlanPointer;
  owner: LocatedIndicator["owner"];
}

export interface TargetCell extends BaselineCell {
  year: number;
}

/** An indicator with its target cells in the order of their years, and its baseline; null without a field for it. */
export interface IndicatorReadings extends LocatedIndicator {
  targets: readonly TargetCell[];
  baseline: BaselineCell | null;
}

/** Every indicator of the plan with its targets and baseline, read with its unit and year. */
export const indicatorReadings = computed<readonly IndicatorReadings[]>(({ plan }) =>
  indicatorsOf(plan).map((located) => {
    const { targets, lastValue } = located.indicator;
    return {
      ...located,
      targets: Object.entries(targets).map(([year, text]) => ({
        ...reading(located, `targets/${year}`, text, Number(year)),
        year: Number(year),
      })),
      baseline: lastValue === null ? null : reading(located, "lastValue", lastValue, plan.year),
    };
  }),
);

/** Every target cell of the plan. */
export const targetReadings = computed<readonly TargetCell[]>((document) =>
  indicatorReadings(document).flatMap(({ targets }) => targets),
);

/** Every baseline cell of the plan. */
export const baselineReadings = computed<readonly BaselineCell[]>((document) =>
  indicatorReadings(document).flatMap(({ baseline }) => baseline ?? []),
);

function reading(
  { at, indicator, owner }: LocatedIndicator,
  field: string,
  text: string,
  year: number | null,
): BaselineCell {
  const context = { unit: indicator.unit, year };
  return {
    at: `${at}/${field}`,
    text,
    context,
    read: readTarget(text, context),
    indicator,
    indicatorAt: at,
    owner,
  };
}
