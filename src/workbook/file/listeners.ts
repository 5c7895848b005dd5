// SPDX-License-Identifier: EUPL-1.2
import type { Unsubscribe } from "../workbook";

type Listener<Args extends unknown[]> = (...args: Args) => void;

interface Listeners<Args extends unknown[]> {
  /** The same function added twice is called twice, and each is taken away on its own. */
  add: (listener: Listener<Args>) => Unsubscribe;
  notify: (...args: Args) => void;
}

/** Those who want to hear of something. */
export function listeners<Args extends unknown[]>(): Listeners<Args> {
  const all = new Set<Listener<Args>>();
  return {
    add: (listener) => {
      const own: Listener<Args> = (...args) => {
        listener(...args);
      };
      all.add(own);
      return () => all.delete(own);
    },
    notify: (...args) => {
      for (const listener of [...all]) listener(...args);
    },
  };
}
