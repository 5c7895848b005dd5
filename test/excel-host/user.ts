// SPDX-License-Identifier: EUPL-1.2
import type { ExcelHost } from "./excel-host";
import { recalculate } from "./model/calculation";
import { withNumberFormat } from "./model/cell-format";
import { deleteCells, insertCells } from "./model/insertion";
import { IT_IT } from "./model/locale";
import { merge } from "./model/merging";
import { type ProtectionOption, protect, unprotect } from "./model/protection";
import { MAX_COLUMNS, MAX_ROWS, type Rect, parseRect } from "./model/rect";
import { selectCells } from "./model/selection";
import type { Sheet } from "./model/sheet";
import { addSheet, copySheet, deleteSheet, moveSheet, renameSheet, showSheet } from "./model/sheets";
import { addTable } from "./model/tables";
import { pasteTexts, typeText } from "./model/typing";

/** What a user does in Excel, in Italian; each act fires the events Excel would. Sheets go by name, cells by A1. */
export class User {
  constructor(private readonly host: ExcelHost) {}

  /** Types into one cell and presses Enter. @throws HostError where Excel shows its error box. */
  type(sheet: string, cell: string, text: string): void {
    this.act(sheet, (target) => typeText(target, parseRect(cell), text, IT_IT));
  }

  /** Pastes texts, each understood as if typed. */
  paste(sheet: string, corner: string, rows: readonly (readonly string[])[]): void {
    this.act(sheet, (target) => pasteTexts(target, parseRect(corner), rows, IT_IT));
  }

  /** Presses Delete on cells. */
  clear(sheet: string, address: string): void {
    const rect = parseRect(address);
    const blank = Array.from({ length: rect.rows }, () => Array.from({ length: rect.columns }, () => ""));
    this.act(sheet, (target) => pasteTexts(target, rect, blank, IT_IT));
  }

  /** `row` is numbered from 1, as on the screen. */
  insertRows(sheet: string, row: number, count = 1): void {
    this.act(sheet, (target) => insertCells(target, rows(row, count), "row"));
  }

  deleteRows(sheet: string, row: number, count = 1): void {
    this.act(sheet, (target) => deleteCells(target, rows(row, count), "row"));
  }

  /** `column` is its letters. */
  insertColumns(sheet: string, column: string, count = 1): void {
    this.act(sheet, (target) => insertCells(target, columns(column, count), "column"));
  }

  deleteColumns(sheet: string, column: string, count = 1): void {
    this.act(sheet, (target) => deleteCells(target, columns(column, count), "column"));
  }

  addSheet(name: string): void {
    this.actOnWorkbook(() => addSheet(this.host.workbook, name));
  }

  renameSheet(sheet: string, name: string): void {
    this.act(sheet, (target) => renameSheet(target, name));
  }

  /** Copies a sheet to the end; answers the name of the copy. */
  copySheet(sheet: string): string {
    let name = "";
    this.act(sheet, (target) => (name = copySheet(target, this.host.workbook.sheets.length).name));
    return name;
  }

  deleteSheet(sheet: string): void {
    this.act(sheet, deleteSheet);
  }

  moveSheet(sheet: string, position: number): void {
    this.act(sheet, (target) => moveSheet(target, position));
  }

  hideSheet(sheet: string): void {
    this.act(sheet, (target) => showSheet(target, "Hidden"));
  }

  showSheet(sheet: string): void {
    this.act(sheet, (target) => showSheet(target, "Visible"));
  }

  mergeCells(sheet: string, address: string): void {
    this.act(sheet, (target) => merge(target, parseRect(address), false));
  }

  /** «Formatta come tabella». */
  insertTable(sheet: string, address: string, name: string): void {
    this.act(sheet, (target) => addTable(target, name, parseRect(address)));
  }

  /** Gives cells a number format, by its en-US code. */
  formatCells(sheet: string, address: string, numberFormat: string): void {
    this.act(sheet, (target) => {
      target.grid.changeFormat(parseRect(address), (format) => withNumberFormat(format, numberFormat));
      this.host.workbook.record({ kind: "formatted", sheet: target, address });
    });
  }

  /** Selecting is no step to undo. */
  select(sheet: string, address: string): void {
    selectCells(this.host.workbook.sheet(sheet), parseRect(address));
    this.host.announce("Unknown");
  }

  activate(sheet: string): void {
    this.host.workbook.activate(this.host.workbook.sheet(sheet));
    this.host.announce("Unknown");
  }

  protectSheet(sheet: string, password = ""): void {
    this.act(sheet, (target) => {
      protect(target, { allowed: NOTHING, selectionMode: "Normal", password });
      this.host.workbook.record({ kind: "protected", sheet: target, isProtected: true });
    });
  }

  unprotectSheet(sheet: string, password = ""): void {
    this.act(sheet, (target) => {
      unprotect(target, password);
      this.host.workbook.record({ kind: "protected", sheet: target, isProtected: false });
    });
  }

  /** Protects the structure: no sheet can be added, deleted, renamed, moved or hidden. */
  protectWorkbook(): void {
    this.actOnWorkbook(() => protect(this.host.workbook, { password: "" }));
  }

  /** Starts typing in a cell: until it ends, Excel answers no add-in. */
  startCellEdit(): void {
    this.host.cellEdit.start();
  }

  endCellEdit(): void {
    this.host.cellEdit.end();
  }

  /** Ctrl+Z. @throws HostError when there is nothing to undo. */
  undo(): void {
    this.host.undo.undo();
    this.host.announce("Unknown");
  }

  private act(sheet: string, deed: (target: Sheet) => unknown): void {
    this.actOnWorkbook(() => deed(this.host.workbook.sheet(sheet)));
  }

  private actOnWorkbook(deed: () => unknown): void {
    this.host.undo.push();
    try {
      deed();
    } catch (error) {
      this.host.undo.drop();
      throw error;
    }
    recalculate(this.host.workbook);
    this.host.announce("Unknown");
  }
}

const NOTHING: ReadonlySet<ProtectionOption> = new Set();

const rows = (row: number, count: number): Rect => ({
  row: row - 1,
  column: 0,
  rows: count,
  columns: MAX_COLUMNS,
});

const columns = (letters: string, count: number): Rect => ({
  row: 0,
  column: parseRect(`${letters}:${letters}`).column,
  rows: MAX_ROWS,
  columns: count,
});
