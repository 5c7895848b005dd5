// SPDX-License-Identifier: EUPL-1.2

/** A count by itself, or with a word that says so: `2`, `(2)`, `n. 2`, `2 indicatori`. */
const COUNT =
  /^\s*(?:(?:n[r°]?\.?|num(?:ero)?\.?)\s*)?[=(]?\s*(\d{1,3})\s*\)?\s*(?:indicator[ei]\s*(?:associat[oi])?)?\s*\.?\s*$/iu;

/** The number of indicators that a text states; null when it states none. */
export function countIn(text: string): number | null {
  const digits = COUNT.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}
