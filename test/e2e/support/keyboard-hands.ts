// SPDX-License-Identifier: EUPL-1.2
import type { Frame, Locator, Page } from "playwright-core";
import { control, fieldOf, type Hands, isNativeList, optionOf, type Role } from "./hands";

/** Hands with a keyboard alone: real keys, and the focus wherever they lead it. */
export interface KeyboardHands extends Hands {
  /** Strikes a combination such as `Control+Shift+Digit2` wherever the focus is; counts as one thing done. */
  strike: (keys: string) => Promise<void>;
  /** After what the focus was found on nothing: from there a user has to start anew. */
  readonly lost: readonly string[];
}

/** What closes gives the focus back, and what opens takes it, a moment later: after this the user sees it nowhere. */
const FOCUS_MS = 5000;
/** Controls of a page are fewer: who strikes Tab more often goes in circles. */
const MOST_STEPS = 300;
/** Times that Tab and Shift+Tab may pass by a control, after which it counts as out of the keyboard's reach. */
const MOST_TURNS = 3;
const EMPTY = "";

/** What the space bar presses; Enter presses the rest. */
const BY_SPACE: ReadonlySet<Role> = new Set<Role>(["checkbox", "radio", "switch"]);

/**
 * @param page gets the keys
 * @param pane shows the controls: the page itself, or a frame in it
 */
export function keyboardHands(page: Page, pane: Page | Frame): KeyboardHands {
  let actions = 0;
  let keystrokes = 0;
  let last: string | null = null;
  const lost: string[] = [];

  const press = async (keys: string): Promise<void> => {
    keystrokes++;
    await page.keyboard.press(keys);
  };

  /** Leads the focus to a control, as who sees where it stands: forth or back by Tab, by arrows inside a group. */
  async function reach(what: string, target: Locator): Promise<void> {
    await untilEnabled(target);
    if (last !== null && (await isFocusLost(target))) lost.push(last);
    [last, actions] = [what, actions + 1];
    const keys: string[] = [];
    for (let key = await target.evaluate(keyTowards); key !== null; key = await target.evaluate(keyTowards)) {
      await press(key);
      keys.push(key);
      const turns = keys.filter((struck, i) => struck.endsWith("Tab") && struck !== (keys[i - 1] ?? struck));
      if (keys.length > MOST_STEPS || turns.length > MOST_TURNS)
        throw new Error(`The keyboard does not reach: ${what} (after ${keys.slice(-8).join(", ")})`);
    }
  }

  return {
    press: async (role, name, within) => {
      await reach(`${role} ${name}`, control(pane, role, name, within));
      // Arrows choose a radio button as they reach it.
      await press(BY_SPACE.has(role) ? "Space" : "Enter");
    },
    fill: async (label, text, within) => {
      const field = fieldOf(pane, label, within);
      await reach(`field ${label}`, field);
      if ((await field.inputValue()) !== EMPTY) await press("Control+A");
      if (text === EMPTY) await press("Delete");
      keystrokes += text.length;
      await page.keyboard.type(text);
      await press("Tab");
    },
    choose: async (label, option, within) => {
      const field = control(pane, "combobox", label, within);
      await reach(`list ${label}`, field);
      const isNative = await isNativeList(field);
      if (!isNative) await press("ArrowDown");
      const wanted = isNative ? field.locator("option", { hasText: option }) : await optionOf(pane, option);
      for (let steps = 0; steps < MOST_STEPS; steps++) {
        const key = await wanted.evaluate(arrowTowards);
        if (key === null) break;
        await press(key);
      }
      if (!isNative) await press("Enter");
    },
    strike: async (keys) => {
      [last, actions] = [keys, actions + 1];
      await press(keys);
    },
    get actions() {
      return actions;
    },
    get keystrokes() {
      return keystrokes;
    },
    lost,
  };
}

/** Nobody presses what is greyed out: they wait for it. */
async function untilEnabled(target: Locator): Promise<void> {
  await target.waitFor();
  while (!(await target.isEnabled())) await target.page().waitForTimeout(50);
}

/** Whether the focus stays on nothing. */
async function isFocusLost(target: Locator): Promise<boolean> {
  const end = Date.now() + FOCUS_MS;
  while (await target.evaluate(isFocusNowhere)) {
    if (Date.now() > end) return true;
    await target.page().waitForTimeout(50);
  }
  return false;
}

// What follows runs in the page.

const isFocusNowhere = ({ ownerDocument }: Element): boolean =>
  [null, ownerDocument.body].includes(ownerDocument.activeElement as HTMLElement | null);

/** The key that leads the focus on towards an element; null once it is there. */
function keyTowards(target: Element): string | null {
  const { activeElement: focus, body } = target.ownerDocument;
  if (focus === target) return null;
  if (focus === null || focus === body) return "Tab";
  const group = target.closest("[role=tablist], [role=menu], [role=tree], [role=radiogroup], [role=grid]");
  if (!group?.contains(focus)) {
    const goal = group ?? target;
    const isBefore = focus.compareDocumentPosition(goal) & Node.DOCUMENT_POSITION_PRECEDING;
    return isBefore === 0 || goal.contains(focus) ? "Tab" : "Shift+Tab";
  }
  const isAfter = focus.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (group.getAttribute("role") === "tablist") return isAfter === 0 ? "ArrowLeft" : "ArrowRight";
  return isAfter === 0 ? "ArrowUp" : "ArrowDown";
}

/** The arrow that leads on towards an option of the list that is open, or of the browser's own; null once there. */
function arrowTowards(option: Element): string | null {
  const { activeElement: field } = option.ownerDocument;
  const list = option.closest("select, [role=listbox]");
  const options = [...(list?.querySelectorAll("option, [role=option]") ?? [])];
  const at = options.findIndex((one) =>
    one instanceof HTMLOptionElement ? one.selected : one.id === field?.getAttribute("aria-activedescendant"),
  );
  const wanted = options.indexOf(option);
  return at === wanted ? null : at < wanted ? "ArrowDown" : "ArrowUp";
}
