// SPDX-License-Identifier: EUPL-1.2

/** Puts a text in the clipboard; false where that is refused, as a frame of another site's page may be. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
