// SPDX-License-Identifier: EUPL-1.2
import type { CellValue } from "../../../src/workbook/snapshot";
import { type CellFormat, DEFAULT_FORMAT } from "./cell-format";
import { type Rect, WHOLE_SHEET, isWholeColumns, isWholeRows, lastColumn, lastRow } from "./rect";
import { type Shift, isWhole, shiftIndex } from "./shift";

/** A cell is replaced, never changed. */
export interface Cell {
  readonly value: CellValue;
  /** In en-US, with its `=`; null for a constant. */
  readonly formula: string | null;
  readonly format: CellFormat;
}

/** A whole row: the look beneath its cells, where it has one, and the cells kept by their column. */
export interface Line {
  readonly format: CellFormat | undefined;
  readonly cells: ReadonlyMap<number, Cell>;
}

export const BLANK_LINE: Line = { format: undefined, cells: new Map() };

/** Sparse cells, with the looks of whole rows, columns and the sheet beneath them. */
export class Grid {
  private cells = new Map<number, Map<number, Cell>>();
  private formulas = new Map<number, Set<number>>();
  private rowFormats = new Map<number, CellFormat>();
  private columnFormats = new Map<number, CellFormat>();
  private sheetFormat = DEFAULT_FORMAT;

  get(row: number, column: number): Cell {
    const stored = this.cells.get(row)?.get(column);
    return stored ?? { value: "", formula: null, format: this.formatBeneath(row, column) };
  }

  set(row: number, column: number, cell: Cell): void {
    const blank = cell.value === "" && cell.formula === null;
    if (blank && cell.format === this.formatBeneath(row, column)) {
      this.remove(row, column);
      return;
    }
    const line = this.cells.get(row) ?? new Map<number, Cell>();
    this.cells.set(row, line.set(column, cell));
    if (cell.formula === null) this.formulas.get(row)?.delete(column);
    else this.formulas.set(row, (this.formulas.get(row) ?? new Set()).add(column));
  }

  private remove(row: number, column: number): void {
    this.cells.get(row)?.delete(column);
    this.formulas.get(row)?.delete(column);
    if (this.cells.get(row)?.size === 0) this.cells.delete(row);
  }

  setContent(row: number, column: number, value: CellValue, formula: string | null): void {
    this.set(row, column, { ...this.get(row, column), value, formula });
  }

  /** Cells that hold something or look other than their row, column and sheet, row by row. */
  *stored(within: Rect = WHOLE_SHEET): Generator<[row: number, column: number, cell: Cell]> {
    for (const row of keysBetween(this.cells, within.row, lastRow(within))) {
      const line = this.cells.get(row) ?? new Map<number, Cell>();
      for (const column of keysBetween(line, within.column, lastColumn(within))) {
        const cell = line.get(column);
        if (cell) yield [row, column, cell];
      }
    }
  }

  /** The cells that hold a formula. */
  *withFormula(): Generator<[row: number, column: number, cell: Cell]> {
    for (const row of keysBetween(this.formulas, 0, WHOLE_SHEET.rows)) {
      for (const column of this.formulas.get(row) ?? []) yield [row, column, this.get(row, column)];
    }
  }

