// SPDX-License-Identifier: EUPL-1.2
import type {
  Operator,
  Scale,
  TargetContext,
  TargetFlag,
  TargetUnit,
} from "../../../../src/plan/target/target";

/** What a careful Italian reader says of a notation; texts of the parts aside. */
export type Label = { kind: string; flags?: TargetFlag[] } & Record<string, unknown>;
export type Notation = readonly [text: string, label: Label, context?: TargetContext];

interface Measure {
  unit?: TargetUnit;
  scale?: Scale;
  counted?: string;
}

export const percent: Measure = { unit: "%" };
export const days: Measure = { unit: "giorni" };
export const hours: Measure = { unit: "ore" };
export const months: Measure = { unit: "mesi" };
export const years: Measure = { unit: "anni" };
export const euro: Measure = { unit: "euro" };
export const mark: Measure = { unit: "scala" };
export const scale = (min: string, max: string): Measure => ({ unit: "scala", scale: { min, max } });
export const of = (counted: string): Measure => ({ counted });

const threshold =
  (operator: Operator) =>
  (value: string, measure: Measure = {}): Label => ({ kind: "threshold", operator, value, ...measure });
export const ge = threshold(">=");
export const le = threshold("<=");
export const gt = threshold(">");
export const lt = threshold("<");
export const eq = threshold("=");

export const range = (from: string, to: string, measure: Measure = {}): Label => ({
  kind: "range",
  from,
  to,
  ...measure,
});

const change =
  (direction: "increase" | "decrease" | "maintain") =>
  (reference: string | null = null, value: string | null = null, measure: Measure = {}): Label => ({
    kind: "change",
    direction,
    ...(value === null ? {} : { value, ...measure }),
    ...(reference === null ? {} : { reference }),
  });
export const up = change("increase");
export const down = change("decrease");
export const same = change("maintain");

/** A deadline, unless the operator says otherwise. */
export const date = (iso: string, operator: Operator = "<="): Label => ({
  kind: "date",
  operator,
  date: iso,
});
export const yes: Label = { kind: "yesno", value: true };
export const no: Label = { kind: "yesno", value: false };
export const deliverable: Label = { kind: "deliverable" };
export const missing: Label = { kind: "missing" };
export const prose: Label = { kind: "prose" };

export const all = (...parts: Label[]): Label => ({ kind: "compound", join: "all", parts });
export const any = (...parts: Label[]): Label => ({ kind: "compound", join: "any", parts });
export const flagged = (label: Label, ...flags: TargetFlag[]): Label => ({ ...label, flags });
