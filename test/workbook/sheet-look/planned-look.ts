// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, rangeAddress, type CellRange } from "../../../src/workbook/address";
import { axisFormat, hasRoomForLabels } from "../../../src/workbook/chart-look";
import type { CellStyle, PlannedChart, PlannedImage, SheetPlan } from "../../../src/workbook/sheet-plan";
import { tableNames } from "../../../src/workbook/table-names";
import { points, type CellLook, type ChartLook, type PictureLook, type SheetLook, SIDES } from "./sheet-look";

const POINTS_PER_PIXEL = 0.75;
const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

/** How a sheet is to look. @param position of the sheet among all, from 1 */
export function plannedLook(plan: SheetPlan, position: number): SheetLook {
  const { name, columns, rows, cells, styles, page, frozenRows = 0 } = plan;
  const { margins, header, footer, firstPageNumber, breaksBefore, titleRows } = page;
  return {
    ...{ name, widths: [...columns], heights: [...rows], frozenRows },
    merges: cells
      .filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1)
      .map(({ row, column, rowSpan, columnSpan }) => rangeAddress(row, column, rowSpan, columnSpan))
      .sort(),
    cells: Object.fromEntries(
      cells.map(({ row, column, style }) => [cellAddress(row, column), cellLook(styles[style])]),
    ),
    page: {
      ...{ orientation: page.orientation, paper: "A4", scale: 100, margins, header, footer, firstPageNumber },
      printArea: rangeAddress(0, 0, rows.length, columns.length),
      titleRows: titleRows && `${titleRows.first + 1}:${titleRows.last + 1}`,
      breaksBefore: [...breaksBefore],
    },
    showsGridlines: false,
    selection: "A1",
    pictures: (plan.images ?? []).map((image, i) => pictureLook(image, i + 1, plan)),
    charts: (plan.charts ?? []).map((chart, i) => chartLook(chart, i + 1, plan)),
    names: Object.fromEntries(
      tableNames(plan.tables ?? [], position).map(({ name: key, range }) => [key, range]),
    ),
    isProtected: plan.isProtected ?? false,
  };
}

function cellLook(style: CellStyle | undefined): CellLook {
  if (!style) throw new RangeError("A cell without a style");
  const { fontSize: size, bold = false, italic = false, color = "#000000" } = style;
  return {
    font: { name: "Arial", size, bold, italic, color: color.toUpperCase() },
    fill: style.fill?.toUpperCase() ?? null,
    horizontal: style.horizontal ?? "general",
    vertical: style.vertical ?? "bottom",
    wrap: style.wrap ?? false,
    lines: SIDES.filter((side) => style.borders?.includes(side)),
    heading: style.heading ?? null,
  };
}

function pictureLook(image: PlannedImage, number: number, { columns, rows }: SheetPlan): PictureLook {
  const { row, column, columns: span, width, height, alternativeText, data } = image;
  const room = sum(columns.slice(column, column + span)) * POINTS_PER_PIXEL;
  const left = sum(columns.slice(0, column)) * POINTS_PER_PIXEL + Math.max(0, (room - width) / 2);
  return {
    ...{ name: `Immagine ${number}`, left: points(left), top: points(sum(rows.slice(0, row))) },
    ...{ width: points(width), height: points(height), alternativeText, data },
  };
}

function chartLook(chart: PlannedChart, number: number, plan: SheetPlan): ChartLook {
  const { kind, title, over, series } = chart;
  const width = sum(plan.columns.slice(over.column, over.column + over.columns)) * POINTS_PER_PIXEL;
  const height = sum(plan.rows.slice(over.row, over.row + over.rows));
  const cells = series.flatMap(({ values }) => plan.cells.filter((cell) => isInside(cell, values)));
  const numbers = cells.map(({ value }) => Number(value));
  const isLabelled = hasRoomForLabels(kind, numbers, { width, height });
  const numberFormat = axisFormat(plan.styles[cells[0]?.style ?? ""]?.numberFormat ?? "General");
  return {
    ...{ name: `Grafico ${number}`, kind, title: title || null, hasLegend: series.length > 1 },
    left: points(sum(plan.columns.slice(0, over.column)) * POINTS_PER_PIXEL),
    top: points(sum(plan.rows.slice(0, over.row))),
    ...{ width: points(width), height: points(height) },
    series: series.map(({ name, values, color }) => ({
      ...{ name, values: addressOf(values), categories: addressOf(chart.categories) },
      ...{ color: color.toUpperCase(), isLabelled },
    })),
    axis: isLabelled ? null : { numberFormat, fromZero: numbers.every((n) => n >= 0) },
  };
}

const addressOf = ({ row, column, rows, columns }: CellRange): string =>
  rangeAddress(row, column, rows, columns);

const isInside = (cell: { row: number; column: number }, area: CellRange): boolean =>
  cell.row >= area.row &&
  cell.row < area.row + area.rows &&
  cell.column >= area.column &&
  cell.column < area.column + area.columns;
