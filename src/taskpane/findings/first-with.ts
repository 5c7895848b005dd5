// SPDX-License-Identifier: EUPL-1.2
import type { ListedFinding } from "../session/finding-groups";

/** The first few findings and, when it is not among them, the current one. */
export function firstWith(
  items: readonly ListedFinding[],
  few: number,
  current: string | null,
): ListedFinding[] {
  const first = items.slice(0, few);
  const beyond = items.slice(few).find(({ id }) => id === current);
  return beyond ? [...first, beyond] : first;
}
