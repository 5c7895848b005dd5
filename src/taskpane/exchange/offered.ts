// SPDX-License-Identifier: EUPL-1.2
import { elementForm } from "../../editing/form/element-form";
import type { Merge } from "../../exchange/merge";
import { elementOf } from "../../plan/element-pointer";
import type { PlanDocument } from "../../plan/plan-document";
import { exchangeTexts } from "../../texts/exchange";
import type { Proposed } from "../paste/proposed";

/** Differences of one element that can be written. */
export interface OfferedGroup {
  element: string;
  proposed: Proposed[];
}

/** Differences by element, and in words what only the sheet can take. */
export function offeredOf(
  document: PlanDocument,
  { differences, unknown }: Merge,
): { groups: OfferedGroup[]; byHand: string[] } {
  const groups: OfferedGroup[] = [];
  const byHand: string[] = [];
  for (const { at, label, element, theirs } of differences) {
    const form = elementForm(document, elementOf(at) ?? "");
    const field = form?.fields.find((each) => each.at === at);
    if (!field || field.fixed !== null) {
      byHand.push(exchangeTexts.fixed(element, label, theirs));
      continue;
    }
    const last = groups.at(-1);
    const group = last?.element === element ? last : { element, proposed: [] };
    if (group !== last) groups.push(group);
    group.proposed.push({ field, after: theirs, isSame: false });
  }
  return { groups, byHand: [...byHand, ...unknown] };
}
