// SPDX-License-Identifier: EUPL-1.2
import { allegatoTexts as texts } from "../../texts/allegato";
import type {
  CellStyle,
  HeaderFooter,
  PlannedCell,
  PlannedChart,
  SheetPlan,
} from "../../workbook/sheet-plan";
import type { AllegatoOptions } from "../../plan/allegato-options";
import type { CellRange } from "../../workbook/address";
import type { KeyedChart } from "../blocks/block";
import type { Look, Looks } from "../blocks/looks";
import { MARGINS, pageWidth } from "../paper";
import type { MeasuredCell, MeasuredRow } from "../rows/measured-sheet";
import type { NumberedSheet } from "./number-pages";
import { headedTables } from "./headed-tables";
import { areasOf, type NumberPlaces, numberPlaces, sumFormula } from "./number-places";
import { runningCodes, runningText } from "./running-text";

/** What runs along the top and the foot of the pages. */
export interface RunningTitles {
  chamber: string;
  title: string;
  isDraft: boolean;
  act: string;
  numbering: AllegatoOptions["numbering"];
}

/** Share of the width that each of the two titles may take; less where something stands between them. */
const HEADER_SHARE = { alone: 0.48, besideDraft: 0.42 };
/** Share of the width that the act may take beside the number of the page. */
const FOOTER_SHARE = 0.7;

/** The plan of a sheet, as the adapters write it. */
export function toSheetPlan(sheet: NumberedSheet, looks: Looks, running: RunningTitles): SheetPlan {
  const rows = [...sheet.titles, ...sheet.pages.flat()];
  const styles: Record<string, CellStyle> = {};
  const places = numberPlaces(rows);
  const cells = rows.flatMap((row, index) =>
    row.cells.map((cell) => plannedCell(cell, index, looks, places, styles)),
  );
  const images = rows.flatMap(({ image }, row) => (image ? [{ ...image, row }] : []));
  const tables = headedTables(rows, sheet.columns.length);
  const charts = rows.flatMap(({ chart }, row) =>
    chart ? [plannedChart(chart, { row, column: 0, rows: 1, columns: sheet.columns.length }, places)] : [],
  );
  return {
    name: sheet.name,
    columns: sheet.columns,
    rows: rows.map(({ height }) => height),
    cells,
    styles,
    ...(images.length > 0 && { images }),
    ...(charts.length > 0 && { charts }),
    ...(tables.length > 0 && { tables }),
    page: {
      orientation: sheet.orientation,
      margins: MARGINS,
      header: header(running, sheet),
      footer: footer(running, sheet),
      firstPageNumber: sheet.firstPage,
      titleRows: sheet.titles.length > 0 ? { first: 0, last: sheet.titles.length - 1 } : null,
      breaksBefore: breaksBefore(sheet.titles.length, sheet.pages),
    },
  };
}

/** The cover says chamber and title itself. */
function header(
  { chamber, title, isDraft }: RunningTitles,
  { hasHeader, orientation }: NumberedSheet,
): HeaderFooter {
  const width = pageWidth(orientation) * HEADER_SHARE[isDraft ? "besideDraft" : "alone"];
  return {
    left: hasHeader ? runningText(chamber, width) : "",
    center: isDraft ? runningCodes(texts.draft) : "",
    right: hasHeader ? runningText(title, width) : "",
  };
}

const PAGE_CODE = "&P";

const footer = (
  { act, numbering }: RunningTitles,
  { orientation, lastPage }: NumberedSheet,
): HeaderFooter => ({
  left: runningText(act, pageWidth(orientation) * FOOTER_SHARE),
  center: "",
  right:
    numbering === "none" ? "" : runningCodes(texts.page(PAGE_CODE, numbering === "total" ? lastPage : null)),
});

function breaksBefore(titleRows: number, pages: readonly (readonly MeasuredRow[])[]): number[] {
  let next = titleRows;
  return pages.slice(0, -1).map(({ length }) => (next += length));
}

/** A cell with its style, which joins `styles` under a name that tells look and framed sides. */
function plannedCell(
  cell: MeasuredCell,
  row: number,
  looks: Looks,
  places: NumberPlaces,
  styles: Record<string, CellStyle>,
): PlannedCell {
  const { column, span, text, look, borders, source, amount } = cell;
  const style = [look, ...borders, ...(amount ? [amount.format] : [])].join(" ");
  styles[style] ??= { ...cellStyle(looks[look], borders), ...(amount && { numberFormat: amount.format }) };
  return {
    ...{ row, column, rowSpan: 1, columnSpan: span, style },
    value: amount?.value ?? text,
    ...(amount?.sumOf && { formula: sumFormula(amount.sumOf, places) }),
    ...(source !== undefined && { source }),
  };
}

/** A chart over the cells of its row, its names beside its numbers. */
function plannedChart(chart: KeyedChart, over: CellRange, places: NumberPlaces): PlannedChart {
  const { categories, series, ...rest } = chart;
  const named = series.map(({ keys, ...one }) => ({ ...one, values: areaAround(areasOf(keys, places)) }));
  return {
    ...rest,
    over,
    categories: { ...(named[0]?.values ?? over), column: categories },
    series: named,
  };
}

/** From the first to the last number of a chart; a row between them that has none is a bar of no length. */
function areaAround(areas: readonly CellRange[]): CellRange {
  const [first] = areas;
  if (first === undefined) throw new RangeError("A chart without numbers");
  const end = Math.max(...areas.map(({ row, rows }) => row + rows));
  return { ...first, rows: end - first.row };
}

function cellStyle(look: Look, borders: MeasuredCell["borders"]): CellStyle {
  const { framed, ...style } = look;
  return framed ? { ...style, borders } : style;
}
