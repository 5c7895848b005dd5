// SPDX-License-Identifier: EUPL-1.2
import type { PlannedChart } from "./sheet-plan";

/** How charts of ours look, whoever draws them: sizes in points, the gap in hundredths of a bar. Standing ones are few, and slimmer. */
export const CHART_LOOK = {
  ...{ font: "Arial", titleSize: 10, textSize: 8, textColor: "#262626" },
  ...{ lineColor: "#BFBFBF", ground: "#FFFFFF", gapWidth: { bars: 60, columns: 180 } },
} as const;

/** Format of the numbers along an axis: those of the bars, without their decimals. */
export const axisFormat = (numberFormat: string): string => numberFormat.replace(/\.0+/g, "");

/** Points. */
export interface ChartSize {
  width: number;
  height: number;
}

/** Points that the title and the legend take of the height, and the margins of the width. */
const FRAME = { height: 34, width: 20 };
/** Points that a line of labels takes. */
const LINE = 10;
/** Points of a digit, and digits that thousands and decimals add to the whole part of a number. */
const DIGIT = 4.6;
const MORE_DIGITS = 5;

/** True where the number of each bar can stand at its end without touching the next. */
export function hasRoomForLabels(
  kind: PlannedChart["kind"],
  numbers: readonly number[],
  { width, height }: ChartSize,
): boolean {
  const longest = Math.max(0, ...numbers.map((number) => String(Math.trunc(number)).length)) + MORE_DIGITS;
  const needed = kind === "bars" ? LINE : longest * DIGIT;
  const room = kind === "bars" ? height - FRAME.height : width - FRAME.width;
  const perBar = room / Math.max(1, numbers.length);
  return perBar >= needed;
}
