// SPDX-License-Identifier: EUPL-1.2
import type { PartExchange } from "./place";
import { isPassing } from "./session/after-failure";

/**
 * Exchange of parts where workbooks open in windows: one that Excel does not open, as on the web where windows are kept
 * from opening, leaves as a download. What reads and writes files is fetched when it is first needed.
 */
export const partExchange = (openInNewWindow: (bytes: Uint8Array) => Promise<void>): PartExchange => ({
  give: async (part) => {
    const { download, partFile } = await import("./part-files");
    const file = await partFile(part);
    try {
      await openInNewWindow(file.bytes);
      return "window";
    } catch (error) {
      if (isPassing(error)) throw error;
      download(file);
      return "file";
    }
  },
  take: async (file) => (await import("./part-files")).readPartFile(file),
});
