// SPDX-License-Identifier: EUPL-1.2
import type { Operator, Scale, Span, TargetFlag, TargetUnit } from "./target";

/** What the grammar speaks of: the tokens of a text put together into the things they say. */
export type Item = Span &
  (
    | OperatorItem
    | ValueItem
    | DateItem
    | ChangeItem
    | ScaleItem
    | { kind: "plus-minus"; direction: "increase" | "decrease" }
    | { kind: "more-less"; direction: "increase" | "decrease" }
    /** A term of comparison: `rispetto a …`, a bare `anno precedente`, a bare year. */
    | { kind: "comparison" | "term" | "year"; reference: string }
    /** A unit away from its number: `giorni: 30`. */
    | { kind: "unit"; unit: TargetUnit }
    | { kind: "word" | "sign"; key: string; written: string }
  );

export interface OperatorItem {
  kind: "operator";
  canonical: Operator;
  side: "before" | "after" | "both";
  inWords: boolean;
  /** Words that also begin a time limit: `entro`, `non oltre`, `dopo`. */
  limitsTime: boolean;
}

export interface ValueItem {
  kind: "value";
  value: string;
  unit?: TargetUnit;
  scale?: Scale;
  counted?: string;
  flags: TargetFlag[];
  /** `n. 3`: said to be a count. */
  numbered: boolean;
  /** The word before it, when it may be part of a name: `fase 2`. */
  after: string | null;
}

export interface DateItem {
  kind: "date";
  /** Null when no year is known. */
  iso: string | null;
  /** A day, not a month or a quarter. */
  exact: boolean;
  flags: TargetFlag[];
}

export interface ChangeItem {
  kind: "change";
  direction: "increase" | "decrease" | "maintain";
  enough: "first" | "measure";
  /** In per cent, when the word itself says it: «raddoppio». */
  size?: string;
}

interface ScaleItem {
  kind: "scale";
  scale: Scale;
}
