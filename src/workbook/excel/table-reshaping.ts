// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, parseCellAddress } from "../address";
import { changedMerges, type MergeChange } from "../block-merges";
import { changedColumns, refuseFilled, type BlockReshape } from "../block-reshape";
import type { CellEdit } from "../cell-edit";
import { WorkbookError } from "../workbook-error";
import { areaAddress, joinedDown, type Area } from "./area";
import { run } from "./faults";

/** A table that can be reshaped, and what that takes. */
export interface CheckedTable {
  reshape: BlockReshape;
  merges: MergeChange[];
  /** Number formats of the last column, row by row. */
  numberFormats: string[];
  /** Columns to widen, and their new width in points. */
  widths: { column: number; width: number }[];
}

/** `Range.getMergedAreasOrNullObject`. */
const MERGES_SINCE = "1.13";

/**
 * Queues the loading of what tables about to be reshaped hold.
 * @returns what checks them once Excel has answered; that throws `cannot-reshape`
 * @throws WorkbookError `too-old-to-reshape` where Excel cannot tell its merges
 */
export function queueTables(
  context: Excel.RequestContext,
  reshapes: readonly BlockReshape[],
): (edits: readonly CellEdit[]) => CheckedTable[] {
  if (reshapes.length > 0 && !Office.context.requirements.isSetSupported("ExcelApi", MERGES_SINCE)) {
    throw new WorkbookError("too-old-to-reshape");
  }
  const loaded = reshapes.map((reshape) => queueTable(context, reshape));
  return (edits) => {
    const filled = new Set(loaded.flatMap(filledPlaces));
    refuseFilled(reshapes, edits, (sheet, cell) => filled.has(`${sheet}!${cell}`));
    return loaded.map(checkedTable);
  };
}

type LoadedTable = ReturnType<typeof queueTable>;

function queueTable(context: Excel.RequestContext, reshape: BlockReshape) {
  const { sheet: name, firstRow, lastRow, lastColumn, change } = reshape;
  const sheet = context.workbook.worksheets.getItem(name);
  const rows = { row: firstRow, rows: lastRow - firstRow + 1 };
  const { first, count } = changedColumns(reshape);
  const changed = rangeOf(sheet, { ...rows, column: first, columns: count }).load("formulas");
  const last = rangeOf(sheet, { ...rows, column: lastColumn, columns: 1 }).load(
    "numberFormat,format/columnWidth,format/useStandardWidth",
  );
  const added = Array.from({ length: Math.max(change, 0) }, (_, n) =>
    rangeOf(sheet, { ...rows, column: first + n, columns: 1 }).load("format/useStandardWidth"),
  );
  // Merges are found by their first cell only, so the search begins at the corner of the sheet.
  const upToHere = { row: 0, column: 0, rows: lastRow + 1, columns: lastColumn + Math.max(change, 0) + 1 };
  const merged = rangeOf(sheet, upToHere).getMergedAreasOrNullObject();
  merged.load("areaCount");
  const areas = merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return { reshape, changed, last, added, merged, areas };
}

const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRange(areaAddress(area)).untrack();

function filledPlaces({ reshape, changed }: LoadedTable): string[] {
  const { first } = changedColumns(reshape);
  return (changed.formulas as unknown[][]).flatMap((row, r) =>
    row.flatMap((formula, c) =>
      formula === "" ? [] : [`${reshape.sheet}!${cellAddress(reshape.firstRow + r, first + c)}`],
    ),
  );
}

function checkedTable({ reshape, last, added, merged, areas }: LoadedTable): CheckedTable {
  const items = merged.isNullObject ? [] : areas.items;
  const merges = items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
    columns: columnCount,
  }));
  const { columnWidth: width, useStandardWidth } = last.format;
  const narrow = added.flatMap(({ format }, n) =>
    format.useStandardWidth && !useStandardWidth ? [reshape.lastColumn + 1 + n] : [],
  );
  return {
    reshape,
    merges: changedMerges(reshape, merges),
    numberFormats: last.numberFormat.map((row) => String(row[0])),
    widths: narrow.map((column) => ({ column, width })),
  };
}

/** Number format that a cell has once the tables are reshaped. */
export function numberFormatIn(
  tables: readonly CheckedTable[],
  { sheet, cell }: CellEdit,
  own: string,
): string {
  const { row, column } = parseCellAddress(cell);
  const table = tables.find(
    ({ reshape }) =>
      reshape.sheet === sheet &&
      column > reshape.lastColumn &&
      column <= reshape.lastColumn + reshape.change &&
      row >= reshape.firstRow &&
      row <= reshape.lastRow,
  );
  return table?.numberFormats[row - table.reshape.firstRow] ?? own;
}

/** Queues the reshaping of a table; none of it clears Excel's undo. */
export function queueReshape(context: Excel.RequestContext, { reshape, merges, widths }: CheckedTable): void {
  const { sheet: name, firstRow, lastRow, lastColumn, change } = reshape;
  const sheet = context.workbook.worksheets.getItem(name);
  const column = (index: number, columns: number): Excel.Range =>
    rangeOf(sheet, { row: firstRow, rows: lastRow - firstRow + 1, column: index, columns });
  const { first, count } = changedColumns(reshape);
  // A look cannot be taken from a part of a merge.
  if (merges.length > 0) column(lastColumn, 1).unmerge();
  if (change > 0) column(first, count).copyFrom(column(lastColumn, 1), "Formats");
  else column(first, count).clear("Formats");
  queueMerges(
    sheet,
    merges.map(({ to }) => to),
  );
  for (const { column: index, width } of widths) column(index, 1).format.columnWidth = width;
}

/** Merges of one row that stand one below the other go as one. */
export function queueMerges(sheet: Excel.Worksheet, merges: readonly Area[]): void {
  for (const area of joinedDown(merges.filter(({ rows }) => rows === 1))) rangeOf(sheet, area).merge(true);
  for (const area of merges.filter(({ rows }) => rows > 1)) rangeOf(sheet, area).merge(false);
}

/** After a batch that failed half way; a column that lost its look gets that of the one before. */
export const putTablesBack = (tables: readonly CheckedTable[]): Promise<void> =>
  run(async (context) => {
    for (const { reshape, merges, widths } of tables) {
      const { sheet: name, firstRow, lastRow, change } = reshape;
      const sheet = context.workbook.worksheets.getItem(name);
      const column = (index: number, columns: number): Excel.Range =>
        rangeOf(sheet, { row: firstRow, rows: lastRow - firstRow + 1, column: index, columns });
      const { first, count } = changedColumns(reshape);
      if (merges.length > 0) column(first - 1, count + 1).unmerge();
      if (change > 0) column(first, count).clear("Formats");
      else column(first, count).copyFrom(column(first - 1, 1), "Formats");
      queueMerges(
        sheet,
        merges.map(({ from }) => from),
      );
      for (const { column: index } of widths) column(index, 1).format.useStandardWidth = true;
    }
    await context.sync();
  });
