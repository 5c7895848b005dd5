// SPDX-License-Identifier: EUPL-1.2
import { isKnownLabel } from "../../template/recognise-label";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";

/** A cell that holds something, by its zero-based column. */
export interface FilledCell {
  column: number;
  value: CellValue;
}

const isBlank = (value: CellValue): boolean => typeof value === "string" && value.trim() === "";

/** What the rows of a workbook hold. */
export class SheetTexts {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;

  constructor(snapshot: WorkbookSnapshot) {
    this.sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  }

  filled(sheet: string, row: number): FilledCell[] {
    const { top = 0, left = 0, values = [] } = this.sheets.get(sheet) ?? {};
    return (values[row - top] ?? []).flatMap((value, n) =>
      isBlank(value) ? [] : [{ column: left + n, value }],
    );
  }

  valueAt(sheet: string, row: number, column: number): CellValue {
    const { top = 0, left = 0, values = [] } = this.sheets.get(sheet) ?? {};
    return values[row - top]?.[column - left] ?? "";
  }

  isBlank(sheet: string, row: number): boolean {
    return this.filled(sheet, row).length === 0;
  }

  /** True for a row that begins with a label of the layout. */
  beginsWithLabel(sheet: string, row: number): boolean {
    const [first] = this.filled(sheet, row);
    return typeof first?.value === "string" && isKnownLabel(first.value);
  }

  /** Blank rows from one to another, inclusive; 0 as soon as one of them is not. */
  blankRows(sheet: string, first: number, last: number): number {
    for (let row = first; row <= last; row++) if (!this.isBlank(sheet, row)) return 0;
    return Math.max(last - first + 1, 0);
  }
}
