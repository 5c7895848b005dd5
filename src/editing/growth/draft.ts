// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { cellAddress } from "../../workbook/address";
import type { Restructure } from "../../workbook/restructure";
import type { CellValue, WorkbookSnapshot } from "../../workbook/snapshot";
import { type Extent, planRows, type PlanRows } from "./extents";
import { Rearrangement, type Row } from "./rearrangement";
import type { SheetTexts } from "./sheet-texts";

/** A change being put together: rows move at once, cells are written when all stand where they will be. */
export class Draft {
  readonly rows: PlanRows;
  readonly texts: SheetTexts;
  private readonly rearrangement: Rearrangement;
  private readonly original: ReadonlyMap<string, readonly Row[]>;
  private readonly written = new Map<Row, { sheet: string; values: Map<number, CellValue> }>();
  private readonly seen = new Map<string, Row>();

  constructor(
    readonly document: PlanDocument,
    readonly snapshot: WorkbookSnapshot,
  ) {
    this.rows = planRows(document, snapshot);
    this.texts = this.rows.texts;
    this.rearrangement = new Rearrangement(snapshot);
    // A field that is still blank may stand below all that the sheet holds.
    for (const [sheet, row] of this.rows.lastRows) this.rearrangement.rowsAt(sheet, 0, row);
    this.original = new Map(this.rearrangement.inOrder.map(({ name, rows }) => [name, [...rows]]));
  }

  /** Rows by the numbers they had before any step. */
  rowsOf({ sheet, first, last }: Extent): Row[] {
    return this.original.get(sheet)?.slice(first, last + 1) ?? [];
  }

  /** Copies rows that stand together, to right below another. */
  copy(sheet: string, rows: readonly Row[], below: Row): Row[] {
    if (rows.length === 0) return [];
    this.see(rows);
    const before = this.rearrangement.rowOf(sheet, below) + 1;
    this.rearrangement.take({ kind: "insert-rows", sheet, before, like: this.span(sheet, rows) });
    return this.rearrangement.rowsAt(sheet, before, before + rows.length - 1);
  }

  /** Takes rows that stand together away. */
  remove(sheet: string, rows: readonly Row[]): void {
    if (rows.length === 0) return;
    this.see(rows);
    this.rearrangement.take({ kind: "delete-rows", sheet, ...this.span(sheet, rows) });
  }

  /** Brings rows that stand together right above another, or right below it. */
  move(sheet: string, rows: readonly Row[], to: { above: Row } | { below: Row }): void {
    if (rows.length === 0) return;
    this.see(rows);
    const { first, last } = this.span(sheet, rows);
    const before =
      "above" in to
        ? this.rearrangement.rowOf(sheet, to.above)
        : this.rearrangement.rowOf(sheet, to.below) + 1;
    if (before === first || before === last + 1) return;
    this.rearrangement.take({ kind: "move-rows", sheet, first, last, before });
  }

  /** Copies a sheet. @returns the rows of the copy, by the numbers they have in the sheet */
  copySheet(sheet: string, name: string): Row[] {
    const rows = this.original.get(sheet) ?? [];
    this.see(rows);
    this.rearrangement.take({ kind: "copy-sheet", sheet, name });
    return this.rearrangement.rowsAt(name, 0, rows.length - 1);
  }

  hide(sheet: string): void {
    this.rearrangement.take({ kind: "show-sheet", sheet, visible: false });
  }

  /** What a cell will hold as far as is known. */
  valueAt(row: Row, column: number): CellValue {
    return this.written.get(row)?.values.get(column) ?? this.texts.valueAt(row.origin, row.source, column);
  }

  write(sheet: string, row: Row, column: number, value: CellValue): void {
    const known = this.written.get(row) ?? { sheet, values: new Map<number, CellValue>() };
    known.values.set(column, value);
    this.written.set(row, known);
  }

  result(): Restructure {
    return {
      expects: [...this.seen.values()].flatMap(({ origin, source }) =>
        this.texts
          .filled(origin, source)
          .map(({ column, value }) => ({ sheet: origin, cell: cellAddress(source, column), value })),
      ),
      steps: [...this.rearrangement.steps],
      edits: [...this.written].flatMap(([row, { sheet, values }]) => {
        const at = this.rearrangement.rowOf(sheet, row);
        if (at < 0) return [];
        return [...values].flatMap(([column, value]) => {
          const expected = this.texts.valueAt(row.origin, row.source, column);
          return expected === value ? [] : [{ sheet, cell: cellAddress(at, column), expected, value }];
        });
      }),
    };
  }

  private span(sheet: string, rows: readonly Row[]): { first: number; last: number } {
    const first = rows[0] ? this.rearrangement.rowOf(sheet, rows[0]) : 0;
    return { first, last: first + rows.length - 1 };
  }

  private see(rows: readonly Row[]): void {
    for (const row of rows) this.seen.set(`${row.origin}!${row.source}`, row);
  }
}
