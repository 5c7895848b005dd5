// SPDX-License-Identifier: EUPL-1.2
import type { Frame, Locator, Page } from "playwright-core";

/** A user's hands on the pane: every control goes by its role and its visible Italian name, and by nothing else. */
export interface Hands {
  /** Presses a button, tab, menu item, box to tick… Waits until it is there and can be pressed. */
  press: (role: Role, name: Name, where?: Within) => Promise<void>;
  /** Puts a text in place of what a field says, and leaves the field. */
  fill: (label: Name, text: string, where?: Within) => Promise<void>;
  /** Chooses from a field's list: the option of that very name, else the one that begins with it. */
  choose: (label: Name, option: string, where?: Within) => Promise<void>;
  /** What the user did so far: a press, a field filled and a choice count one each. */
  readonly actions: number;
  /** Keys struck so far, every letter and every Tab; none by the mouse. */
  readonly keystrokes: number;
}

export type Role = Parameters<Page["getByRole"]>[0];

/** A string is the whole name; a pattern finds part of one. One control has to answer to it. */
export type Name = string | RegExp;

/** The part of the page to look in, where several controls share a name: a dialog, a group, a region. */
export type Within = readonly [role: Role, name: Name];

type Place = Pick<Page | Frame | Locator, "getByRole">;

/** The control of a role and name. */
export function control(pane: Page | Frame, role: Role, name: Name, within?: Within): Locator {
  const named = (place: Place, of: Role, by: Name): Locator =>
    place.getByRole(of, { name: by, exact: typeof by === "string" });
  return named(within ? named(pane, ...within) : pane, role, name);
}

/** The field of a label. */
export const fieldOf = (pane: Page | Frame, label: Name, within?: Within): Locator =>
  control(pane, "textbox", label, within).or(control(pane, "combobox", label, within));

/** The option to choose in the list that is open. */
export async function optionOf(pane: Page | Frame, name: string): Promise<Locator> {
  const beginning = new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}(?!\\p{L})`, "u");
  await control(pane, "option", beginning).first().waitFor();
  const exact = control(pane, "option", name);
  return (await exact.count()) > 0 ? exact : control(pane, "option", beginning);
}

/** True for a list of the browser's own, which opens outside the page. */
export const isNativeList = (field: Locator): Promise<boolean> =>
  field.evaluate((element) => element instanceof HTMLSelectElement);

/** Hands with a mouse, and a keyboard for texts alone. */
export function mouseHands(pane: Page | Frame): Hands {
  let actions = 0;
  return {
    press: async (role, name, within) => {
      actions++;
      await control(pane, role, name, within).click();
    },
    fill: async (label, text, within) => {
      actions++;
      const field = fieldOf(pane, label, within);
      await field.click();
      await field.fill(text);
      await field.press("Tab");
    },
    choose: async (label, option, within) => {
      actions++;
      const field = control(pane, "combobox", label, within);
      if (await isNativeList(field)) {
        await field.selectOption({ label: option });
        return;
      }
      await field.click();
      await (await optionOf(pane, option)).click();
    },
    get actions() {
      return actions;
    },
    keystrokes: 0,
  };
}
