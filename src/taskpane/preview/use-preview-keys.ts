// SPDX-License-Identifier: EUPL-1.2
import { type RefObject, useEffect, useEffectEvent } from "react";
import { type PreviewKey, previewKey } from "./preview-keys";

/**
 * Carries out the keys of the preview while the focus is in it; menus, drawn elsewhere, and boxes to type in have keys
 * of their own.
 * @param preview the element that holds it
 * @param scroller the element that scrolls the pages
 */
export function usePreviewKeys(
  preview: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  carryOut: (key: PreviewKey) => void,
): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    const { scrollWidth, clientWidth } = scroller.current ?? { scrollWidth: 0, clientWidth: 0 };
    if (!(target instanceof Element) || target.matches("input, select")) return;
    const where = { onPages: target === scroller.current, isWide: scrollWidth > clientWidth };
    const key = previewKey(event, where);
    if (key === null) return;
    event.preventDefault();
    carryOut(key);
  });
  useEffect(() => {
    const element = preview.current;
    const listen = (event: KeyboardEvent): void => {
      onKeyDown(event);
    };
    element?.addEventListener("keydown", listen);
    return () => {
      element?.removeEventListener("keydown", listen);
    };
  }, [preview]);
}
