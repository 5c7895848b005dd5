// SPDX-License-Identifier: EUPL-1.2
import type { PlannedChart } from "../../sheet-plan";

/** Points. */
export interface ChartSize {
  width: number;
  height: number;
}

/** Share of a chart's height, or width, that its bars have: the rest is for the title, the names and the legend. */
const PLOT_SHARE = 0.75;
/** Points that a line of labels takes. */
const LINE = 10;
/** Points of a digit, and digits that thousands and decimals add to the whole part of a number. */
const DIGIT = 4.6;
const MORE_DIGITS = 5;

/** True where the number of each bar can stand at its end without touching the next. */
export function hasRoomForLabels(
  kind: PlannedChart["kind"],
  numbers: readonly number[],
  series: number,
  { width, height }: ChartSize,
): boolean {
  const longest = Math.max(0, ...numbers.map((number) => String(Math.trunc(number)).length)) + MORE_DIGITS;
  const needed = kind === "bars" ? LINE : longest * DIGIT;
  const perBar = ((kind === "bars" ? height : width) * PLOT_SHARE) / Math.max(1, numbers.length);
  return series > 0 && perBar >= needed;
}
