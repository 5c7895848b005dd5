// SPDX-License-Identifier: EUPL-1.2
import { type CellStyle, LINE_COLOR, type SheetPlan } from "../sheet-plan";
import {
  addressLists,
  areaAddress,
  columnsAddress,
  joinedAcross,
  joinedDown,
  rowsAddress,
  type Area,
} from "./area";
import { groupedBy } from "../grouping";
import { cellArea } from "./sheet-cells";
import { stepBytes } from "./message-size";
import type { Step } from "./steps";

const BLACK = "#000000";

/** Print sheets are set in Arial: its metrics are known everywhere, so the measured heights hold. */
const FONT = "Arial";

export const POINTS_PER_PIXEL = 0.75;

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const EDGES = { top: "EdgeTop", right: "EdgeRight", bottom: "EdgeBottom", left: "EdgeLeft" } as const;
type Side = keyof typeof EDGES;

/** Styles, borders, row heights and column widths of a sheet: each one on all its cells at once. */
export function lookSteps(plan: SheetPlan): Step[] {
  return [
    ...fontSteps(plan),
    ...styleSteps(plan),
    ...borderSteps(plan),
    ...heightSteps(plan),
    ...widthSteps(plan),
  ];
}

function fontSteps(plan: SheetPlan): Step[] {
  const whole = { row: 0, column: 0, rows: plan.rows.length, columns: plan.columns.length };
  return stepsOn([areaAddress(whole)], 1, ({ font }) => {
    font.name = FONT;
  });
}

function styleSteps(plan: SheetPlan): Step[] {
  const byStyle = groupedBy(plan.cells, ({ style }) => style);
  return [...byStyle].flatMap(([key, cells]) => {
    const style = plan.styles[key];
    if (!style) throw new RangeError(`The plan of the sheet ${plan.name} has no style ${key}`);
    const addresses = joinedDown(cells.map(cellArea)).map(areaAddress);
    return stepsOn(addresses, 9, (format) => {
      applyStyle(format, style);
    });
  });
}

/** What a new sheet has anyway is left out, but over the workbook's own look of a heading. */
function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  const { bold = false, italic = false, color = BLACK, fill, heading } = style;
  const isHeading = heading !== undefined;
  format.font.size = style.fontSize;
  if (bold || isHeading) format.font.bold = bold;
  if (italic || isHeading) format.font.italic = italic;
  if (style.color !== undefined || isHeading) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  else if (isHeading) format.fill.clear();
  if (style.horizontal) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap) format.wrapText = true;
}

/** The edge of a joined area is the edge of each of its cells: sides are joined along, never across. */
function borderSteps(plan: SheetPlan): Step[] {
  const withSide = (side: Side): Area[] =>
    plan.cells.filter(({ style }) => plan.styles[style]?.borders?.includes(side)).map(cellArea);
  const sides: readonly [Side, (areas: readonly Area[]) => Area[]][] = [
    ["top", joinedAcross],
    ["bottom", joinedAcross],
    ["left", joinedDown],
    ["right", joinedDown],
  ];
  return sides.flatMap(([side, join]) =>
    stepsOn(join(withSide(side)).map(areaAddress), 4, ({ borders }) => {
      const edge = borders.getItem(EDGES[side]);
      edge.style = "Continuous";
      edge.weight = "Thin";
      edge.color = LINE_COLOR;
    }),
  );
}

function heightSteps(plan: SheetPlan): Step[] {
  return bySize(plan.rows, rowsAddress, (format, height) => {
    format.rowHeight = height;
  });
}

function widthSteps(plan: SheetPlan): Step[] {
  return bySize(plan.columns, columnsAddress, (format, pixels) => {
    format.columnWidth = pixels * POINTS_PER_PIXEL;
  });
}

/** One step for each size: all the runs of rows or columns that have it. */
function bySize(
  sizes: readonly number[],
  address: (first: number, count: number) => string,
  set: (format: Excel.RangeFormat, size: number) => void,
): Step[] {
  const ends = sizes.flatMap((size, i) => (sizes[i + 1] === size ? [] : [i + 1]));
  const runs = ends.map((end, i) => ({ first: ends[i - 1] ?? 0, end, size: sizes[end - 1] ?? 0 }));
  return [...groupedBy(runs, ({ size }) => size)].flatMap(([size, same]) => {
    const addresses = same.map(({ first, end }) => address(first, end - first));
    return stepsOn(addresses, 1, (format) => {
      set(format, size);
    });
  });
}

/** The same formats on many areas, with as few objects as the limits allow. */
function stepsOn(
  addresses: readonly string[],
  actions: number,
  set: (format: Excel.RangeFormat) => void,
): Step[] {
  return addressLists(addresses).map((list) => ({
    bytes: stepBytes(1, actions, list),
    queue: (sheet) => {
      formatAreas(sheet.getRanges(list), set);
    },
  }));
}

function formatAreas(areas: Excel.RangeAreas, set: (format: Excel.RangeFormat) => void): void {
  set(areas.format);
  areas.untrack();
}
