// SPDX-License-Identifier: EUPL-1.2

/** The value that occurs most often; of several that do, the first. */
export function mostFrequent(values: readonly [string, ...string[]]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const highest = Math.max(...counts.values());
  return values.find((value) => counts.get(value) === highest) ?? values[0];
}
