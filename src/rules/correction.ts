// SPDX-License-Identifier: EUPL-1.2
import type { BlockReshape } from "../workbook/block-reshape";
import type { CellEdit } from "../workbook/cell-edit";

/** A change that would make a finding go away: data, shown before it is made. */
export interface Correction {
  /** What it does, in Italian and in the infinitive, as the words of a button: `Scrivere «efficacia»`. */
  label: string;
  /**
   * `safe`: changes the form and not the meaning, may be made together with others without asking;
   * `asked`: changes what the plan says, or is one of several ways: the user chooses.
   */
  kind: "safe" | "asked";
  /** It turns round which values a target asks for: it is made on what the user wrote, never on another correction's words. */
  turnsDirection?: true;
  edits: CellEdit[];
  /** Tables to widen or narrow in the same step. */
  reshapes?: BlockReshape[];
}
