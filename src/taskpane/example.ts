// SPDX-License-Identifier: EUPL-1.2
import { WorkbookError } from "../workbook/workbook-error";
import { fetchBytes } from "./fetch-bytes";

/** The workbook of an invented Chamber, served beside the page. */
const EXAMPLE_NAME = "pira-esempio.xlsx";

/**
 * Its bytes, fetched when asked for.
 * @throws WorkbookError `not-a-workbook` when the site does not have it, or the network does not bring it
 */
export async function fetchExample(): Promise<Uint8Array> {
  try {
    return await fetchBytes(EXAMPLE_NAME);
  } catch (cause) {
    throw new WorkbookError("not-a-workbook", [EXAMPLE_NAME], { cause });
  }
}
