// SPDX-License-Identifier: EUPL-1.2
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

/** Opens the preview and writes what it shows. */
export async function writeAllegato(user: UserEvent): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Genera allegato" }));
  await writePreviewed(user);
}

/** Writes the allegato that the preview shows. */
export async function writePreviewed(user: UserEvent): Promise<void> {
  // Pages come a moment after the preview.
  await screen.findByRole("group", { name: "Pagine dell’allegato" });
  await user.click(screen.getByRole("button", { name: "Scrivi nella cartella di lavoro" }));
}
