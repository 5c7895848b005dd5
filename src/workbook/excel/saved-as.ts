// SPDX-License-Identifier: EUPL-1.2

/**
 * Where the workbook is saved, which tells it from all others; null for one never saved. Excel on the web parts what is
 * stored by the page it stands in.
 */
export function savedAs(): string | null {
  const { document, partitionKey } = Office.context;
  // Undefined outside Excel on the web, and a path only once the file is saved.
  const path = (document as { url?: string } | undefined)?.url ?? "";
  return /[\\/]/u.test(path) ? `${(partitionKey as string | undefined) ?? ""} ${path}`.trim() : null;
}
