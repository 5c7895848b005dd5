// SPDX-License-Identifier: EUPL-1.2
import { placeKey } from "../../rules/places";
import type { FindingGroup, ListedFinding } from "../session/finding-groups";

/** More than a handful of links explains nothing. */
const MOST_LINKS = 4;

/** The findings that have to do with one of the groups' findings: those of its cell, of the cells it names, or naming it. */
export type LinksOf = (item: ListedFinding) => ListedFinding[];

/**
 * Ties findings of different rules together, one for each rule: what is wrong in a cell often has one cause.
 * What is true of all explains nothing in particular and is left out, and so are silenced findings.
 * @param groups those in the list: what is not there cannot be gone to
 */
export function linkFindings(groups: readonly FindingGroup[]): LinksOf {
  const standingAt = new Map<string, ListedFinding[]>();
  const naming = new Map<string, ListedFinding[]>();
  for (const { items, trueOfAll } of groups) {
    if (trueOfAll !== null) continue;
    for (const item of items) {
      if (item.finding.silenced !== null) continue;
      const { sheet, cell, related } = item.finding;
      if (sheet !== null && cell !== null) append(standingAt, placeKey({ sheet, cell }), item);
      for (const place of related) append(naming, placeKey(place), item);
    }
  }
  return ({ finding: { rule, sheet, cell, related } }) => {
    const own = sheet !== null && cell !== null ? placeKey({ sheet, cell }) : null;
    const found = new Map<string, ListedFinding>();
    const candidates = [
      ...(own === null ? [] : [...(standingAt.get(own) ?? []), ...(naming.get(own) ?? [])]),
      ...related.flatMap((place) => standingAt.get(placeKey(place)) ?? []),
    ];
    for (const item of candidates)
      if (item.finding.rule !== rule && !found.has(item.finding.rule)) found.set(item.finding.rule, item);
    return [...found.values()].slice(0, MOST_LINKS);
  };
}

function append(map: Map<string, ListedFinding[]>, key: string, item: ListedFinding): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
