// SPDX-License-Identifier: EUPL-1.2
import type { StructureStep } from "../../workbook/restructure";
import type { SheetVisibility, WorkbookSnapshot } from "../../workbook/snapshot";
import { WorkbookError } from "../../workbook/workbook-error";

/** A row while rows move: the same object wherever it comes to stand. */
export interface Row {
  /**
   * Sheet and zero-based row, before any step, of what it holds: its own, or that of the row it is a copy of. A blank
   * row that came back holds what stands nowhere.
   */
  readonly origin: string;
  readonly source: number;
}

const NOWHERE = -1;

/** A sheet while rows move. */
interface Sheet {
  name: string;
  /** The sheet it is, or is a copy of. */
  origin: string;
  visibility: SheetVisibility;
  rows: Row[];
}

/** Steps made one after the other, and where they bring each row. */
export class Rearrangement {
  readonly steps: StructureStep[] = [];
  private readonly sheets: Sheet[];
  private readonly positions = new Map<string, Map<Row, number>>();

  constructor(snapshot: WorkbookSnapshot) {
    this.sheets = snapshot.sheets.map(({ name, visibility, top, values }) => ({
      name,
      origin: name,
      visibility,
      rows: Array.from({ length: top + values.length }, (_, source) => ({ origin: name, source })),
    }));
  }

  get inOrder(): readonly Readonly<Sheet>[] {
    return this.sheets;
  }

  /** Zero-based number of a row as rows stand now; -1 when it is gone. */
  rowOf(sheet: string, row: Row): number {
    let known = this.positions.get(sheet);
    if (!known) {
      known = new Map(this.sheet(sheet).rows.map((each, n) => [each, n]));
      this.positions.set(sheet, known);
    }
    return known.get(row) ?? -1;
  }

  /** Rows from one number to another, as rows stand now. */
  rowsAt(sheet: string, first: number, last: number): Row[] {
    const { rows } = this.sheet(sheet);
    while (rows.length <= last) rows.push({ origin: sheet, source: rows.length });
    return rows.slice(first, last + 1);
  }

  /** @throws WorkbookError `sheet-missing` or `name-taken`, as a workbook would; RangeError for rows that cannot be */
  take(step: StructureStep): void {
    this.positions.delete(step.sheet);
    const sheet = this.sheet(step.sheet);
    switch (step.kind) {
      case "insert-rows": {
        const { first, last } = step.like;
        const copies = this.rowsAt(step.sheet, first, last).map((row): Row => ({ ...row }));
        this.rowsAt(step.sheet, 0, step.before - 1);
        sheet.rows.splice(step.before, 0, ...copies);
        break;
      }
      case "bring-back": {
        const { first, last } = step.gone;
        this.rowsAt(step.sheet, 0, first - 1);
        const blank = Array.from({ length: last - first + 1 }, () => ({
          origin: sheet.origin,
          source: NOWHERE,
        }));
        sheet.rows.splice(first, 0, ...blank);
        break;
      }
      case "delete-rows":
        sheet.rows.splice(step.first, this.rowsAt(step.sheet, step.first, step.last).length);
        break;
      case "move-rows": {
        const { first, last, before } = step;
        if (before > first && before <= last) throw new RangeError("Rows cannot be moved into themselves");
        const moved = this.rowsAt(step.sheet, first, last);
        this.rowsAt(step.sheet, 0, before - 1);
        sheet.rows.splice(first, moved.length);
        sheet.rows.splice(before > last ? before - moved.length : before, 0, ...moved);
        break;
      }
      case "copy-sheet":
        if (this.sheets.some(({ name }) => name.toLowerCase() === step.name.toLowerCase()))
          throw new WorkbookError("name-taken", [step.name]);
        this.sheets.splice(this.sheets.indexOf(sheet) + 1, 0, {
          ...sheet,
          name: step.name,
          rows: sheet.rows.map((row) => ({ ...row })),
        });
        break;
      case "delete-sheet":
        this.sheets.splice(this.sheets.indexOf(sheet), 1);
        break;
      case "show-sheet":
        sheet.visibility = step.visible ? "visible" : "hidden";
    }
    this.steps.push(step);
  }

  private sheet(name: string): Sheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new WorkbookError("sheet-missing", [name]);
    return found;
  }
}
