// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../plan/plan-document";
import type { Correction } from "./correction";

/** `error`: not ready to publish; `warning`: look at it, may be silenced with a reason; `info`: tidy-up. */
export type Severity = "error" | "warning" | "info";

/** What a rule reports; the runner turns it into a `Finding`. */
export interface Report {
  /** The field it is about; its cell comes from the document's places. Null: the whole document. */
  at: PlanPointer | null;
  /** Stands in for the field's cell when the finding is about its label or heading. */
  place?: { sheet: string; cell: string };
  /** Left out: the rule's own severity. */
  severity?: Severity;
  /** One plain Italian sentence or two: what is there and what to do. */
  message: string;
  seen?: string;
  expected?: string;
  related?: { sheet: string; cell: string }[];
  /** The first is the one proposed. */
  corrections?: Correction[];
}

/** A rule's answer: its reports (none means all is well), or that it has nothing to look at here. */
export type RuleOutcome = readonly Report[] | "not-applicable";

/** How far a rule that judges wording can be trusted, as measured on labelled texts. */
export interface Heuristic {
  confidence: "alta" | "media" | "bassa";
  /** Findings that a careful reader agreed with, of all it gave: on Lucca's plan of 2018 and on the labelled texts. */
  precision: { lucca: Precision; corpus: Precision };
}

export interface Precision {
  right: number;
  of: number;
}

/** A rule is a file is an id: the literal can be listed, documented and translated without running. */
export interface Rule {
  /** Stable, e.g. `COD-04`; from the catalogue of rules. */
  id: string;
  severity: Severity;
  /** What is checked, as a short Italian noun phrase. */
  title: string;
  /** Why it matters, in Italian. */
  why: string;
  /** Short citation of the act, or `prassi`. */
  source: string;
  examples: { good: string; bad: string };
  /** What its corrections do, in Italian; left out where it offers none. */
  correction?: string;
  /** What it cannot see, in Italian; left out where nothing is known. */
  limits?: string;
  /** Of rules that judge wording. */
  heuristic?: Heuristic;
  check: (document: PlanDocument) => RuleOutcome;
}