  /** Rectangle of the cells in use; with `valuesOnly` those that are merely formatted do not count. */
  usedRect(valuesOnly: boolean, within?: Rect): Rect | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, column, cell] of this.stored(within)) {
      if (valuesOnly && cell.value === "" && cell.formula === null) continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  changeFormat(rect: Rect, change: (format: CellFormat) => CellFormat): void {
    const memo = new Map<CellFormat, CellFormat>();
    const changed = (format: CellFormat): CellFormat => {
      const next = memo.get(format) ?? change(format);
      memo.set(format, next);
      return next;
    };
    const repaint = (row: number, column: number): void => {
      const cell = this.get(row, column);
      this.set(row, column, { value: cell.value, formula: cell.formula, format: changed(cell.format) });
    };
    if (!isWholeRows(rect) && !isWholeColumns(rect)) forEachCell(rect, repaint);
    else this.changeLayers(rect, changed);
  }

  /** Cells with a look of their own keep it apart from the row, column or sheet beneath, so they are changed too. */
  private changeLayers(rect: Rect, changed: (format: CellFormat) => CellFormat): void {
    const own = this.meetings(rect).map(([row, column]) => ({ row, column, cell: this.get(row, column) }));
    if (isWholeRows(rect) && isWholeColumns(rect)) {
      this.sheetFormat = changed(this.sheetFormat);
      this.rowFormats.forEach((format, row) => this.rowFormats.set(row, changed(format)));
      this.columnFormats.forEach((format, column) => this.columnFormats.set(column, changed(format)));
    } else {
      const rows = isWholeRows(rect);
      const [layers, first, last] = rows
        ? ([this.rowFormats, rect.row, lastRow(rect)] as const)
        : ([this.columnFormats, rect.column, lastColumn(rect)] as const);
      for (let index = first; index <= last; index++) {
        layers.set(index, changed(layers.get(index) ?? this.sheetFormat));
      }
    }
    for (const { row, column, cell } of own) this.set(row, column, { ...cell, format: changed(cell.format) });
  }

  /** The different looks in a rectangle. */
  formatsIn(rect: Rect): Set<CellFormat> {
    const formats = new Set<CellFormat>();
    if (!isWholeRows(rect) && !isWholeColumns(rect)) {
      forEachCell(rect, (row, column) => formats.add(this.get(row, column).format));
      return formats;
    }
    let stored = 0;
    for (const [, , cell] of this.stored(rect)) {
      formats.add(cell.format);
      stored++;
    }
    const lanes = isWholeRows(rect) ? this.rowFormats : this.columnFormats;
    const [first, last] = isWholeRows(rect) ? [rect.row, lastRow(rect)] : [rect.column, lastColumn(rect)];
    let formatted = 0;
    lanes.forEach((format, lane) => {
      if (lane < first || lane > last) return;
      formats.add(format);
      formatted++;
    });
    if (formatted <= last - first && stored < rect.rows * rect.columns) formats.add(this.sheetFormat);
    return formats;
  }

  /** Moves cells as a shift says; whole rows and columns take their looks along. */
  shift(shift: Shift): void {
    const byRow = shift.axis === "row";
    const moving = [...this.stored()].filter(([row, column]) => {
      const [index, lane] = byRow ? [row, column] : [column, row];
      return index >= shift.at && lane >= shift.first && lane <= shift.last;
    });
    for (const [row, column] of moving) this.remove(row, column);
    if (isWhole(shift)) {
      const lanes = byRow ? this.rowFormats : this.columnFormats;
      const shifted = shiftKeys(lanes, shift);
      if (byRow) this.rowFormats = shifted;
      else this.columnFormats = shifted;
    }
    for (const [row, column, cell] of moving) {
      const index = shiftIndex(byRow ? row : column, shift);
      if (index !== null) this.set(byRow ? index : row, byRow ? column : index, cell);
    }
  }

  /** So many whole rows. */
  lines(first: number, count: number): Line[] {
    return span(first, first + count - 1).map((row) => ({
      format: this.rowFormats.get(row),
      cells: new Map(this.cells.get(row)),
    }));
  }

  /** Puts whole rows in place of as many, from `first` on. */
  replaceLines(first: number, lines: readonly Line[]): void {
    lines.forEach(({ format, cells }, index) => {
      const row = first + index;
      this.cells.delete(row);
      this.formulas.delete(row);
      if (format) this.rowFormats.set(row, format);
      else this.rowFormats.delete(row);
      for (const [column, cell] of cells) this.set(row, column, cell);
    });
  }

  copy(): Grid {
    const grid = new Grid();
    grid.cells = new Map([...this.cells].map(([row, line]) => [row, new Map(line)]));
    grid.formulas = new Map([...this.formulas].map(([row, columns]) => [row, new Set(columns)]));
    grid.rowFormats = new Map(this.rowFormats);
    grid.columnFormats = new Map(this.columnFormats);
    grid.sheetFormat = this.sheetFormat;
    return grid;
  }

  private formatBeneath(row: number, column: number): CellFormat {
    return this.rowFormats.get(row) ?? this.columnFormats.get(column) ?? this.sheetFormat;
  }

  /** The stored cells, and where formatted rows meet formatted columns: all need a look of their own. */
  private meetings(rect: Rect): [number, number][] {
    const places = [...this.stored(rect)].map(([row, column]): [number, number] => [row, column]);
    const rows = isWholeColumns(rect) ? [...this.rowFormats.keys()] : span(rect.row, lastRow(rect));
    const columns = isWholeRows(rect) ? [...this.columnFormats.keys()] : span(rect.column, lastColumn(rect));
    const crossings = rows.flatMap((row) => columns.map((column): [number, number] => [row, column]));
    return [...places, ...crossings.filter(([row, column]) => !this.cells.get(row)?.has(column))];
  }
}

function forEachCell(rect: Rect, visit: (row: number, column: number) => void): void {
  for (let row = rect.row; row <= lastRow(rect); row++) {
    for (let column = rect.column; column <= lastColumn(rect); column++) visit(row, column);
  }
}

const span = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step);

/** Keys of a map from one number to another, in order. */
function keysBetween(map: ReadonlyMap<number, unknown>, first: number, last: number): number[] {
  if (last - first >= map.size)
    return [...map.keys()].filter((key) => key >= first && key <= last).sort((a, b) => a - b);
  return span(first, last).filter((key) => map.has(key));
}

/** A map by row or column, after rows or columns moved. */
export function shiftKeys<V>(map: ReadonlyMap<number, V>, shift: Shift): Map<number, V> {
  return new Map(
    [...map].flatMap(([index, value]): [number, V][] => {
      const moved = shiftIndex(index, shift);
      return moved === null ? [] : [[moved, value]];
    }),
  );
}
