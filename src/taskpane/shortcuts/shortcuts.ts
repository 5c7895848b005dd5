// SPDX-License-Identifier: EUPL-1.2
import type { menuTexts } from "../../texts/menu";

export type ShortcutAction = Exclude<
  keyof (typeof menuTexts)["shortcutList"]["actions"],
  "discard" | "stop" | "sheet" | "sheet-undoes" | "sheet-keeps"
>;

interface Shortcut {
  action: ShortcutAction;
  modifiers: readonly Modifier[];
  /** The key by its place on the keyboard (`KeyboardEvent.code`): what it types depends on the layout. */
  code: string;
}

type Modifier = "Control" | "Alt" | "Shift";

/**
 * The pane's own shortcuts. Left out on purpose: Alt with a digit or letter (Excel's key tips, tabs of browsers on
 * Linux), Control with Alt (AltGr of the Italian layout, VoiceOver), F6 (Excel: between pane and sheet), F7 (caret
 * browsing), Alt with an arrow (opens lists of a field, goes back in browsers), letters alone (WCAG 2.1.4).
 */
export const SHORTCUTS: readonly Shortcut[] = [
  { action: "outline", modifiers: ["Control", "Shift"], code: "Digit1" },
  { action: "form", modifiers: ["Control", "Shift"], code: "Digit2" },
  { action: "findings", modifiers: ["Control", "Shift"], code: "Digit3" },
  { action: "preview", modifiers: ["Control", "Shift"], code: "Digit4" },
  { action: "next-finding", modifiers: ["Alt"], code: "PageDown" },
  { action: "previous-finding", modifiers: ["Alt"], code: "PageUp" },
  { action: "next-element", modifiers: ["Alt", "Shift"], code: "PageDown" },
  { action: "previous-element", modifiers: ["Alt", "Shift"], code: "PageUp" },
  { action: "write", modifiers: ["Control"], code: "Enter" },
];

type KeyPress = Pick<KeyboardEvent, "code" | "ctrlKey" | "altKey" | "shiftKey" | "metaKey">;

/** What a key press asks for; null for everything that is not ours. */
export function actionOf({ code, ctrlKey, altKey, shiftKey, metaKey }: KeyPress): ShortcutAction | null {
  if (metaKey) return null;
  const pressed = { Control: ctrlKey, Alt: altKey, Shift: shiftKey };
  const found = SHORTCUTS.find(
    (shortcut) =>
      shortcut.code === code.replace("NumpadEnter", "Enter") &&
      MODIFIERS.every((modifier) => pressed[modifier] === shortcut.modifiers.includes(modifier)),
  );
  return found?.action ?? null;
}

const MODIFIERS: readonly Modifier[] = ["Control", "Alt", "Shift"];
