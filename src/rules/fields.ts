// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf, objectivesOf } from "../plan/elements";
import type { Indicator, Objective, Plan } from "../plan/plan";
import type { PlanPointer } from "../plan/plan-document";
import { isErrorValue } from "../workbook/snapshot";
import type { RuleOutcome } from "./rule";

/** A text of the plan and where it stands. */
export interface Field {
  at: PlanPointer;
  text: string;
}

/** Names of the fields of `T` that hold text. */
type TextField<T> = { [K in keyof T]-?: T[K] extends string | null | undefined ? K : never }[keyof T] &
  string;

/** One field of every objective whose layout has it, blank ones included. */
export const objectiveFields = (plan: Plan, name: TextField<Objective>): readonly Field[] =>
  objectivesOf(plan).flatMap(({ at, objective }) => field(`${at}/${name}`, objective[name]));

/** One field of every indicator whose layout has it, blank ones included. */
export const indicatorFields = (plan: Plan, name: TextField<Indicator>): Field[] =>
  indicatorsOf(plan).flatMap(({ at, indicator }) => field(`${at}/${name}`, indicator[name]));

/** Every target of every indicator, with its year. */
export const targetFields = (plan: Plan): (Field & { year: number })[] =>
  indicatorsOf(plan).flatMap(({ at, indicator }) =>
    Object.entries(indicator.targets).map(([year, text]) => ({
      at: `${at}/targets/${year}`,
      text,
      year: Number(year),
    })),
  );

const field = (at: PlanPointer, text: string | null | undefined): Field[] =>
  text == null ? [] : [{ at, text }];

const BLANK = /^[\s\u200b]*$/u;

/** True for a blank, and for an error that stands where a text should be. */
export const isMissing = (text: string): boolean => BLANK.test(text) || isErrorValue(text);

/** The outcome of a rule that wants a field filled: one report for each one missing. */
export const reportMissing = (fields: readonly Field[], message: string): RuleOutcome =>
  fields.length === 0
    ? "not-applicable"
    : fields.filter(({ text }) => isMissing(text)).map(({ at, text }) => ({ at, message, seen: text }));
