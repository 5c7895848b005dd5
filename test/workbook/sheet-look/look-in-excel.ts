// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "../../../src/workbook/address";
import { LINE_COLOR, type PlannedCell, type SheetPlan } from "../../../src/workbook/sheet-plan";
import type { ExcelHost } from "../../excel-host/excel-host";
import type { CellFormat } from "../../excel-host/model/cell-format";
import type { Chart } from "../../excel-host/model/chart";
import { formatRect } from "../../excel-host/model/rect";
import type { Sheet } from "../../excel-host/model/sheet";
import { points, SIDES, type CellLook, type ChartLook, type Side, type SheetLook } from "./sheet-look";

const PIXELS_PER_POINT = 96 / 72;

/** How a sheet looks in the embedded Excel. The plan says no more than which cells to look at. */
export function lookInExcel(host: ExcelHost, { name, columns, rows, cells }: SheetPlan): SheetLook {
  const sheet = host.workbook.sheet(name);
  const { settings, headersFooters, printArea, titleRows } = sheet.pageLayout;
  const texts = headersFooters.texts.defaultForAllPages;
  const { topMargin: top, rightMargin: right, bottomMargin: bottom, leftMargin: left } = settings;
  return {
    name: sheet.name,
    widths: columns.map((_, i) => (sheet.columns.sizes.get(i) ?? 0) * PIXELS_PER_POINT),
    heights: rows.map((_, i) => sheet.rows.sizes.get(i) ?? 0),
    merges: [...sheet.merges].map((rect) => formatRect(rect)).sort(),
    cells: Object.fromEntries(
      cells.map((cell) => [cellAddress(cell.row, cell.column), cellLook(sheet, cell)]),
    ),
    page: {
      orientation: settings.orientation.toLowerCase(),
      paper: settings.paperSize,
      scale: settings.zoom.scale ?? 0,
      margins: { top, right, bottom, left, header: settings.headerMargin, footer: settings.footerMargin },
      header: { left: texts.leftHeader, center: texts.centerHeader, right: texts.rightHeader },
      footer: { left: texts.leftFooter, center: texts.centerFooter, right: texts.rightFooter },
      firstPageNumber: Number(settings.firstPageNumber),
      printArea: printArea.map((rect) => formatRect(rect)).join(),
      titleRows: titleRows && formatRect(titleRows),
      breaksBefore: sheet.horizontalBreaks.map(({ index }) => index),
    },
    showsGridlines: sheet.showGridlines,
    frozenRows: sheet.frozen?.rows ?? 0,
    selection: formatRect(sheet.selection),
    pictures: sheet.pictures.map((picture) => ({
      ...{ name: picture.name, left: points(picture.left), top: points(picture.top) },
      ...{ width: points(picture.width), height: points(picture.height) },
      ...{ alternativeText: picture.altTextDescription, data: picture.data },
    })),
    charts: sheet.charts.map(chartLook),
    names: Object.fromEntries(
      sheet.names
        .filter(({ visible }) => visible)
        .map((item) => [item.name, item.formula.replace(/^.*!/, "").replaceAll("$", "")]),
    ),
    isProtected: sheet.protection !== null,
  };
}

function cellLook({ grid }: Sheet, cell: PlannedCell): CellLook {
  const { style, font, fill, alignment } = grid.get(cell.row, cell.column).format;
  return {
    font: { name: font.name, size: font.size, bold: font.bold, italic: font.italic, color: font.color },
    fill: fill.color || null,
    horizontal: alignment.horizontalAlignment.toLowerCase(),
    vertical: alignment.verticalAlignment.toLowerCase(),
    wrap: alignment.wrapText,
    lines: SIDES.filter((side) =>
      edgeOf(cell, side).every((place) => isOurLine(grid.get(place.row, place.column).format, side)),
    ),
    heading: style.startsWith("Heading") ? Number(style.at(-1)) : null,
  };
}

function isOurLine({ borders }: CellFormat, side: Side): boolean {
  const line = borders[side];
  return line?.style === "Continuous" && line.weight === "Thin" && line.color === LINE_COLOR;
}

/** The cells along a side of what a planned cell covers. */
export function edgeOf({ row, column, rowSpan, columnSpan }: PlannedCell, side: Side) {
  const along = side === "top" || side === "bottom" ? columnSpan : rowSpan;
  return Array.from({ length: along }, (_, i) => {
    if (side === "top" || side === "bottom")
      return { row: side === "top" ? row : row + rowSpan - 1, column: column + i };
    return { row: row + i, column: side === "left" ? column : column + columnSpan - 1 };
  });
}

const KINDS = { BarClustered: "bars", ColumnClustered: "columns" } as const;

function chartLook({ name, type, title, legend, series, valueAxis, ...place }: Chart): ChartLook {
  return {
    ...{ name, kind: KINDS[type], title: title.visible === false ? null : String(title.text) },
    ...{ left: points(place.left), top: points(place.top) },
    ...{ width: points(place.width), height: points(place.height) },
    hasLegend: legend.visible !== false,
    series: series.map(({ name: own, values, categories, look, hasDataLabels }) => ({
      ...{ name: own, values: formatRect(values), categories: categories ? formatRect(categories) : "" },
      ...{ color: String(look.fill), isLabelled: hasDataLabels },
    })),
    axis:
      valueAxis.visible === false
        ? null
        : { numberFormat: String(valueAxis.numberFormat), fromZero: valueAxis.minimum === 0 },
  };
}
