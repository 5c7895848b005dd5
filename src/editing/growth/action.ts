// SPDX-License-Identifier: EUPL-1.2
import type { PlanPointer } from "../../plan/plan-document";
import type { Restructure } from "../../workbook/restructure";
import type { CellPlace } from "../../workbook/workbook";

/** Codes of a programme of the official list, in three digits. */
export interface ProgrammeCodes {
  missionCode: string;
  programmeCode: string;
}

/** What the user wants of a programme, an objective or an indicator. */
export type GrowthAction =
  | {
      kind: "add";
      /** The list that gets a new last element: `/programmes/0/objectives`, `/programmes/0/objectives/1/indicators`. */
      element: PlanPointer;
      /** Title of the objective or name of the indicator; left out: blank. */
      name?: string;
    }
  | { kind: "add"; element: "/programmes"; programme: ProgrammeCodes; name?: string }
  | {
      kind: "duplicate";
      element: PlanPointer;
      /** Title of the new objective or name of the new indicator; left out: that of the first with «(copia)». */
      name?: string;
      /** Of the new programme, when it is one that is duplicated. */
      programme?: ProgrammeCodes;
    }
  | {
      kind: "move";
      element: PlanPointer;
      /** Where it will stand, counted without it: in its own list, or in that of another objective or programme. */
      to: PlanPointer;
    }
  | { kind: "remove"; element: PlanPointer };

/** What an action comes to; nothing is written yet. */
export interface Growth {
  change: Restructure;
  /** True when something that people wrote goes away: to be asked first. */
  holdsText: boolean;
  /** The new or moved element once it is done; after a removal the one to go on with, its list when it was the last. */
  where: PlanPointer;
  /** Cells whose formulas point at rows that go away, and will show an error. */
  references: CellPlace[];
}
