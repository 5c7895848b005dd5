// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit } from "../cell-edit";
import type { CellValue } from "../snapshot";
import { WorkbookError } from "../workbook-error";
import { excelCode, run } from "./faults";
import { requireSheets } from "./missing-sheets";
import { entryBack, entryOver, type Entry } from "./text-entry";

/** A cell as it was before we touched it. */
interface FormerCell {
  sheet: string;
  cell: string;
  value: CellValue;
  formula: string | null;
  numberFormat: string;
}

/**
 * Writes all edits or none, in two syncs. Values and number formats only: nothing here clears Excel's undo.
 * @throws WorkbookError `changed-meanwhile`, `protected` or `sheet-missing` before anything is written.
 */
export async function applyEdits(edits: readonly CellEdit[]): Promise<void> {
  if (edits.length === 0) return;
  try {
    await run(async (context) => {
      const former = await formerCells(context, edits);
      refuseChanged(edits, former);
      try {
        await write(context, edits, former);
      } catch (error) {
        await putBack(former).catch(() => undefined);
        throw error;
      }
    });
  } catch (error) {
    if (excelCode(error) === "ItemNotFound") await requireSheets(edits.map(({ sheet }) => sheet));
    throw error;
  }
}

async function formerCells(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<FormerCell[]> {
  const worksheets = context.workbook.worksheets;
  const protections = [...new Set(edits.map(({ sheet }) => sheet))].map((sheet) => {
    const protection = worksheets.getItem(sheet).protection;
    protection.load("protected");
    return { sheet, protection };
  });
  const cells = edits.map(({ sheet, cell }) => {
    const range = worksheets.getItem(sheet).getRange(cell);
    range.load("values,formulas,numberFormat,format/protection/locked");
    range.untrack();
    return { sheet, cell, range };
  });
  await context.sync();

  const protectedSheets = protections
    .filter(({ protection }) => protection.protected)
    .map(({ sheet }) => sheet);
  const refused = protectedSheets.filter((name) =>
    cells.some(({ sheet, range }) => sheet === name && range.format.protection.locked),
  );
  if (refused.length > 0) throw new WorkbookError("protected", refused);
  return cells.map(({ sheet, cell, range }) => {
    const value = only(range.values);
    const formula = only(range.formulas);
    return {
      sheet,
      cell,
      value,
      formula: typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null,
      numberFormat: String(only(range.numberFormat)),
    };
  });
}

const only = (rows: unknown[][]): CellValue => rows[0]?.[0] as CellValue;

function refuseChanged(edits: readonly CellEdit[], former: readonly FormerCell[]): void {
  const changed = edits.filter(({ expected }, i) => normalised(former[i]?.value) !== normalised(expected));
  if (changed.length === 0) return;
  throw new WorkbookError(
    "changed-meanwhile",
    changed.map(({ sheet, cell }) => `${sheet}!${cell}`),
  );
}

const normalised = (value: CellValue | undefined): CellValue | undefined =>
  typeof value === "string" ? value.replaceAll("\r\n", "\n") : value;

async function write(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  former: readonly FormerCell[],
): Promise<void> {
  edits.forEach(({ sheet, cell, value }, i) => {
    enter(context, sheet, cell, entryOver(value, former[i]?.numberFormat ?? "General"));
  });
  await context.sync();
}

function enter(context: Excel.RequestContext, sheet: string, cell: string, entry: Entry): void {
  const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
  if (entry.numberFormat !== undefined) range.numberFormat = [[entry.numberFormat]];
  range.values = [[entry.value]];
  if (entry.formatAfter !== undefined) range.numberFormat = [[entry.formatAfter]];
  range.untrack();
}

/** After a batch that failed half way, gives the cells that did change what they held before. */
async function putBack(former: readonly FormerCell[]): Promise<void> {
  await run(async (context) => {
    const ranges = former.map(({ sheet, cell }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
      range.load("formulas,numberFormat");
      range.untrack();
      return range;
    });
    await context.sync();

    former.forEach(({ sheet, cell, value, formula, numberFormat }, i) => {
      const formulaNow = only(ranges[i]?.formulas ?? []);
      const formatNow = only(ranges[i]?.numberFormat ?? []);
      if (formulaNow === (formula ?? value) && formatNow === numberFormat) return;
      enter(context, sheet, cell, entryBack(formula ?? value, formula !== null, numberFormat));
    });
    await context.sync();
  });
}
