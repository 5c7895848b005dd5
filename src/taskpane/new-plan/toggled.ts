// SPDX-License-Identifier: EUPL-1.2

/** A set with one more thing in it, or one less. */
export function toggled<T>(set: ReadonlySet<T>, item: T, on: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (on) next.add(item);
  else next.delete(item);
  return next;
}
