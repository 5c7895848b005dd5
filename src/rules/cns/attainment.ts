// SPDX-License-Identifier: EUPL-1.2
import Big from "big.js";
import type { Target } from "../../plan/target/target";
import type { Polarity } from "../polarity/polarity";

/**
 * How far a target was reached, as a percentage with all its decimals and above 100 when it was exceeded; null where it
 * cannot be worked out (prose, several conditions, other units, a late date, no direction). Where higher is better it is
 * actual/target, where lower is better target/actual: the first is the arithmetic of the published reports (56 of 60 is
 * 93,33), for the second no example was found and this is our default.
 * @param better the direction to go by where the target has no operator
 */
export function attainment(target: Target, actual: Target, better: Polarity): Big | null {
  if (target.kind === "yesno" && actual.kind === "yesno") return all(target.value === actual.value);
  if (target.kind === "date" && actual.kind === "date") return actual.date <= target.date ? all(true) : null;
  if (actual.kind !== "threshold" || actual.operator !== "=") return null;
  if (target.kind === "range" && target.unit === actual.unit) {
    return new Big(actual.value).gte(target.from) && new Big(actual.value).lte(target.to) ? all(true) : null;
  }
  if (target.kind !== "threshold" || target.unit !== actual.unit) return null;
  const direction = DIRECTIONS[target.operator] ?? better;
  const [wanted, reached] = [new Big(target.value), new Big(actual.value)];
  if (wanted.lt(0) || reached.lt(0)) return null;
  if (direction === "higher") return ratio(reached, wanted);
  return direction === "lower" ? ratio(wanted, reached) : null;
}

const DIRECTIONS: Partial<Record<string, Polarity>> = {
  ">=": "higher",
  ">": "higher",
  "<=": "lower",
  "<": "lower",
};

const all = (isReached: boolean): Big => new Big(isReached ? 100 : 0);

/** A target of nothing, or nothing where less is better, is reached: by how much cannot be told. */
const ratio = (part: Big, whole: Big): Big => (whole.eq(0) ? all(true) : part.times(100).div(whole));

/** As the reports print it: at most 100, two decimals. */
export const capped = (percentage: Big): Big => (percentage.gt(100) ? new Big(100) : percentage.round(2));
