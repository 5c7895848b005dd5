// SPDX-License-Identifier: EUPL-1.2
import { isPassing } from "./session/after-failure";

interface Ways {
  /** @throws WorkbookError */
  open: (bytes: Uint8Array) => Promise<void>;
  download: (file: XlsxFile) => void;
}

interface XlsxFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Gives an .xlsx to the user in a window of its own; one that Excel does not open, as on the web where windows are kept
 * from opening, leaves as a download.
 * @throws WorkbookError for what goes away by itself
 */
export async function inNewWindow(file: XlsxFile, { open, download }: Ways): Promise<"window" | "file"> {
  try {
    await open(file.bytes);
    return "window";
  } catch (error) {
    if (isPassing(error)) throw error;
    download(file);
    return "file";
  }
}
