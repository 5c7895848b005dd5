// SPDX-License-Identifier: EUPL-1.2
import { inNewWindow } from "./new-window";
import type { PartExchange } from "./place";

/**
 * Exchange of parts where workbooks open in windows. What reads and writes files is fetched when it is first needed.
 */
export const partExchange = (open: (bytes: Uint8Array) => Promise<void>): PartExchange => ({
  give: async (part) => {
    const { download, partFile } = await import("./part-files");
    return inNewWindow(await partFile(part), { open, download });
  },
  take: async (file) => (await import("./part-files")).readPartFile(file),
});
