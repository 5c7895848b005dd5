// SPDX-License-Identifier: EUPL-1.2
import { type FocusEvent, type RefObject, useEffect, useRef } from "react";

interface FocusKeptInside {
  ref: RefObject<HTMLDivElement | null>;
  tabIndex: -1;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onBlur: () => void;
}

/**
 * What a region shows goes away with the button that was pressed there: the focus stays on the region, where the next
 * thing to read comes, rather than falling to the page.
 */
export function useFocusKeptInside(): FocusKeptInside {
  const ref = useRef<HTMLDivElement>(null);
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const isLost = focused.current?.isConnected === false && document.activeElement === document.body;
    // While the user is in the sheet the focus is not ours to move.
    if (isLost && document.hasFocus()) ref.current?.focus({ preventScroll: true });
  });
  return {
    ref,
    tabIndex: -1,
    onFocus: ({ target }) => {
      focused.current = target;
    },
    onBlur: () => {
      focused.current = null;
    },
  };
}
