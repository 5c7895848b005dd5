// SPDX-License-Identifier: EUPL-1.2
import { toWorkbookError } from "./faults";

/**
 * Opens a workbook that is not saved anywhere yet in a window of its own; the one in this window stays as it is.
 * @param bytes those of an .xlsx
 * @throws WorkbookError
 */
export async function openInNewWindow(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw toWorkbookError(error);
  }
}

/** Bytes that one call takes as its arguments. */
const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(text);
}
