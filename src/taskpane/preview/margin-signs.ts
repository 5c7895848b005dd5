// SPDX-License-Identifier: EUPL-1.2
import type { ListedFinding } from "../session/finding-groups";
import { pageContent } from "./page-content";
import type { PrintedPage } from "./pages";
import type { PrintedFindings } from "./printed-findings";

/** A sign beside a page, for what is found on the lines it stands next to. */
export interface MarginSign {
  /** Pixels from the top of the page to its middle. */
  middle: number;
  findings: readonly ListedFinding[];
}

/** Signs closer than this are one: each must be large enough to be pressed (WCAG 2.1, 2.5.8). */
export const SIGN_SIZE = 24;

/**
 * The signs of a page, from the top down.
 * @param scale pixels per point
 */
export function marginSigns(page: PrintedPage, findings: PrintedFindings, scale: number): MarginSign[] {
  const signs: MarginSign[] = [];
  for (const { cell, top, height } of pageContent(page).rows.flatMap(({ cells }) => cells)) {
    const own = findings.get(cell);
    if (!own) continue;
    const middle = (top + height / 2) * scale;
    const last = signs.at(-1);
    if (last && middle - last.middle < SIGN_SIZE) {
      signs[signs.length - 1] = { ...last, findings: [...new Set([...last.findings, ...own])] };
    } else signs.push({ middle, findings: own });
  }
  return signs;
}
