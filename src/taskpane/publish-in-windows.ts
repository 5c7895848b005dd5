// SPDX-License-Identifier: EUPL-1.2
import { inNewWindow } from "./new-window";
import type { Publish } from "./place";

/**
 * Publishing where workbooks open in windows, and no other file does: the data go to the clipboard. What writes files is
 * fetched when it is first needed.
 */
export const publishInWindows =
  (open: (bytes: Uint8Array) => Promise<void>): Publish =>
  async (document, isDraft) => {
    const { download, filesToPublish } = await import("./part-files");
    const files = await filesToPublish(document, isDraft);
    return files.map(({ kind, name, bytes }) =>
      kind === "xlsx"
        ? { kind, name, way: "window", give: () => inNewWindow({ name, bytes }, { open, download }) }
        : // The mark of UTF-8, for files only, is left out.
          { kind, name, way: "clipboard", text: new TextDecoder().decode(bytes) },
    );
  };
