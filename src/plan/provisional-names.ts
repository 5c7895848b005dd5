// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf, objectivesOf } from "./elements";
import type { Plan } from "./plan";
import { computedOnce } from "./remembered";

/** Titles that the product writes for the user to write over: a new objective, and a copy of one. */
const NEW_OBJECTIVE = "Nuovo obiettivo";
const NEW = /^nuovo obiettivo(?: \d+)?$/iu;
const COPY = / ?\(copia(?: \d+)?\)$/u;

/** @param n from 1 */
export const newObjectiveTitle = (n: number): string => `${NEW_OBJECTIVE}${n === 1 ? "" : ` ${n}`}`;

/**
 * `Titolo (copia)`, `Titolo (copia 2)`
 * @param n from 1
 */
export const copyName = (name: string, n: number): string =>
  `${name.trimEnd()} (copia${n === 1 ? "" : ` ${n}`})`.trimStart();

/** What objectives and indicators of a plan are called, and `""`: the copy of one without a name is `(copia)`. */
const namesOf = computedOnce(
  (plan: Plan): ReadonlySet<string> =>
    new Set([
      "",
      ...objectivesOf(plan).map(({ objective }) => objective.title.trim()),
      ...indicatorsOf(plan).map(({ indicator }) => indicator.name.trim()),
    ]),
);

/**
 * True for a name of a plan's that still stands as the product wrote it. One that ends like a copy's is a copy's only
 * where the plan has the other one too: «Registro degli atti (copia)» may be what somebody means.
 */
export function isProvisional(plan: Plan, name: string): boolean {
  const own = name.trim();
  return NEW.test(own) || (COPY.test(own) && namesOf(plan).has(own.replace(COPY, "")));
}
