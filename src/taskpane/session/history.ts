// SPDX-License-Identifier: EUPL-1.2
import type { BlockReshape } from "../../workbook/block-reshape";
import type { CellEdit } from "../../workbook/cell-edit";
import type { Restructure } from "../../workbook/restructure";
import type { StopOptions } from "../../workbook/stopping";
import type { Workbook } from "../../workbook/workbook";

/** Something to write into the workbook as one: cells and columns, or rows and sheets. */
export type Step =
  | {
      edits: readonly CellEdit[];
      reshapes?: readonly BlockReshape[] | undefined;
      /** What the cells are written for, where it is told. */
      of?: "field" | "correction";
    }
  | { rows: Restructure };

/** The cells a step writes; of rows, those that are filled in once they stand. */
export const editsOf = (step: Step): readonly CellEdit[] => ("rows" in step ? step.rows.edits : step.edits);

/** @throws WorkbookError */
export const writeStep = (
  workbook: Pick<Workbook, "apply" | "restructure">,
  step: Step,
  stop: StopOptions = {},
): Promise<void> =>
  "rows" in step ? workbook.restructure(step.rows, stop) : workbook.apply(step.edits, step.reshapes, stop);

/** More steps than anybody goes back; those before them are forgotten. */
const MOST = 50;

/** What takes back the changes the pane made, that of the last one at the end. */
export class History {
  private inverses: readonly Step[] = [];

  /** @param onChange told whether there is anything left to take back */
  constructor(private readonly onChange: (some: boolean) => void) {}

  push(inverse: Step): void {
    this.keep([...this.inverses, inverse].slice(-MOST));
  }

  last(): Step | null {
    return this.inverses.at(-1) ?? null;
  }

  /** Forgets the last step, once it is taken back. */
  drop(): void {
    this.keep(this.inverses.slice(0, -1));
  }

  private keep(inverses: readonly Step[]): void {
    this.inverses = inverses;
    this.onChange(inverses.length > 0);
  }
}
