// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, parseCellAddress } from "../workbook/address";
import { changedColumns, type BlockReshape } from "../workbook/block-reshape";
import type { CellEdit } from "../workbook/cell-edit";
import { groupedBy } from "../workbook/grouping";
import { refuseDifferent } from "../workbook/same-value";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { WorkbookError } from "../workbook/workbook-error";

/**
 * The workbook as it will be once edits are written and tables reshaped; the one given stays as it is.
 * Of a reshape only number formats matter here: a snapshot knows no looks, merges or widths.
 * @throws WorkbookError `sheet-missing` or `changed-meanwhile`, as a real workbook would
 */
export function applyToSnapshot(
  snapshot: WorkbookSnapshot,
  edits: readonly CellEdit[],
  reshapes: readonly BlockReshape[] = [],
): WorkbookSnapshot {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const missing = [...new Set([...edits, ...reshapes].map(({ sheet }) => sheet))].filter(
    (name) => !sheets.has(name),
  );
  if (missing.length > 0) throw new WorkbookError("sheet-missing", missing);
  refuseDifferent(edits, "expected", ({ sheet, cell }) => valueAt(sheets.get(sheet), cell));

  for (const reshape of reshapes) {
    const sheet = sheets.get(reshape.sheet);
    if (sheet) sheets.set(reshape.sheet, withFormats(sheet, reshape));
  }
  for (const [name, inSheet] of groupedBy(edits, ({ sheet }) => sheet)) {
    const sheet = sheets.get(name);
    if (sheet) sheets.set(name, withValues(sheet, inSheet));
  }
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => sheets.get(sheet.name) ?? sheet) };
}

/** What a cell holds; `""` outside the used range. */
export function valueAt(sheet: SheetSnapshot | undefined, cell: string): CellValue {
  const { row, column } = parseCellAddress(cell);
  return sheet?.values[row - sheet.top]?.[column - sheet.left] ?? "";
}

function withValues(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const cells = edits.map(({ cell, value }) => ({ ...parseCellAddress(cell), value }));
  const { top, left, values } = roomFor(sheet, cells);
  for (const { row, column, value } of cells) {
    const line = values[row - top];
    if (line) line[column - left] = value;
  }
  const edited = new Set(edits.map(({ cell }) => cell));
  const formulas = Object.entries(sheet.formulas).filter(([cell]) => !edited.has(cell));
  return { ...sheet, top, left, values, formulas: Object.fromEntries(formulas) };
}

/** A copy of the used range that reaches as far as these cells. */
function roomFor(
  { top, left, values }: SheetSnapshot,
  cells: readonly { row: number; column: number }[],
): Pick<SheetSnapshot, "top" | "left" | "values"> {
  const isEmpty = values.length === 0;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const first = {
    row: Math.min(...rows, ...(isEmpty ? [] : [top])),
    column: Math.min(...columns, ...(isEmpty ? [] : [left])),
  };
  const height = Math.max(...rows, top + values.length - 1) - first.row + 1;
  const width = Math.max(...columns, left + (values[0]?.length ?? 0) - 1) - first.column + 1;
  return {
    top: first.row,
    left: first.column,
    values: Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (_, c) => values[first.row + r - top]?.[first.column + c - left] ?? ""),
    ),
  };
}

/** Columns that a table gains take the formats of its last one; those it loses have none. */
function withFormats(sheet: SheetSnapshot, reshape: BlockReshape): SheetSnapshot {
  const { firstRow, lastRow, lastColumn, change } = reshape;
  const { first, count } = changedColumns(reshape);
  const numberFormats = new Map(Object.entries(sheet.numberFormats));
  for (let row = firstRow; row <= lastRow; row++) {
    const last = change > 0 ? sheet.numberFormats[cellAddress(row, lastColumn)] : undefined;
    for (let column = first; column < first + count; column++) {
      const cell = cellAddress(row, column);
      if (last === undefined) numberFormats.delete(cell);
      else numberFormats.set(cell, last);
    }
  }
  return { ...sheet, numberFormats: Object.fromEntries(numberFormats) };
}
