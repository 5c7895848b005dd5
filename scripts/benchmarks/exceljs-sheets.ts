// SPDX-License-Identifier: EUPL-1.2
import type ExcelJS from "exceljs";
import { type CellStyle, LINE_COLOR, type PageSetup, type SheetPlan } from "../../src/workbook/sheet-plan";

const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_INCH = 72;
const A4 = 9;

/**
 * Adds planned sheets to a workbook as a plain script does: every cell with its value, format and merge, heights,
 * widths and print set-up. It leaves out what exceljs does not have: charts and names for screen readers.
 */
export function addWithExceljs(workbook: ExcelJS.Workbook, plans: readonly SheetPlan[]): void {
  for (const plan of plans) {
    const sheet = workbook.addWorksheet(plan.name, pageOf(plan.page));
    plan.columns.forEach((pixels, index) => {
      sheet.getColumn(index + 1).width = pixels / PIXELS_PER_CHARACTER;
    });
    plan.rows.forEach((height, index) => {
      sheet.getRow(index + 1).height = height;
    });
    for (const { row, column, rowSpan, columnSpan, value, formula, style } of plan.cells) {
      const cell = sheet.getCell(row + 1, column + 1);
      cell.value = formula === undefined ? value : { formula: formula.slice(1), result: value };
      const planned = plan.styles[style];
      if (planned) cell.style = { ...styleOf(planned), numFmt: planned.numberFormat ?? textFormat(value) };
      if (rowSpan > 1 || columnSpan > 1) {
        sheet.mergeCells(row + 1, column + 1, row + rowSpan, column + columnSpan);
      }
    }
    for (const row of plan.page.breaksBefore) sheet.getRow(row).addPageBreak();
  }
}

const pageOf = ({ orientation, margins, header, footer, firstPageNumber, titleRows }: PageSetup) => ({
  pageSetup: {
    paperSize: A4,
    orientation,
    firstPageNumber,
    margins: inInches(margins),
    ...(titleRows && { printTitlesRow: `${titleRows.first + 1}:${titleRows.last + 1}` }),
  },
  headerFooter: { oddHeader: running(header), oddFooter: running(footer) },
});

const inInches = ({ top, right, bottom, left, header, footer }: PageSetup["margins"]) => ({
  top: top / POINTS_PER_INCH,
  right: right / POINTS_PER_INCH,
  bottom: bottom / POINTS_PER_INCH,
  left: left / POINTS_PER_INCH,
  header: header / POINTS_PER_INCH,
  footer: footer / POINTS_PER_INCH,
});

const running = ({ left, center, right }: PageSetup["header"]): string => `&L${left}&C${center}&R${right}`;

/** Excel shows a longer text as `####` in the format of texts. */
const LONGEST_AS_TEXT = 255;
const textFormat = (value: string | number): string =>
  String(value).length > LONGEST_AS_TEXT ? "General" : "@";

const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1)}` });

function styleOf(style: CellStyle): Partial<ExcelJS.Style> {
  const { fontSize, bold, italic, color, fill, horizontal, vertical, wrap, borders } = style;
  return {
    font: {
      name: "Arial",
      size: fontSize,
      bold: bold ?? false,
      italic: italic ?? false,
      ...(color && { color: argb(color) }),
    },
    alignment: {
      wrapText: wrap ?? false,
      ...(horizontal && { horizontal }),
      ...(vertical && { vertical: vertical === "center" ? "middle" : vertical }),
    },
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: argb(fill) } }),
    ...(borders && {
      border: Object.fromEntries(borders.map((side) => [side, { style: "thin", color: argb(LINE_COLOR) }])),
    }),
  };
}
