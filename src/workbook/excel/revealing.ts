// SPDX-License-Identifier: EUPL-1.2
import type { CellPlace } from "../workbook";
import { WorkbookError } from "../workbook-error";
import { excelCode, run } from "./faults";
import { refuseMissing } from "./missing-sheets";

/**
 * Brings the sheet to the front and selects the cell, in one sync.
 * @throws WorkbookError `sheet-missing`; `sheet-hidden` when the sheet cannot come to the front as it is
 */
export async function reveal({ sheet, cell }: CellPlace): Promise<void> {
  try {
    await run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      const range = worksheet.getRange(cell);
      range.select();
      range.untrack();
      await context.sync();
    });
  } catch (error) {
    if (["ItemNotFound", "InvalidOperation"].includes(excelCode(error) ?? "")) await explain(sheet);
    throw error;
  }
}

async function explain(wanted: string): Promise<void> {
  const sheets = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    return worksheets.items.map(({ name, visibility }) => ({ name, visibility }));
  });
  refuseMissing(
    [wanted],
    sheets.map(({ name }) => name),
  );
  const found = sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (found && found.visibility !== "Visible") throw new WorkbookError("sheet-hidden", [found.name]);
}
