// SPDX-License-Identifier: EUPL-1.2

/**
 * Does several things by turns, each as often as the others, so that what else the machine does bears on all alike.
 * @returns least and median milliseconds of processor of each
 */
export async function interleaved<K extends string>(
  runs: number,
  works: Readonly<Record<K, () => unknown>>,
): Promise<Record<K, string>> {
  const named = Object.entries<() => unknown>(works);
  const times = new Map<string, number[]>(named.map(([name]) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, work] of named) {
      const start = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(start);
      times.get(name)?.push((user + system) / 1000);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, leastAndMedian(all)])) as Record<
    K,
    string
  >;
}

function leastAndMedian(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const [least = NaN, median = NaN] = [sorted[0], sorted[Math.floor(sorted.length / 2)]];
  return `${least.toFixed(0)} / ${median.toFixed(0)}`;
}
