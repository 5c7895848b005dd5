// SPDX-License-Identifier: EUPL-1.2
import type { Draft, DraftKey } from "./form-state";

/** Keeps what is typed in the form while the pane is away. */
export interface DraftMemory {
  load: () => Readonly<Record<DraftKey, Draft>>;
  save: (drafts: Readonly<Record<DraftKey, Draft>>) => void;
}

const KEY = "pira.bozze";
/** What nobody came back to for so long is of no use. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** For a pane whose page is never reloaded, or whose browser keeps nothing. */
export const noMemory: DraftMemory = { load: () => ({}), save: () => undefined };

/**
 * Memory of a saved workbook, which lasts a week and outlives the pane's window; of one never saved, as long as the
 * window. A browser that keeps nothing, or has no room left, costs only the memory.
 * @param savedAs tells the workbook from all others; null for one never saved
 */
export function draftMemory(
  savedAs: string | null,
  storage: () => Storage = () => (savedAs === null ? sessionStorage : localStorage),
): DraftMemory {
  const key = savedAs === null ? KEY : `${KEY} ${savedAs}`;
  return {
    load: () => {
      try {
        return draftsIn(JSON.parse(storage().getItem(key) ?? "{}"));
      } catch {
        return {};
      }
    },
    save: (drafts) => {
      try {
        if (Object.keys(drafts).length === 0) storage().removeItem(key);
        else storage().setItem(key, JSON.stringify({ at: Date.now(), drafts }));
      } catch {
        // The texts are still in the form, and go to their cells from there.
      }
    },
  };
}

/** What is not a draft, whoever wrote it there, is passed over. */
function draftsIn(stored: unknown): Record<DraftKey, Draft> {
  if (!isRecord(stored) || !isRecord(stored.drafts)) return {};
  if (typeof stored.at !== "number" || Date.now() - stored.at > KEPT_MS) return {};
  return Object.fromEntries(
    Object.entries(stored.drafts).filter((entry): entry is [string, Draft] => isDraft(entry[1])),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object";

const isDraft = (value: unknown): value is Draft =>
  isRecord(value) && typeof value.before === "string" && typeof value.text === "string";
