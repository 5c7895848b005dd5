// SPDX-License-Identifier: EUPL-1.2
import { WorkbookError } from "../workbook-error";
import { run } from "./faults";

/** @throws WorkbookError `sheet-missing`, naming those of the sheets that are not in the workbook. */
export async function requireSheets(wanted: readonly string[]): Promise<void> {
  const names = await run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  refuseMissing(wanted, names);
}

/** The same on names that are known already; Excel does not tell upper from lower case in them. */
export function refuseMissing(wanted: readonly string[], names: readonly string[]): void {
  const present = new Set(names.map((name) => name.toLowerCase()));
  const missing = [...new Set(wanted)].filter((name) => !present.has(name.toLowerCase()));
  if (missing.length > 0) throw new WorkbookError("sheet-missing", missing);
}
