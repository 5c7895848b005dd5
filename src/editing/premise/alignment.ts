// SPDX-License-Identifier: EUPL-1.2

/** What stays of a list of texts: pairs of places in the former and in the new one, both ascending. */
export type Kept = readonly (readonly [before: number, after: number])[];

/** The longest row of texts that both lists have in the same order. Time goes with the product of their lengths. */
export function kept(before: readonly string[], after: readonly string[]): Kept {
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  const at = (b: number, a: number): number => longest[b * width + a] ?? 0;
  for (let b = before.length - 1; b >= 0; b--) {
    for (let a = after.length - 1; a >= 0; a--) {
      longest[b * width + a] =
        before[b] === after[a] ? at(b + 1, a + 1) + 1 : Math.max(at(b + 1, a), at(b, a + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let b = 0, a = 0; b < before.length && a < after.length;) {
    if (before[b] === after[a]) pairs.push([b++, a++]);
    else if (at(b + 1, a) >= at(b, a + 1)) b++;
    else a++;
  }
  return pairs;
}
