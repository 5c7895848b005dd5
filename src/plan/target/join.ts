// SPDX-License-Identifier: EUPL-1.2
import type { Condition } from "./condition";
import { isStop } from "./form-matcher";
import type { Item } from "./items";

/** How two conditions follow each other, from the loosest bond to the tightest. */
export type Bond = "list" | "or" | "and";

const BONDS: ReadonlyMap<string, Bond> = new Map([
  [";", "list"],
  ["\n", "list"],
  [".", "list"],
  ["o", "or"],
  ["oppure", "or"],
  ["ovvero", "or"],
  ["/", "or"],
  ["e", "and"],
  ["nonche", "and"],
  [",", "and"],
  ["+", "and"],
]);

/** Words and signs that join, the comma aside. */
export const isJoining = (key: string): boolean => key !== "," && BONDS.has(key);

const isSign = (item: Item | undefined, ...keys: string[]): boolean =>
  item?.kind === "sign" && keys.includes(item.key);

/** «2018: 80% 2019: 85%», «82% (2016) - 85% (2017)»: each with the year it was measured in. */
function areDated(items: readonly Item[], left: Condition, right: Condition): boolean {
  const between = items.slice(left.next, right.first);
  const [heading, last] = between.slice(-2);
  if (heading?.kind === "year" && isSign(last, ":", "=")) return true;
  return between.length <= LONGEST_YEAR && isSign(last, "-") && between.some(({ kind }) => kind === "year");
}

/** «70%/75%/80%»: bare values parted by strokes alone, most likely one for each year. */
export function isSeries(items: readonly Item[], left: Condition, right: Condition): boolean {
  return (
    right.first - left.next === 1 &&
    isSign(items[left.next], "/") &&
    [left, right].every(
      ({ strength, reading }) =>
        strength === "bare" && reading.kind === "threshold" && reading.counted === undefined,
    )
  );
}

/** Items of a year in brackets with the dash after it. */
const LONGEST_YEAR = 4;

/**
 * What stands between two conditions: a sign that ends a sentence, else the last word that joins («imprese o
 * associazioni, e almeno 3 …»), not past a bracket; null when nothing joins them.
 */
export function bondBetween(items: readonly Item[], left: Condition, right: Condition): Bond | null {
  const keys = items
    .slice(left.next, right.first)
    .map((item) => (item.kind === "word" || item.kind === "sign" ? item.key : ""));
  if (keys.some((key) => BONDS.get(key) === "list") || areDated(items, left, right)) return "list";
  if (isSeries(items, left, right)) return "and";
  const last = keys.findLastIndex((key) => BONDS.has(key) || isStop(key));
  // «e/o» is an alternative.
  return (keys[last - 1] === "/" && "or") || (BONDS.get(keys[last] ?? "") ?? null);
}
