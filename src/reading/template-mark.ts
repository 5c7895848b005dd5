// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanTemplate } from "../plan/plan-document";
import { isNewerTemplate, templateVersionIn } from "../template/plan-template";

/** The template that one of these lines of the cover names; null when none does. */
export function templateIn(coverLines: readonly CellContent[]): PlanTemplate | null {
  for (const at of coverLines) {
    const version = typeof at.value === "string" ? templateVersionIn(at.value) : null;
    if (version === null) continue;
    return { version: `${version.major}.${version.minor}`, isNewer: isNewerTemplate(version), at };
  }
  return null;
}
