// SPDX-License-Identifier: EUPL-1.2
import type { Frame } from "playwright-core";

/** A part of the page that moved though nobody had done anything right before. */
interface Shift {
  /** Share of the window that moved, times how far. */
  value: number;
  /** What moved, and by how many pixels downwards. */
  moved: string[];
}

interface ShiftWindow {
  layoutShifts: Shift[];
}

/** Writes down from now on what moves. To be run in the page before anything of ours. */
export const SHIFT_RECORDER = `{
  globalThis.layoutShifts = [];
  const named = (node) => node instanceof Element
    ? (node.getAttribute("aria-label") ?? node.getAttribute("role") ?? node.tagName.toLowerCase()) + " «" + (node.textContent ?? "").trim().slice(0, 40) + "»"
    : String(node?.textContent).slice(0, 40);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.hadRecentInput) continue;
      globalThis.layoutShifts.push({
        value: entry.value,
        moved: entry.sources.map(({ node, previousRect, currentRect }) =>
          named(node) + " " + Math.round(previousRect.y) + "+" + Math.round(previousRect.height) + " → " + Math.round(currentRect.y) + "+" + Math.round(currentRect.height)),
      });
    }
  }).observe({ type: "layout-shift", buffered: true });
}`;

/** What moved since the last time, once the pane is at rest: Chromium tells of it when it has drawn. */
export async function shiftsOf(pane: Frame): Promise<Shift[]> {
  await pane.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))),
      ),
  );
  return pane.evaluate(() => (globalThis as unknown as ShiftWindow).layoutShifts.splice(0));
}

export const totalOf = (shifts: readonly Shift[]): number =>
  shifts.reduce((sum, { value }) => sum + value, 0);
