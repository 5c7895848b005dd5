// SPDX-License-Identifier: EUPL-1.2
import type { BlockReshape } from "../block-reshape";
import type { CellEdit } from "../cell-edit";
import { refuseDifferent } from "../same-value";
import { beginLast, isStopped, refuseStopped, type StopOptions } from "../stopping";
import { excelCode, run } from "./faults";
import { cellBytes, enter, loadFormerCells, only, putCellsBack, type FormerCell } from "./former-cells";
import { requireSheets } from "./missing-sheets";
import { portions } from "./message-size";
import {
  numberFormatIn,
  putTablesBack,
  queueReshape,
  queueTables,
  type CheckedTable,
} from "./table-reshaping";
import { entryOf } from "./text-entry";

/**
 * Writes all edits and reshapes all tables, or nothing, and reads the cells back; in two syncs, in more where they do
 * not fit in one. Where Excel can, all of it is one step of its undo; nothing here clears that.
 * @throws WorkbookError `changed-meanwhile`, `protected`, `sheet-missing`, `cannot-reshape`, `too-old-to-reshape` before
 * anything is written; `not-written` or `stopped` after everything is as it was
 */
export async function applyEdits(
  edits: readonly CellEdit[],
  reshapes: readonly BlockReshape[] = [],
  stop: StopOptions = {},
): Promise<void> {
  if (edits.length === 0 && reshapes.length === 0) return;
  refuseStopped(stop);
  try {
    await run(
      async (context) => {
        const checkedTables = queueTables(context, reshapes);
        const former = await loadFormerCells(context, edits, reshapes, stop);
        refuseDifferent(edits, "expected", (_, i) => former[i]?.value);
        const tables = checkedTables(edits);
        refuseStopped(stop);
        try {
          await write(context, { edits, former, tables }, stop);
        } catch (error) {
          await putBack(former, tables, error);
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

interface Change {
  edits: readonly CellEdit[];
  /** What the cells hold before, one for each edit. */
  former: readonly FormerCell[];
  tables: readonly CheckedTable[];
}

async function write(context: Excel.RequestContext, change: Change, stop: StopOptions): Promise<void> {
  const { edits, former, tables } = change;
  for (const table of tables) queueReshape(context, table);
  const cells = edits.map((edit, i) => ({
    edit,
    numberFormat: numberFormatIn(tables, edit, former[i]?.numberFormat ?? "General"),
  }));
  const messages = cells.length === 0 ? [[]] : portions(cells, ({ edit }) => cellBytes(edit));
  const last = messages.pop() ?? [];
  for (const message of messages) {
    refuseStopped(stop);
    await writeTogether(context, message);
  }
  beginLast(stop);
  await writeTogether(context, last);
}

/** Writes cells and reads them back. @throws WorkbookError `not-written` */
async function writeTogether(
  context: Excel.RequestContext,
  cells: readonly { edit: CellEdit; numberFormat: string }[],
): Promise<void> {
  const ranges = cells.map(({ edit, numberFormat }) => {
    const range = context.workbook.worksheets.getItem(edit.sheet).getRange(edit.cell);
    enter(range, entryOf(edit, numberFormat));
    return range.load("values").untrack();
  });
  await context.sync();
  refuseDifferent(
    cells.map(({ edit }) => edit),
    "value",
    (_, i) => only(ranges[i]?.values ?? []),
  );
}

/**
 * What cannot be put back cannot be helped; the failure that led here is the one to tell, unless it is no failure.
 * @throws WorkbookError when the user stopped it and it cannot be put back
 */
async function putBack(
  former: readonly FormerCell[],
  tables: readonly CheckedTable[],
  cause: unknown,
): Promise<void> {
  const attempts = [...(tables.length > 0 ? [() => putTablesBack(tables)] : []), () => putCellsBack(former)];
  for (const attempt of attempts) {
    await attempt().catch((error: unknown) => {
      if (isStopped(cause)) throw error;
    });
  }
}
