// SPDX-License-Identifier: EUPL-1.2
import type { Misreading } from "../../editing/form/misreading";
import type { GrowthError } from "../../editing/growth/growth-error";
import type { NoPlanError } from "../../reading/no-plan-error";
import type { Severity } from "../../rules/rule";
import type { CellPlace } from "../../workbook/workbook";
import type { StopOptions } from "../../workbook/stopping";
import type { WorkbookError } from "../../workbook/workbook-error";
import type { PageDifference } from "../../workbook/page-difference";
import type { CheckedPlan, ReadPlan } from "../core/checked-plan";
import type { PlanAction } from "../core/plan-growth";
import { SEVERITIES } from "./finding-groups";
import { type FormState, initialForm } from "./form-state";

/** What the pane has to show. */
type View =
  | { kind: "loading" }
  | { kind: "no-plan"; error: NoPlanError }
  | { kind: "failed"; error: WorkbookError }
  | { kind: "checked"; plan: CheckedPlan };

/** What is under way; `update` is a check that the user did not ask for. */
export type Task =
  | "check"
  | "update"
  | "mark"
  | "generate"
  | "fix"
  | "undo"
  | "silence"
  | "list"
  | "grow"
  | "offer"
  | "create"
  | "merge"
  | "settings"
  | "premise";

/** Does what the user asked for and tells the outcome, unless something else is under way. */
export type Command = (task: Task, work: (stop: StopOptions) => Promise<Notice | null>) => Promise<void>;

/** What can fail. */
export type Attempt = Task | "fill" | "reveal" | "recover" | "load" | "auto-show" | "example" | "hand-out";

/** The outcome of the last command. */
export type Notice =
  | { kind: "checked"; findings: number }
  /** `unset`: sheets whose page Excel did not set up as it was asked to. */
  | { kind: "generated"; sheets: string[]; unset: readonly PageDifference[] }
  | { kind: "marked"; cells: number }
  | { kind: "unmarked" }
  | { kind: "fixed" | "undone"; cells: CellPlace[] }
  | { kind: "silenced" | "reopened"; findings: number; sheet: string }
  | { kind: "listed" | "saved"; sheet: string }
  | { kind: "created"; sheets: number }
  | { kind: "settled"; sheet: string }
  | { kind: "narrated" }
  /** The narrative cannot be written as it is; nothing was. */
  | { kind: "not-narrated" }
  | { kind: "offered"; cells: number }
  | { kind: "withdrawn" }
  /** `hidden`: sheets that are in the plan no more, and stay in the workbook. */
  | { kind: "grown"; action: PlanAction["kind"]; hidden?: readonly string[] }
  /** The workbook's layout does not allow it; nothing was written. */
  | { kind: "refused"; error: GrowthError }
  /** Texts that their cells would not say as they were typed; nothing was written. */
  | { kind: "misread"; misreading: Misreading }
  | { kind: "auto-show"; on: boolean }
  | { kind: "example" }
  | { kind: "given"; as: "window" | "file" }
  | { kind: "merged"; differences: number }
  /** A change could not be taken back for what was done to its cells; asked again, it is left out. */
  | {
      kind: "not-undone";
      what: "field" | "correction" | "cells" | "rows" | "columns";
      error: WorkbookError;
    }
  /** The user stopped it. */
  | { kind: "stopped"; attempt: Attempt }
  | { kind: "failed"; attempt: Attempt; error: WorkbookError };

export interface SessionState {
  view: View;
  /** What the workbook holds now; the findings of `view` may still be those of a moment before. */
  latest: ReadPlan | null;
  form: FormState;
  /** Whether there is a change of ours to take back. */
  undoable: boolean;
  task: Task | null;
  /** Whether the task can be stopped, and whether the user asked for it; null where there is nothing to stop. */
  stop: "offered" | "asked" | null;
  /** What was read and, because the user stopped it, not checked. */
  unchecked: ReadPlan | null;
  /** Share of the writing done, from 0 to 1. */
  progress: number;
  notice: Notice | null;
  /** Sheets of ours edited by hand, whose replacement the user is asked about. */
  question: readonly string[] | null;
  /**
   * A part of the plan whose removal the user is asked about, the cells elsewhere that point at it, and the sheets that
   * it hides in place of removing them.
   */
  removal: { action: PlanAction; references: readonly CellPlace[]; hidden: readonly string[] } | null;
  /** Whether the findings are marked in the cells. */
  marked: boolean;
  /** Severities shown and walked through. */
  shown: ReadonlySet<Severity>;
  /** Id of the finding the walk stands at. */
  current: string | null;
  /** Where the walk goes on when that finding is no longer there. */
  resumeAt: number;
}

export const initialState: SessionState = {
  view: { kind: "loading" },
  latest: null,
  form: initialForm,
  undoable: false,
  task: null,
  stop: null,
  unchecked: null,
  progress: 0,
  notice: null,
  question: null,
  removal: null,
  marked: false,
  shown: new Set(SEVERITIES),
  current: null,
  resumeAt: 0,
};
