// SPDX-License-Identifier: EUPL-1.2
import type { Frame } from "playwright-core";

interface PaneWindow {
  embeddedExcelFire: Record<"events" | "selection", (...told: unknown[]) => void>;
  embeddedExcelExecute: (message: { body: string }) => Promise<unknown>;
}

/**
 * Marks in the pane's page: `heard` when Excel tells of something, `left` when a field is left, `written` when a message
 * that writes goes out.
 */
export async function markEvents(pane: Frame): Promise<void> {
  // tsx has functions keep their names with this.
  await pane.evaluate("globalThis.__name = (named) => named");
  await pane.evaluate(() => {
    const page = globalThis as unknown as PaneWindow;
    const { embeddedExcelFire: fire, embeddedExcelExecute: execute } = page;
    page.embeddedExcelFire = {
      events: (...told) => {
        performance.mark("heard");
        fire.events(...told);
      },
      selection: fire.selection,
    };
    page.embeddedExcelExecute = (message) => {
      if (message.body.includes('"ActionType":4')) performance.mark("written");
      return execute(message);
    };
    document.addEventListener("focusout", () => performance.mark("left"), true);
  });
}

/** Marks as `shown` the moment when a field, the current one, has been painted with a text. Resolves when it has. */
export const markShown = (pane: Frame, at: string, text: string): Promise<void> =>
  pane.evaluate(
    ([field, wanted]) =>
      new Promise<void>((resolve) => {
        const isThere = (): boolean =>
          document.querySelector<HTMLTextAreaElement>(`[data-field="${field}"][aria-current] textarea`)
            ?.value === wanted;
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            setTimeout(() => {
              performance.mark("shown");
              resolve();
            });
          });
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    [at, text] as const,
  );

/** Waits until the pane says that it has checked, and marks that as `settled`. */
export async function markSettled(pane: Frame): Promise<void> {
  // What is yet to begin has begun by then.
  await pane.page().waitForTimeout(1500);
  await pane.getByText(/^Verificato alle/).waitFor();
  await pane.evaluate(() => performance.mark("settled"));
}
