// SPDX-License-Identifier: EUPL-1.2
import { elementOf } from "../../plan/element-pointer";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { lostKeys } from "../session/drafts";
import { draftKey, type FormState } from "../session/form-state";

/** Fields of other elements with a text that is not in its cell, in the order of the plan. */
export function pendingElsewhere(document: PlanDocument, { drafts, element }: FormState): PlanPointer[] {
  if (Object.keys(drafts).length === 0) return [];
  return Object.entries(document.places).flatMap(([at, content]) => {
    const own = elementOf(at);
    return own !== null && own !== at && own !== element && draftKey(content, at) in drafts ? [at] : [];
  });
}

/** What was typed for fields that are no longer in the plan. */
export const lostTexts = (document: PlanDocument, { drafts }: FormState): string[] =>
  lostKeys(document, drafts).flatMap((key) => drafts[key]?.text.trim() || []);
