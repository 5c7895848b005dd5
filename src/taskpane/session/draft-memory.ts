// SPDX-License-Identifier: EUPL-1.2
import type { Draft, DraftKey } from "./form-state";

/** Keeps what is typed in the form while the pane is reloaded. */
export interface DraftMemory {
  load: () => Readonly<Record<DraftKey, Draft>>;
  save: (drafts: Readonly<Record<DraftKey, Draft>>) => void;
}

const KEY = "pira.bozze";

/** For a pane whose page is never reloaded, or whose browser keeps nothing. */
export const noMemory: DraftMemory = { load: () => ({}), save: () => undefined };

/**
 * Memory that lasts as long as the pane's window: other windows, and the workbooks open in them, have their own.
 * A browser that keeps nothing, or has no room left, costs only the memory.
 */
export const sessionMemory = (storage: () => Storage = () => sessionStorage): DraftMemory => ({
  load: () => {
    try {
      return draftsIn(JSON.parse(storage().getItem(KEY) ?? "{}"));
    } catch {
      return {};
    }
  },
  save: (drafts) => {
    try {
      if (Object.keys(drafts).length === 0) storage().removeItem(KEY);
      else storage().setItem(KEY, JSON.stringify(drafts));
    } catch {
      // The texts are still in the form, and go to their cells from there.
    }
  },
});

/** What is not a draft, whoever wrote it there, is passed over. */
const draftsIn = (stored: unknown): Record<DraftKey, Draft> =>
  stored !== null && typeof stored === "object"
    ? Object.fromEntries(
        Object.entries(stored).filter((entry): entry is [string, Draft] => isDraft(entry[1])),
      )
    : {};

const isDraft = (value: unknown): value is Draft =>
  value !== null &&
  typeof value === "object" &&
  "before" in value &&
  "text" in value &&
  typeof value.before === "string" &&
  typeof value.text === "string";
