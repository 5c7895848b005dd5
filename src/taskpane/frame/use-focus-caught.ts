// SPDX-License-Identifier: EUPL-1.2
import { type FocusEvent, type RefObject, useEffect, useRef } from "react";

/** Where the focus can rest: what a part of the page is about, or the control of a field. */
const RESTS = "h1, h2, [data-field] :is(input, textarea)";

/** What looks after its own focus does so first. */
const PAUSE_MS = 50;

interface FocusCaught {
  ref: RefObject<HTMLDivElement | null>;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onBlur: () => void;
}

/**
 * A page or a note that goes away with the button that was pressed there drops the focus to the window: it goes to the
 * field or the heading of the nearest part around that is still there, which is read out. From a dialog it goes back to
 * what opened it, or to what is left around that.
 */
export function useFocusCaught(): FocusCaught {
  const ref = useRef<HTMLDivElement>(null);
  /** What has the focus, here or in a dialog of ours; React tells of no blur when it takes it away. */
  const focused = useRef<Element | null>(null);
  /** What last had it here, and what that is in, from the inside out. */
  const parts = useRef<readonly Element[]>([]);
  useEffect(() => {
    // While the user is in the sheet the focus is not ours to move.
    const isLost = (): boolean =>
      focused.current?.isConnected === false &&
      document.activeElement === document.body &&
      document.hasFocus();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      if (!isLost()) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (isLost()) restIn(parts.current.filter((part) => ref.current?.contains(part)));
      }, PAUSE_MS);
    });
    // Dialogs stand beside the page.
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, []);
  return {
    ref,
    onFocus: ({ target }) => {
      focused.current = target;
      if (ref.current?.contains(target)) parts.current = around(target);
    },
    onBlur: () => {
      focused.current = null;
    },
  };
}

function around(element: Element): Element[] {
  const { parentElement } = element;
  return parentElement ? [element, ...around(parentElement)] : [element];
}

/** @param parts the nearest first */
function restIn(parts: readonly Element[]): void {
  const [opener] = parts;
  if (opener instanceof HTMLButtonElement) {
    opener.focus();
    return;
  }
  for (const part of parts) {
    const rest = part.querySelector<HTMLElement>(RESTS);
    if (!rest) continue;
    // A heading takes the focus only when it is given to it.
    if (rest.matches("h1, h2")) rest.tabIndex = -1;
    rest.focus();
    return;
  }
}
