// SPDX-License-Identifier: EUPL-1.2
import type { Condition } from "./conditions";
import type { Item } from "./items";

/** How two conditions follow each other, from the loosest bond to the tightest; null when nothing joins them. */
export type Bond = "list" | "or" | "and";

const BONDS: readonly { bond: Bond; words: readonly string[] }[] = [
  { bond: "list", words: [";", "\n", "."] },
  { bond: "or", words: ["o", "od", "oppure", "ovvero"] },
  { bond: "and", words: ["e", "ed", "nonche", ",", "+"] },
];

/** Those that are words. */
export const JOINING_WORDS: readonly string[] = ["o", "od", "oppure", "ovvero", "e", "ed", "nonche"];

/** What stands between two conditions. */
export function bondBetween(items: readonly Item[], left: Condition, right: Condition): Bond | null {
  const between = items
    .slice(left.next, right.first)
    .flatMap((item) => (item.kind === "word" || item.kind === "sign" ? [item.key] : []));
  return BONDS.find(({ words }) => words.some((word) => between.includes(word)))?.bond ?? null;
}
