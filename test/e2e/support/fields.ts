// SPDX-License-Identifier: EUPL-1.2
import type { Frame } from "playwright-core";
import { eventually } from "./patience";

/** Waits for a field of the form to say a text, whether it is in the cell or not. */
export const fieldSays = (pane: Frame, name: string, text: string) =>
  pane.waitForFunction(
    ([label, wanted]) =>
      [...document.querySelectorAll("label")].some(
        (one) =>
          one.textContent === label &&
          (one.control as HTMLInputElement | HTMLTextAreaElement | null)?.value === wanted,
      ),
    [name, text],
  );

/**
 * Waits for a cell to hold what the form wrote, and for the form to know: until then it takes what changes in the cells
 * for its own doing.
 */
export async function writtenInCell(pane: Frame, held: () => unknown, text: string): Promise<void> {
  await eventually(() => {
    expect(held()).toBe(text);
  });
  await pane.getByLabel("Scrittura nella cella…").first().waitFor({ state: "detached" });
}
