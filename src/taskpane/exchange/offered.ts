// SPDX-License-Identifier: EUPL-1.2
import { elementForm } from "../../editing/form/element-form";
import type { Difference } from "../../exchange/merge";
import { elementOf } from "../../plan/element-pointer";
import type { PlanDocument } from "../../plan/plan-document";
import type { Proposed } from "../paste/proposed";

/** Differences of one element. */
export interface OfferedGroup {
  element: string;
  proposed: Proposed[];
}

/** Differences by element, as fields of the form. */
export function offeredGroups(document: PlanDocument, differences: readonly Difference[]): OfferedGroup[] {
  const groups: OfferedGroup[] = [];
  for (const { at, element, theirs } of differences) {
    const form = elementForm(document, elementOf(at) ?? "");
    const field = form?.fields.find((each) => each.at === at);
    if (!field) continue;
    const last = groups.at(-1);
    const group = last?.element === element ? last : { element, proposed: [] };
    if (group !== last) groups.push(group);
    group.proposed.push({ field, after: theirs, isSame: false });
  }
  return groups;
}
