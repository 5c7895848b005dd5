// SPDX-License-Identifier: EUPL-1.2
import type { BlockReshape } from "../block-reshape";
import type { CellEdit } from "../cell-edit";
import { refuseDifferent } from "../same-value";
import { excelCode, run } from "./faults";
import { enter, only, putCellsBack, queueFormerCells, type FormerCell } from "./former-cells";
import { requireSheets } from "./missing-sheets";
import {
  numberFormatIn,
  putTablesBack,
  queueReshape,
  queueTables,
  type CheckedTable,
} from "./table-reshaping";
import { entryBack, entryOver } from "./text-entry";

/**
 * Writes all edits and reshapes all tables, or nothing, and reads the cells back; in two syncs. Where Excel can, all
 * of it is one step of its undo; nothing here clears that.
 * @throws WorkbookError `changed-meanwhile`, `protected`, `sheet-missing`, `cannot-reshape` or `too-old-to-reshape`
 * before anything is written; `not-written` after everything is as it was
 */
export async function applyEdits(
  edits: readonly CellEdit[],
  reshapes: readonly BlockReshape[] = [],
): Promise<void> {
  if (edits.length === 0 && reshapes.length === 0) return;
  try {
    await run(
      async (context) => {
        const formerCells = queueFormerCells(context, edits, reshapes);
        const checkedTables = queueTables(context, reshapes);
        await context.sync();

        const former = formerCells();
        refuseDifferent(edits, "expected", (_, i) => former[i]?.value);
        const tables = checkedTables(edits);
        try {
          await write(context, edits, former, tables);
        } catch (error) {
          await putBack(former, tables);
          throw error;
        }
      },
      { asOneUndo: true },
    );
  } catch (error) {
    if (excelCode(error) === "ItemNotFound") {
      await requireSheets([...edits, ...reshapes].map(({ sheet }) => sheet));
    }
    throw error;
  }
}

async function write(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  former: readonly FormerCell[],
  tables: readonly CheckedTable[],
): Promise<void> {
  for (const table of tables) queueReshape(context, table);
  const ranges = edits.map((edit, i) => {
    const range = context.workbook.worksheets.getItem(edit.sheet).getRange(edit.cell);
    const numberFormat = numberFormatIn(tables, edit, former[i]?.numberFormat ?? "General");
    enter(
      range,
      edit.numberFormat === undefined
        ? entryOver(edit.value, numberFormat)
        : entryBack(edit.value, false, edit.numberFormat),
    );
    return range.load("values").untrack();
  });
  await context.sync();
  refuseDifferent(edits, "value", (_, i) => only(ranges[i]?.values ?? []));
}

/** What cannot be put back cannot be helped; the failure that led here is the one to tell. */
async function putBack(former: readonly FormerCell[], tables: readonly CheckedTable[]): Promise<void> {
  if (tables.length > 0) await putTablesBack(tables).catch(() => undefined);
  await putCellsBack(former).catch(() => undefined);
}
