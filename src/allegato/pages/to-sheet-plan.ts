// SPDX-License-Identifier: EUPL-1.2
import { allegatoTexts as texts } from "../../texts/allegato";
import type { CellStyle, HeaderFooter, PlannedCell, SheetPlan } from "../../workbook/sheet-plan";
import { LOOKS, type Look } from "../blocks/looks";
import { MARGINS, pageWidth } from "../paper";
import type { MeasuredCell, MeasuredRow } from "../rows/measured-sheet";
import type { NumberedSheet } from "./number-pages";
import { runningCodes, runningText } from "./running-text";

/** What runs along the top of the pages. */
export interface RunningTitles {
  chamber: string;
  title: string;
}

/** Share of the width that each of the two titles may take. */
const HEADER_SHARE = 0.48;

/** The plan of a sheet, as the adapters write it. */
export function toSheetPlan(sheet: NumberedSheet, running: RunningTitles): SheetPlan {
  const rows = [...sheet.titles, ...sheet.pages.flat()];
  const styles: Record<string, CellStyle> = {};
  const cells = rows.flatMap((row, index) => row.cells.map((cell) => plannedCell(cell, index, styles)));
  return {
    name: sheet.name,
    columns: sheet.columns,
    rows: rows.map(({ height }) => height),
    cells,
    styles,
    page: {
      orientation: sheet.orientation,
      margins: MARGINS,
      header: sheet.hasHeader ? header(running, pageWidth(sheet.orientation) * HEADER_SHARE) : NOTHING,
      footer: { ...NOTHING, right: runningCodes(texts.page("&P", sheet.totalPages)) },
      firstPageNumber: sheet.firstPage,
      titleRows: sheet.titles.length > 0 ? { first: 0, last: sheet.titles.length - 1 } : null,
      breaksBefore: breaksBefore(sheet.titles.length, sheet.pages),
    },
  };
}

const NOTHING: HeaderFooter = { left: "", center: "", right: "" };

const header = ({ chamber, title }: RunningTitles, width: number): HeaderFooter => ({
  left: runningText(chamber, width),
  center: "",
  right: runningText(title, width),
});

function breaksBefore(titleRows: number, pages: readonly (readonly MeasuredRow[])[]): number[] {
  let next = titleRows;
  return pages.slice(0, -1).map(({ length }) => (next += length));
}

/** A cell with its style, which joins `styles` under a name that tells look and framed sides. */
function plannedCell(cell: MeasuredCell, row: number, styles: Record<string, CellStyle>): PlannedCell {
  const { column, span, text, look, borders } = cell;
  const style = borders.length > 0 ? `${look} ${borders.join(" ")}` : look;
  styles[style] ??= cellStyle(LOOKS[look], borders);
  return { row, column, rowSpan: 1, columnSpan: span, value: text, style };
}

function cellStyle(look: Look, borders: MeasuredCell["borders"]): CellStyle {
  const { framed, ...style } = look;
  return framed ? { ...style, borders } : style;
}
