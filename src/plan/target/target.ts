// SPDX-License-Identifier: EUPL-1.2

/**
 * What a target or baseline cell says, typed; the text is always kept.
 * Numbers are decimal strings (`"1234.5"`), percentages `"80"` with unit `"%"`.
 */
export type Target = TargetReading & { text: string; flags?: TargetFlag[] };

export type Operator = ">=" | "<=" | ">" | "<" | "=";

/** `%`, `giorni`, `ore`, `mesi`, `anni`, `euro`, `scala`; anything else that is counted stands in `counted`. */
export type TargetUnit = "%" | "giorni" | "ore" | "mesi" | "anni" | "euro" | "scala";

/** What a reader should look at once more before trusting the value. */
export type TargetFlag =
  /** `12.5`: a point where Italian writes a comma. */
  | "decimal-point"
  /** `1.50`, `2.3555`: neither thousands nor decimals for sure. */
  | "ambiguous-number"
  /** `3/5`: a fraction, a mark out of five, or a date cut short. */
  | "fraction"
  /** A date that no calendar has, or a two-digit year. */
  | "doubtful-date"
  /** Two numbers without an operator: the first was taken. */
  | "several-numbers";

export interface Scale {
  min: string;
  max: string;
}

export type TargetReading =
  | {
      kind: "threshold";
      /** A bare number has `=`. */
      operator: Operator;
      value: string;
      unit?: TargetUnit;
      scale?: Scale;
      /** The counted noun, e.g. `eventi`. */
      counted?: string;
    }
  | { kind: "range"; from: string; to: string; unit?: TargetUnit; scale?: Scale; counted?: string }
  | {
      kind: "change";
      direction: "increase" | "decrease" | "maintain";
      value?: string;
      unit?: TargetUnit;
      /** What it is compared with, as written, e.g. `anno precedente`. */
      reference?: string;
      counted?: string;
    }
  /** `date` is ISO; a month alone means its last day; a bare date is a deadline (`<=`). */
  | { kind: "date"; operator: Operator; date: string }
  | { kind: "yesno"; value: boolean }
  | { kind: "deliverable" }
  | { kind: "missing" }
  | { kind: "prose" }
  | { kind: "compound"; join: "all" | "any"; parts: Target[] };

/** What helps to read a text: the unit field beside it, and the exercise year. */
export interface TargetContext {
  unit?: string | null;
  year?: number | null;
}

/** A stretch of the text, by UTF-16 offsets; `end` is past the last one. */
export interface Span {
  start: number;
  end: number;
}

/** An operator as it stands in the text, and the form we propose for it. */
export interface WrittenOperator extends Span {
  written: string;
  canonical: Operator;
  /** True when it follows its number: `80% e oltre`. */
  after?: true;
}

/** A target together with where its parts stand: what corrections need. */
export interface ReadTarget {
  target: Target;
  /**
   * Every operator of the conditions, in signs (`=<`) or in words (`non inferiore all'`, up to its number), in the order
   * of the text; not the words of a deadline, `entro il 31/12/2018` being how Italian writes it.
   */
  operators: WrittenOperator[];
  /** The stretches that hold the conditions; what is outside is other words. */
  conditions: Span[];
}
