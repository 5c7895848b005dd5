// SPDX-License-Identifier: EUPL-1.2
import type { LocatedIndicator } from "../../plan/elements";
import { indicatorsOf } from "../../plan/elements";
import type { Plan } from "../../plan/plan";

/** Indicators whose block or table has target columns. */
export const indicatorsWithTargets = (plan: Plan): LocatedIndicator[] =>
  indicatorsOf(plan).filter(({ indicator }) => Object.keys(indicator.targets).length > 0);
