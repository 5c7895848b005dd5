// SPDX-License-Identifier: EUPL-1.2

/** Characters of the texts that are kept before the older ones go: as many as a plan of 1,000 objectives holds. */
const KEPT = 2 ** 21;

/**
 * A pure function that works each text out once: what it gave for a plan serves again after an edit.
 * What it gives is shared and must not be changed.
 */
export const remembered = <T>(compute: (text: string) => T): ((text: string) => T) =>
  rememberedBy((text: string) => text, compute);

/**
 * As `remembered`, for what depends on more than a text.
 * Memory is bounded by two generations: when the younger is full it takes the place of the older.
 * @param keyOf different for arguments of which something different is to be said
 * @param kept characters of keys in a generation
 */
export function rememberedBy<A extends readonly unknown[], T>(
  keyOf: (...of: A) => string,
  compute: (...of: A) => T,
  kept = KEPT,
): (...of: A) => T {
  let young = new Map<string, T>();
  let old: ReadonlyMap<string, T> = new Map();
  let size = 0;
  return (...of) => {
    const key = keyOf(...of);
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? compute(...of);
    size += key.length;
    if (size > kept) {
      old = young;
      young = new Map();
      size = key.length;
    }
    young.set(key, value);
    return value;
  };
}

/** A pure function of an object that never changes, worked out once as long as the object lives. */
export function computedOnce<K extends object, T>(compute: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const value = compute(of);
    known.set(of, value);
    return value;
  };
}
