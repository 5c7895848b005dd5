// SPDX-License-Identifier: EUPL-1.2
import { type RefObject, useEffect, useRef } from "react";
import { actionOf, type ShortcutAction } from "./shortcuts";

/**
 * Carries out the pane's shortcuts while the focus is in it, or nowhere; in a dialog they wait.
 * @param pane the element that holds the pane
 */
export function useShortcuts(
  pane: RefObject<HTMLElement | null>,
  carryOut: (action: ShortcutAction) => void,
): void {
  const latest = useRef(carryOut);
  useEffect(() => {
    latest.current = carryOut;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      const isOurs = target === document.body || (target instanceof Node && pane.current?.contains(target));
      const action = actionOf(event);
      if (!isOurs || action === null || document.querySelector("[aria-modal=true]") !== null) return;
      event.preventDefault();
      latest.current(action);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [pane]);
}
