// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/snapshot";
import { invalidOperation } from "./host-error";
import type { DefinedName } from "./names";
import { boundingRect, formatRect, parseRect } from "./rect";
import { Sheet } from "./sheet";
import { copyContent } from "./sheet-content";
import type { Workbook } from "./workbook";

/** A state of the workbook, to go back to. */
interface SavedWorkbook {
  readonly sheets: readonly {
    readonly sheet: Sheet;
    readonly content: Sheet;
    readonly names: DefinedName[];
  }[];
  readonly names: DefinedName[];
  readonly active: Sheet;
}

const copyNames = (names: readonly DefinedName[]): DefinedName[] => names.map((item) => ({ ...item }));

function save(workbook: Workbook): SavedWorkbook {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      sheet,
      content: copyContent(sheet, new Sheet(workbook, sheet.id, sheet.name), (id) => id),
      names: copyNames(sheet.names),
    })),
    names: copyNames(workbook.names),
    active: workbook.activeSheet,
  };
}

function restore(workbook: Workbook, saved: SavedWorkbook): void {
  for (const { sheet, content, names } of saved.sheets) {
    sheet.name = content.name;
    copyContent(content, sheet, (id) => id);
    sheet.names = names;
  }
  workbook.names = saved.names;
  workbook.replaceSheets(
    saved.sheets.map(({ sheet }) => sheet),
    saved.active,
  );
}

/** What was given to each cell. */
const inputsOf = (sheet: Sheet): Map<string, CellValue> =>
  new Map(
    [...sheet.grid.stored()].map(([row, column, cell]) => [
      cellAddress(row, column),
      cell.formula ?? cell.value,
    ]),
  );

/** To its handlers a step taken back is an edit like any other, of all cells that are different now. */
function recordUndone(sheet: Sheet, before: ReadonlyMap<string, CellValue> | undefined): void {
  if (!before) {
    sheet.workbook.record({ kind: "added", sheet });
    return;
  }
  const after = inputsOf(sheet);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (cell) => (before.get(cell) ?? "") !== (after.get(cell) ?? ""),
  );
  if (changed.length === 0) return;
  const address = formatRect(changed.map((cell) => parseRect(cell)).reduce((a, b) => boundingRect(a, b)));
  const how = { changeType: "RangeEdited", shiftDirection: "None" } as const;
  sheet.workbook.record({ kind: "changed", sheet, address, ...how });
}

/** What Ctrl+Z goes back through. */
export class UndoStack {
  private readonly steps: SavedWorkbook[] = [];

  constructor(private readonly workbook: Workbook) {}

  get length(): number {
    return this.steps.length;
  }

  /** Remembers the state before a step. */
  push(): void {
    this.steps.push(save(this.workbook));
  }

  /** Forgets the last remembered step, which changed nothing. */
  drop(): void {
    this.steps.pop();
  }

  clear(): void {
    this.steps.length = 0;
  }

  /** @throws HostError when there is nothing to go back to. */
  undo(): void {
    const saved = this.steps.pop();
    if (!saved) throw invalidOperation("There is nothing to undo.");
    const before = new Map(this.workbook.sheets.map((sheet) => [sheet, inputsOf(sheet)]));
    restore(this.workbook, saved);
    for (const sheet of this.workbook.sheets) recordUndone(sheet, before.get(sheet));
  }
}
