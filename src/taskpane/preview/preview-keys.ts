// SPDX-License-Identifier: EUPL-1.2

/** What a key asks of the preview. */
export type PreviewKey = "next" | "previous" | "first" | "last" | "zoom-in" | "zoom-out" | "fit-width";

/** Wherever the focus is, but in a box to type in. */
const ANYWHERE: ReadonlyMap<string, PreviewKey> = new Map([
  ["PageDown", "next"],
  ["PageUp", "previous"],
]);

/** Only while the pages have the focus: letters alone must not do anything elsewhere (WCAG 2.1, 2.1.4). */
const ON_PAGES: ReadonlyMap<string, PreviewKey> = new Map([
  ["ArrowRight", "next"],
  ["ArrowLeft", "previous"],
  ["Home", "first"],
  ["End", "last"],
  ["+", "zoom-in"],
  ["-", "zoom-out"],
  ["0", "fit-width"],
]);

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey">;

/**
 * What a key press asks for; null for everything that is not ours.
 * @param onPages the pages themselves have the focus
 * @param isWide the pages are wider than the view: the arrows go on scrolling
 */
export function previewKey(
  { key, ctrlKey, altKey, metaKey }: KeyPress,
  { onPages, isWide }: { onPages: boolean; isWide: boolean },
): PreviewKey | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (isWide && (key === "ArrowLeft" || key === "ArrowRight")) return null;
  return ANYWHERE.get(key) ?? (onPages ? ON_PAGES.get(key) : undefined) ?? null;
}
