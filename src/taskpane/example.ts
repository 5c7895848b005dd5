// SPDX-License-Identifier: EUPL-1.2
import { WorkbookError } from "../workbook/workbook-error";

/** The workbook of an invented Chamber, served beside the page. */
const EXAMPLE_NAME = "pira-esempio.xlsx";

/**
 * Its bytes, fetched when asked for.
 * @throws WorkbookError `not-a-workbook` when the site does not have it, or the network does not bring it
 */
export async function fetchExample(): Promise<Uint8Array> {
  try {
    const response = await fetch(EXAMPLE_NAME);
    if (!response.ok) throw new Error(`${EXAMPLE_NAME}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new WorkbookError("not-a-workbook", [EXAMPLE_NAME], { cause });
  }
}
