// SPDX-License-Identifier: EUPL-1.2
import { invalidOperation } from "./host-error";
import type { DefinedName } from "./names";
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
    restore(this.workbook, saved);
  }
}
