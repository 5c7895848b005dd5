// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, parseCellAddress } from "../../address";
import type { CellEdit } from "../../cell-edit";
import type { DeletedRows, Restructure, StructureStep } from "../../restructure";
import { WorkbookError } from "../../workbook-error";
import { goneRows } from "./gone-rows";
import {
  UNTOUCHED,
  bandInExcel,
  doomed,
  doomedBands,
  originOf,
  placeInExcel,
  rowInExcel,
  swept,
  withRows,
  withRowsBack,
  type RowBand,
  type RowRuns,
} from "./row-runs";

/** Something to do to Excel, in rows as they stand there when its turn comes. */
export type StructureAction =
  | RowInsertion
  /** Rows that go: `now` those of a sheet that the change itself adds, others `last`, when all else is done. */
  | { kind: "delete-rows"; sheet: string; band: RowBand; when: "now" }
  | { kind: "delete-rows"; sheet: string; band: RowBand; when: "last"; step: DeletedRows; rows: LostRow[] }
  | { kind: "copy-sheet"; sheet: string; name: string }
  | { kind: "show-sheet"; sheet: string; visible: boolean };

/** A row that goes: where it stands when its turn comes, and the row, before the change, that it is or is a copy of. */
interface LostRow {
  row: number;
  origin: number;
}

/**
 * Room made above row `at`, and filled: with copies of the band, or with the band itself, which leaves its place. Rows
 * that come back are a band of their own.
 */
export interface RowInsertion {
  kind: "copy-rows" | "move-rows" | "bring-back";
  sheet: string;
  band: RowBand;
  at: number;
  /** Of rows that come back. */
  gone?: DeletedRows;
}

/** A sheet that the change is about, as it will be. */
export interface PlannedSheet {
  name: string;
  /** The sheet it is, or is a copy of. */
  source: string;
  isNew: boolean;
  /** It goes in the end. */
  leaves: boolean;
  runs: RowRuns;
}

/** An edit by the cell in Excel that it goes to. */
interface PlannedEdit {
  edit: CellEdit;
  target: string;
  /** The cell that this is, or is a copy of, before the change; of a row that comes back the number format it had. */
  origin: { sheet: string; cell: string; isCopy: boolean } | { numberFormat: string };
}

/** What a change does, step by step, as far as it can be told without Excel. */
export interface StructurePlan {
  actions: readonly StructureAction[];
  sheets: readonly PlannedSheet[];
  edits: readonly PlannedEdit[];
}

/** @throws WorkbookError `sheet-missing` or `name-taken` for what one step takes from the next */
export function structurePlan({ steps, edits }: Pick<Restructure, "steps" | "edits">): StructurePlan {
  const planner = new Planner();
  for (const step of steps) planner.add(step);
  return planner.plan(edits);
}

class Planner {
  private readonly actions: StructureAction[] = [];
  private readonly sheets = new Map<string, PlannedSheet>();

  add(step: StructureStep): void {
    const sheet = this.sheet(step.sheet);
    switch (step.kind) {
      case "insert-rows":
        this.insert("copy-rows", sheet, step.like, step.before);
        break;
      case "move-rows":
        if (step.before !== step.first && step.before !== step.last + 1)
          this.insert("move-rows", sheet, step, step.before);
        break;
      case "delete-rows":
        this.remove(sheet, step);
        break;
      case "bring-back":
        this.bringBack(sheet, step.gone);
        break;
      case "copy-sheet":
        this.copy(sheet, step.name);
        break;
      case "delete-sheet":
        sheet.leaves = true;
        break;
      case "show-sheet":
        this.actions.push({ kind: "show-sheet", sheet: sheet.name, visible: step.visible });
    }
  }

  plan(edits: readonly CellEdit[]): StructurePlan {
    return {
      actions: this.actions,
      edits: edits.map((edit) => this.planned(edit)),
      sheets: [...this.sheets.values()],
    };
  }

  private sheet(name: string): PlannedSheet {
    const key = name.toLowerCase();
    const untouched = { name, source: name, isNew: false, leaves: false, runs: UNTOUCHED };
    const sheet = this.sheets.get(key) ?? untouched;
    if (sheet.leaves) throw new WorkbookError("sheet-missing", [name]);
    this.sheets.set(key, sheet);
    return sheet;
  }

  private insert(
    kind: "copy-rows" | "move-rows",
    sheet: PlannedSheet,
    { first, last }: { first: number; last: number },
    before: number,
  ): void {
    const band = bandInExcel(sheet.runs, first, last);
    const at = placeInExcel(sheet.runs, before);
    this.actions.push({ kind, sheet: sheet.name, band, at });
    this.change(sheet, withRows(sheet.runs, kind === "copy-rows" ? "copied" : "moved", band, at));
  }

  private remove(sheet: PlannedSheet, step: DeletedRows): void {
    const band = bandInExcel(sheet.runs, step.first, step.last);
    if (!sheet.isNew) {
      const rows = Array.from({ length: step.last - step.first + 1 }, (_, n) => {
        const row = rowInExcel(sheet.runs, step.first + n);
        return { row, origin: originOf(sheet.runs, row).row };
      });
      this.actions.push({ kind: "delete-rows", sheet: sheet.name, band, when: "last", step, rows });
    }
    this.change(sheet, doomed(sheet.runs, band));
  }

  private bringBack(sheet: PlannedSheet, gone: DeletedRows): void {
    const at = placeInExcel(sheet.runs, gone.first);
    const band = { first: at, count: gone.last - gone.first + 1 };
    this.actions.push({ kind: "bring-back", sheet: sheet.name, band, at, gone });
    this.change(sheet, withRowsBack(sheet.runs, gone, at));
  }

  /** Of a sheet that is new nothing has to wait: it can be taken back as a whole. */
  private change(sheet: PlannedSheet, runs: RowRuns): void {
    sheet.runs = sheet.isNew ? swept(runs) : runs;
    if (!sheet.isNew) return;
    for (const band of doomedBands(runs))
      this.actions.push({ kind: "delete-rows", sheet: sheet.name, band, when: "now" });
  }

  private copy(sheet: PlannedSheet, name: string): void {
    const key = name.toLowerCase();
    if (this.sheets.has(key)) throw new WorkbookError("name-taken", [name]);
    this.actions.push({ kind: "copy-sheet", sheet: sheet.name, name });
    const copy = { name, source: sheet.source, isNew: true, leaves: false, runs: UNTOUCHED };
    this.sheets.set(key, copy);
    this.change(copy, sheet.runs);
  }

  private planned(edit: CellEdit): PlannedEdit {
    const { source, isNew, runs } = this.sheet(edit.sheet);
    const { row, column } = parseCellAddress(edit.cell);
    const target = rowInExcel(runs, row);
    const origin = originOf(runs, target);
    if (origin.gone) {
      const { rows = [], column: first = 0 } = goneRows.get(origin.gone) ?? {};
      const numberFormat = rows[origin.row]?.numberFormats[column - first] ?? "General";
      return { edit, target: cellAddress(target, column), origin: { numberFormat } };
    }
    return {
      edit,
      target: cellAddress(target, column),
      origin: {
        sheet: source,
        cell: cellAddress(origin.row, column),
        isCopy: isNew || origin.isCopy,
      },
    };
  }
}
