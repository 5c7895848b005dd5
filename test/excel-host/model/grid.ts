// SPDX-License-Identifier: EUPL-1.2
import type { CellValue } from "../../../src/workbook/snapshot";
import { type CellFormat, DEFAULT_FORMAT } from "./cell-format";
import { type Rect, contains, isWholeColumns, isWholeRows, lastColumn, lastRow } from "./rect";
import { type Shift, isWhole, shiftIndex } from "./shift";

/** A cell is replaced, never changed. */
export interface Cell {
  readonly value: CellValue;
  /** In en-US, with its `=`; null for a constant. */
  readonly formula: string | null;
  readonly format: CellFormat;
}

/** Sparse cells, with the looks of whole rows, columns and the sheet beneath them. */
export class Grid {
  private cells = new Map<number, Map<number, Cell>>();
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
      this.cells.get(row)?.delete(column);
      if (this.cells.get(row)?.size === 0) this.cells.delete(row);
      return;
    }
    const line = this.cells.get(row) ?? new Map<number, Cell>();
    line.set(column, cell);
    this.cells.set(row, line);
  }

  setContent(row: number, column: number, value: CellValue, formula: string | null): void {
    this.set(row, column, { ...this.get(row, column), value, formula });
  }

  /** Cells that hold something or look other than their row, column and sheet, row by row. */
  *stored(within?: Rect): Generator<[row: number, column: number, cell: Cell]> {
    for (const row of sortedKeys(this.cells)) {
      if (within && (row < within.row || row > lastRow(within))) continue;
      const line = this.cells.get(row) ?? new Map<number, Cell>();
      for (const column of sortedKeys(line)) {
        const cell = line.get(column);
        if (cell && (!within || contains(within, row, column))) yield [row, column, cell];
      }
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
    const whole = isWholeRows(rect) || isWholeColumns(rect);
    const cells = whole ? this.meetings(rect) : everyCell(rect);
    const changes = cells.map(([row, column]): [number, number, Cell] => {
      const cell = this.get(row, column);
      return [row, column, { ...cell, format: changed(cell.format) }];
    });
    if (isWholeRows(rect) && isWholeColumns(rect)) {
      this.sheetFormat = changed(this.sheetFormat);
      this.rowFormats.forEach((format, row) => this.rowFormats.set(row, changed(format)));
      this.columnFormats.forEach((format, column) => this.columnFormats.set(column, changed(format)));
    } else if (isWholeRows(rect)) {
      for (let row = rect.row; row <= lastRow(rect); row++) {
        this.rowFormats.set(row, changed(this.rowFormats.get(row) ?? this.sheetFormat));
      }
    } else if (isWholeColumns(rect)) {
      for (let column = rect.column; column <= lastColumn(rect); column++) {
        this.columnFormats.set(column, changed(this.columnFormats.get(column) ?? this.sheetFormat));
      }
    }
    for (const [row, column, cell] of changes) this.set(row, column, cell);
  }

  /** The different looks in a rectangle. */
  formatsIn(rect: Rect): Set<CellFormat> {
    const formats = new Set<CellFormat>();
    if (!isWholeRows(rect) && !isWholeColumns(rect)) {
      for (const [row, column] of everyCell(rect)) formats.add(this.get(row, column).format);
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
    for (const [row, column] of moving) this.cells.get(row)?.delete(column);
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
    for (const [row, line] of this.cells) if (line.size === 0) this.cells.delete(row);
  }

  copy(): Grid {
    const grid = new Grid();
    grid.cells = new Map([...this.cells].map(([row, line]) => [row, new Map(line)]));
    grid.rowFormats = new Map(this.rowFormats);
    grid.columnFormats = new Map(this.columnFormats);
    grid.sheetFormat = this.sheetFormat;
    return grid;
  }

  private formatBeneath(row: number, column: number): CellFormat {
    return this.rowFormats.get(row) ?? this.columnFormats.get(column) ?? this.sheetFormat;
  }

  /** Where formatted whole rows meet formatted whole columns, and the stored cells: all need a look of their own. */
  private meetings(rect: Rect): [number, number][] {
    const places = [...this.stored(rect)].map(([row, column]): [number, number] => [row, column]);
    const crossings = [...this.rowFormats.keys()]
      .filter((row) => row >= rect.row && row <= lastRow(rect))
      .flatMap((row) => [...this.columnFormats.keys()].map((column): [number, number] => [row, column]));
    return [...places, ...crossings.filter(([row, column]) => contains(rect, row, column))];
  }
}

function everyCell(rect: Rect): [number, number][] {
  return Array.from({ length: rect.rows * rect.columns }, (_, index): [number, number] => [
    rect.row + Math.floor(index / rect.columns),
    rect.column + (index % rect.columns),
  ]);
}

const sortedKeys = (map: ReadonlyMap<number, unknown>): number[] => [...map.keys()].sort((a, b) => a - b);

/** A map by row or column, after rows or columns moved. */
export function shiftKeys<V>(map: ReadonlyMap<number, V>, shift: Shift): Map<number, V> {
  return new Map(
    [...map].flatMap(([index, value]): [number, V][] => {
      const moved = shiftIndex(index, shift);
      return moved === null ? [] : [[moved, value]];
    }),
  );
}
