// SPDX-License-Identifier: EUPL-1.2
import type { Frame, Page } from "playwright-core";
import { focusOn } from "./accessibility";

/** Opens the preview of the allegato, and waits for its pages. */
export async function openPreview(where: Page | Frame): Promise<void> {
  await where.getByRole("button", { name: "Genera allegato" }).click();
  await pagesShown(where);
}

/** Waits until the preview shows its pages, which take the focus as they come. */
export const pagesShown = (where: Page | Frame): Promise<void> => focusOn(where, "Pagine dell’allegato");

/** Writes what the preview shows. */
export const writePreviewed = (where: Page | Frame): Promise<void> =>
  where.getByRole("button", { name: "Scrivi nella cartella di lavoro" }).click();

/** Opens the preview of the allegato and writes it. */
export async function writeAllegato(where: Page | Frame): Promise<void> {
  await openPreview(where);
  await writePreviewed(where);
}
