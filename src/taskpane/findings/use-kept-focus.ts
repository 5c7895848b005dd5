// SPDX-License-Identifier: EUPL-1.2
import { type FocusEvent, type RefObject, useEffect, useRef } from "react";

/** Headings of groups and cards of findings: what the focus moves between when one of them goes away. */
const STOPS = "[data-stop]";

interface KeptFocus {
  ref: RefObject<HTMLDivElement | null>;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
}

interface Focused {
  element: HTMLElement;
  /** The stops that stood before its own. */
  before: HTMLElement[];
}

/**
 * A finding that is corrected goes away, with the button that did it: the focus goes to what took its place, on the
 * button with the same words where there is one.
 * @param shown what is listed; the focus is looked after whenever it changes
 */
export function useKeptFocus(shown: unknown): KeptFocus {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<Focused | null>(null);
  useEffect(() => {
    const isLost = last.current?.element.isConnected === false && document.activeElement === document.body;
    // While the user is in the sheet the focus is not ours to move.
    if (!isLost || !ref.current || !last.current || !document.hasFocus()) return;
    const { element, before } = last.current;
    const stops = stopsIn(ref.current);
    const previous = before.findLast(({ isConnected }) => isConnected);
    const at = previous ? stops.indexOf(previous) + 1 : 0;
    const stop = stops[at] ?? stops[at - 1];
    const buttons = [...(stop?.querySelectorAll("button") ?? [])];
    const button = buttons.find(({ textContent }) => textContent === element.textContent) ?? buttons[0];
    button?.focus({ preventScroll: true });
    stop?.scrollIntoView({ block: "nearest" });
  }, [shown]);
  return {
    ref,
    onFocus: ({ target }) => {
      if (!ref.current) return;
      const stops = stopsIn(ref.current);
      const own = target.closest<HTMLElement>(STOPS);
      last.current = { element: target, before: own ? stops.slice(0, stops.indexOf(own)) : [] };
    },
  };
}

const stopsIn = (container: HTMLElement): HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>(STOPS),
];
