// SPDX-License-Identifier: EUPL-1.2
import type { Area } from "../model/area";
import { invalidArgument, notModelled } from "../model/host-error";
import { requireAllowed } from "../model/protection";
import { lastColumn, lastRow } from "../model/rect";
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT, type Lanes } from "../model/sheet";
import { flag, number } from "../wire/arguments";
import type { ApiVersion, Property } from "../wire/office-class";

type Axis = "row" | "column";

/** Excel's limits, in points: 409 for a row, 255 characters of Calibri 11 for a column. */
const LARGEST = { row: 409, column: 255 * 5.25 + 3.75 } as const;
const STANDARD = { row: STANDARD_ROW_HEIGHT, column: STANDARD_COLUMN_WIDTH } as const;
const OPTION = { row: "allowFormatRows", column: "allowFormatColumns" } as const;
const MOST_LANES = 100_000;

const lanesOf = (area: Area, axis: Axis): Lanes => (axis === "row" ? area.sheet.rows : area.sheet.columns);

/** Every row or column of an area. */
function indexes(area: Area, axis: Axis): number[] {
  const spans = area.rects.map((rect) =>
    axis === "row" ? ([rect.row, lastRow(rect)] as const) : ([rect.column, lastColumn(rect)] as const),
  );
  if (spans.some(([first, last]) => last - first >= MOST_LANES))
    throw notModelled("the height of all rows at once");
  return spans.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, step) => first + step),
  );
}

/** A height or width in points: the one that all share, or null. */
function size(axis: Axis): Property<Area> {
  return {
    since: "1.2",
    get(area) {
      const lanes = lanesOf(area, axis);
      const sizes = new Set(
        indexes(area, axis).map((index) =>
          lanes.hidden.has(index) ? 0 : (lanes.sizes.get(index) ?? STANDARD[axis]),
        ),
      );
      return sizes.size === 1 ? [...sizes][0] : null;
    },
    set(area, given) {
      const points = number(given);
      if (points < 0 || points > LARGEST[axis])
        throw invalidArgument(`${points} is not between 0 and ${LARGEST[axis]}.`);
      requireAllowed(area.sheet, OPTION[axis]);
      const lanes = lanesOf(area, axis);
      for (const index of indexes(area, axis)) setSize(lanes, index, points);
    },
  };
}

/** No size hides a row or column, any other shows it. */
function setSize(lanes: Lanes, index: number, points: number): void {
  if (points === 0) {
    lanes.hidden.add(index);
    return;
  }
  lanes.sizes.set(index, points);
  lanes.hidden.delete(index);
}

/** True when no height or width was set. */
function standard(axis: Axis): Property<Area> {
  return {
    since: "1.7",
    get(area) {
      const own = indexes(area, axis).filter((index) => lanesOf(area, axis).sizes.has(index)).length;
      return own === 0 ? true : own === indexes(area, axis).length ? false : null;
    },
    set(area, given) {
      if (flag(given)) autofit(area, axis);
    },
  };
}

/** Back to the standard size: this host has no fonts to measure with. */
export function autofit(area: Area, axis: Axis): void {
  requireAllowed(area.sheet, OPTION[axis]);
  for (const index of indexes(area, axis)) lanesOf(area, axis).sizes.delete(index);
}

export const LANE_PROPERTIES = {
  columnWidth: size("column"),
  rowHeight: size("row"),
  useStandardHeight: standard("row"),
  useStandardWidth: standard("column"),
} satisfies Record<string, Property<Area> & { since?: ApiVersion }>;
