// SPDX-License-Identifier: EUPL-1.2
import type { BlockReshape } from "../../workbook/block-reshape";
import type { CellEdit } from "../../workbook/cell-edit";

/** Something that was written into the workbook and can be taken back. */
export interface Step {
  edits: readonly CellEdit[];
  reshapes?: readonly BlockReshape[] | undefined;
}

/** More steps than anybody goes back; those before them are forgotten. */
const MOST = 50;

/** What the pane did, last at the end. */
export class History {
  private steps: readonly Step[] = [];

  /** @param onChange told whether there is anything left to take back */
  constructor(private readonly onChange: (some: boolean) => void) {}

  push(step: Step): void {
    this.keep([...this.steps, step].slice(-MOST));
  }

  last(): Step | null {
    return this.steps.at(-1) ?? null;
  }

  /** Forgets the last step, once it is taken back. */
  drop(): void {
    this.keep(this.steps.slice(0, -1));
  }

  private keep(steps: readonly Step[]): void {
    this.steps = steps;
    this.onChange(steps.length > 0);
  }
}
