// SPDX-License-Identifier: EUPL-1.2

/** Items that share a key, together: groups in the order of their first items. */
export function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** The first of the items that share a key, in their order. */
export const firstOfEach = <T>(items: readonly T[], keyOf: (item: T) => string): T[] =>
  groupsOf(items, keyOf).map(([first]) => first);
