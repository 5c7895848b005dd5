// SPDX-License-Identifier: EUPL-1.2
import { type ListedFinding, walkOf, withSeverities } from "./finding-groups";
import type { SessionState } from "./state";

/** The findings shown, in the order of the list, and where in them the user stands. */
export interface Walk {
  items: ListedFinding[];
  /** Zero-based; -1 before the first step, or when the finding is no longer there. */
  at: number;
  /** Indexes that a step leads to; -1 when there is none. */
  previous: number;
  next: number;
}

export function walkThrough({ view, shown, current, resumeAt }: SessionState): Walk {
  const items = view.kind === "checked" ? walkOf(withSeverities(view.plan.groups, shown)) : [];
  const at = items.findIndex(({ id }) => id === current);
  const previous = at >= 0 ? at - 1 : Math.min(resumeAt, items.length) - 1;
  const next = at >= 0 ? at + 1 : Math.min(resumeAt, items.length - 1);
  return { items, at, previous, next: next < items.length ? next : -1 };
}
