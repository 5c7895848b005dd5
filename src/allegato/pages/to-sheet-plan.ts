// SPDX-License-Identifier: EUPL-1.2
import { allegatoTexts as texts } from "../../texts/allegato";
import type { HeaderFooter, PlannedCell, PlannedChart, SheetPlan } from "../../workbook/sheet-plan";
import type { AllegatoOptions } from "../../plan/allegato-options";
import type { CellRange } from "../../workbook/address";
import type { KeyedChart } from "../blocks/block";
import type { Looks } from "../blocks/looks";
import { MARGINS, pageWidth } from "../paper";
import type { MeasuredCell, MeasuredRow } from "../rows/measured-sheet";
import type { NumberedSheet } from "./number-pages";
import { headedTables } from "./headed-tables";
import { areasOf, type NumberPlaces, numberPlaces, sumFormula } from "./number-places";
import { SheetStyles } from "./sheet-styles";
import { runningCodes, runningText } from "./running-text";

/** What runs along the top and the foot of the pages. */
export interface RunningTitles {
  chamber: RunningTitle;
  title: RunningTitle;
  isDraft: boolean;
  act: string;
  numbering: AllegatoOptions["numbering"];
}

/** A title, and the form that stands for one that no header has room for. */
interface RunningTitle {
  whole: string;
  short: string;
}

/** Characters that Excel takes in a header or footer, `&L` `&C` `&R` aside; the title's law name needs so many. */
const MAX_CHARACTERS = 255 - "&L&C&R".length;
const TITLE_CHARACTERS = 90;

/** Share of the width that each of the two titles may take; less where something stands between them. */
const HEADER_SHARE = { alone: 0.48, besideDraft: 0.42 };
/** Share of the width that the act may take beside the number of the page. */
const FOOTER_SHARE = 0.82;

/** The plan of a sheet, as the adapters write it. */
export function toSheetPlan(sheet: NumberedSheet, looks: Looks, running: RunningTitles): SheetPlan {
  const rows = [...sheet.titles, ...sheet.pages.flat()];
  const styles = new SheetStyles(looks);
  const places = numberPlaces(rows);
  const cells = rows.flatMap((row, index) =>
    row.cells.map((cell) => plannedCell(cell, index, styles, places)),
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
    styles: styles.all,
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

function header(
  { chamber, title, isDraft }: RunningTitles,
  { hasRunningTitles, orientation }: NumberedSheet,
): HeaderFooter {
  const center = isDraft ? runningCodes(texts.draft) : "";
  if (!hasRunningTitles) return { left: "", center, right: "" };
  const width = pageWidth(orientation) * HEADER_SHARE[isDraft ? "besideDraft" : "alone"];
  const characters = MAX_CHARACTERS - center.length;
  const left = runningText(
    chamber.whole,
    { width, characters: characters - TITLE_CHARACTERS },
    chamber.short,
  );
  const right = runningText(title.whole, { width, characters: characters - left.length }, title.short);
  return { left, center, right };
}

const PAGE_CODE = "&P";

/** A cover counts as a page and bears no number. */
function footer(
  { act, numbering }: RunningTitles,
  { hasRunningTitles, orientation, lastPage }: NumberedSheet,
): HeaderFooter {
  if (!hasRunningTitles) return { left: "", center: "", right: "" };
  const right =
    numbering === "none" ? "" : runningCodes(texts.page(PAGE_CODE, numbering === "total" ? lastPage : null));
  const width = pageWidth(orientation) * FOOTER_SHARE;
  return { left: runningText(act, { width, characters: MAX_CHARACTERS - right.length }), center: "", right };
}

function breaksBefore(titleRows: number, pages: readonly (readonly MeasuredRow[])[]): number[] {
  let next = titleRows;
  return pages.slice(0, -1).map(({ length }) => (next += length));
}

/** Each kind of cell is written out: a large plan has a hundred thousand of them. */
function plannedCell(
  cell: MeasuredCell,
  row: number,
  styles: SheetStyles,
  places: NumberPlaces,
): PlannedCell {
  const { column, span, text, source, amount } = cell;
  const style = styles.nameOf(cell);
  if (amount) {
    const formula = amount.sumOf && sumFormula(amount.sumOf, places);
    const number = { row, column, rowSpan: 1, columnSpan: span, style, value: amount.value };
    return { ...number, ...(formula && { formula }), ...(source !== undefined && { source }) };
  }
  return source === undefined
    ? { row, column, rowSpan: 1, columnSpan: span, style, value: text }
    : { row, column, rowSpan: 1, columnSpan: span, style, value: text, source };
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
