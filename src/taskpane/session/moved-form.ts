// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { type DraftKey, draftKey, type FormState } from "./form-state";
import { type Mover, moverBetween } from "./moved-elements";

/** Where an element went; when it is gone, what it was in. */
function nearest(element: PlanPointer | null, move: Mover): PlanPointer | null {
  if (element === null || element === "") return null;
  return move(element) ?? nearest(element.replace(/\/\w+\/\d+$/u, ""), move);
}

/** Stands before the key of a text whose field is gone; no sheet can be called so. */
const GONE = "[] ";

/**
 * The form on a plan that was read again: it stays with the element it showed, or goes to the one around it, and what was typed stays with its
 * fields, wherever their cells went. A text whose field is gone is kept under a key that no field has.
 */
export function movedForm(form: FormState, before: PlanDocument, now: PlanDocument): FormState {
  const { element, field, drafts, conflicts } = form;
  if (before === now || (element === null && Object.keys(drafts).length === 0)) return form;
  const move = moverBetween(before, now);
  const keys = new Map<DraftKey, DraftKey | null>();
  if (Object.keys(drafts).length > 0) {
    for (const [at, content] of Object.entries(before.places)) {
      const key = draftKey(content, at);
      if (!(key in drafts)) continue;
      const there = move(at);
      const place = there === null ? undefined : now.places[there];
      keys.set(key, there !== null && place ? draftKey(place, there) : null);
    }
  }
  const movedKey = (key: DraftKey): DraftKey => keys.get(key) ?? (keys.has(key) ? `${GONE}${key}` : key);
  const moved = <T>(record: Readonly<Record<DraftKey, T>>): Record<DraftKey, T> =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [movedKey(key), value]));
  return {
    ...form,
    element: nearest(element, move),
    field: field === null ? null : move(field),
    drafts: moved(drafts),
    conflicts: moved(conflicts),
  };
}
