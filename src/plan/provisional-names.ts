// SPDX-License-Identifier: EUPL-1.2

/** Titles that the product writes for the user to write over: a new objective, and a copy of one. */
const NEW_OBJECTIVE = "Nuovo obiettivo";
const PROVISIONAL = /^(?:nuovo obiettivo(?: \d+)?|.* ?\(copia(?: \d+)?\))$/iu;

/** @param n from 1 */
export const newObjectiveTitle = (n: number): string => `${NEW_OBJECTIVE}${n === 1 ? "" : ` ${n}`}`;

/**
 * `Titolo (copia)`, `Titolo (copia 2)`
 * @param n from 1
 */
export const copyName = (name: string, n: number): string =>
  `${name.trimEnd()} (copia${n === 1 ? "" : ` ${n}`})`.trimStart();

/** True for a name that still stands as the product wrote it. */
export const isProvisional = (name: string): boolean => PROVISIONAL.test(name.trim());
