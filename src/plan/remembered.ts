// SPDX-License-Identifier: EUPL-1.2

/** Characters of the texts that are kept before the older ones go: as many as a plan of 1,000 objectives holds. */
const KEPT = 2 ** 21;

/**
 * A pure function that works each text out once: what it gave for a plan serves again after an edit.
 * What it gives is shared and must not be changed.
 */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const memory = new Memory<T>(KEPT);
  return (text) => {
    const known = memory.get(text);
    return known === undefined ? memory.put(text, compute(text)) : known;
  };
}

/**
 * As `remembered`, for what depends on more than a text.
 * @param keyOf different for arguments of which something different is to be said
 * @param kept characters of keys in a generation
 */
export function rememberedBy<A extends readonly unknown[], T>(
  keyOf: (...of: A) => string,
  compute: (...of: A) => T,
  kept = KEPT,
): (...of: A) => T {
  const memory = new Memory<T>(kept);
  return (...of) => {
    const key = keyOf(...of);
    const known = memory.get(key);
    return known === undefined ? memory.put(key, compute(...of)) : known;
  };
}

/** Bounded by two generations: when the younger is full it takes the place of the older. */
class Memory<T> {
  private young = new Map<string, T>();
  private old: ReadonlyMap<string, T> = new Map();
  private size = 0;

  constructor(private readonly kept: number) {}

  get(key: string): T | undefined {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const before = this.old.get(key);
    return before === undefined ? undefined : this.put(key, before);
  }

  put(key: string, value: T): T {
    this.size += key.length;
    if (this.size > this.kept) {
      this.old = this.young;
      this.young = new Map();
      this.size = key.length;
    }
    this.young.set(key, value);
    return value;
  }
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
