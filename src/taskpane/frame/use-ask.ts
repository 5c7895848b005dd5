// SPDX-License-Identifier: EUPL-1.2
import { createContext, useContext } from "react";
import type { Wanted } from "../../editing/correct-all";
import type { PlanPointer } from "../../plan/plan-document";
import type { Finding } from "../../rules/finding";
import type { Proposal } from "../corrections/proposal";

/** What the user is asked about. */
export type Subject =
  | { kind: "correct"; proposal: Proposal }
  /** The proposed corrections of many findings, as one. */
  | { kind: "correct-many"; title: string; body?: string; wanted: Wanted }
  | { kind: "silence"; findings: readonly Finding[] }
  | { kind: "appropriations" }
  | { kind: "settings" }
  | { kind: "premise" }
  /** A text copied from elsewhere, for this element. */
  | { kind: "paste"; at: PlanPointer }
  /** A part of the plan that came back. */
  | { kind: "merge" }
  /** Another programme: blank, or with all that one of the plan says. */
  | { kind: "add-programme"; like?: PlanPointer }
  /** The allegato, before it is written. */
  | { kind: "preview" }
  /** The copy to be published. */
  | { kind: "publish" };

/** How a dialog is opened; nothing happens where none can. */
export const Ask = createContext<(subject: Subject) => void>(() => undefined);

/** Opens a dialog about something; the element that had the focus gets it back. */
export const useAsk = (): ((subject: Subject) => void) => useContext(Ask);
