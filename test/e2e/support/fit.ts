// SPDX-License-Identifier: EUPL-1.2
import type { Frame, Page } from "playwright-core";

const SHOWN = "button, input, textarea, select, a, summary, [role], h1, h2, h3, label, p, li, td, th, dt, dd";

/** What lies beside the window's edges, or is cut at the edge of what holds it: its words; empty when all fits. */
export const cutSideways = (where: Page | Frame): Promise<string[]> =>
  where.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].flatMap((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        const { visibility, display, overflowX } = getComputedStyle(element);
        // What only screen readers meet is a pixel wide.
        if (width <= 1 || height <= 1 || visibility === "hidden" || element.closest("[aria-hidden=true]"))
          return [];
        const isOutside = left < -1 || right > innerWidth + 1;
        // Boxes to type in scroll by themselves.
        const isCut =
          !element.matches("input, textarea") &&
          display !== "inline" &&
          overflowX !== "visible" &&
          element.scrollWidth > element.clientWidth + 1;
        return isOutside || isCut
          ? [`${element.tagName.toLowerCase()} ${element.getAttribute("aria-label") ?? element.textContent}`]
          : [];
      }),
    SHOWN,
  );

/** Controls that are less than 24 pixels in one direction (WCAG 2.5.8) and stand in no sentence. */
export const tooSmall = (where: Page | Frame): Promise<string[]> =>
  where.evaluate(() =>
    [...document.querySelectorAll("button, a, select, [role=tab], [role=option], [role=menuitem]")].flatMap(
      (element) => {
        const { width, height } = element.getBoundingClientRect();
        const isShown = width > 1 && height > 1 && getComputedStyle(element).display !== "inline";
        return isShown && Math.min(width, height) < 23.5
          ? [`${element.getAttribute("aria-label") ?? element.textContent} ${width} × ${height}`]
          : [];
      },
    ),
  );
