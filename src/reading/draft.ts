// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../plan/plan-document";
import type { LabelKey } from "../template/layout-label";

/** A value and where it stands. */
export interface DraftField {
  text: string;
  place: CellContent;
  label: CellContent | null;
  /** The year that its label states; null when there is none. */
  year: number | null;
  /** True when its label shares a cell with others. */
  shared: boolean;
}

/** A programme, objective or indicator being read: the fields that its layout has. */
interface Draft {
  /** The cell that stands for the whole when it has no name of its own. */
  at: CellContent;
  fields: Map<LabelKey, DraftField>;
}

export interface DraftIndicator extends Draft {
  /** By year; null is a target whose year is stated nowhere near it. */
  targets: Map<number | null, DraftField>;
}

export interface DraftObjective extends Draft {
  /** Resources of years other than the first that the layout names. */
  furtherResources: Map<number, DraftField>;
  indicators: DraftIndicator[];
}

export interface DraftProgramme extends Draft {
  objectives: DraftObjective[];
}
