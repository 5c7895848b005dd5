// SPDX-License-Identifier: EUPL-1.2
import type { BlockReshape } from "../block-reshape";
import type { CellEdit } from "../cell-edit";
import type { CellValue } from "../snapshot";
import { refuseStopped, type StopOptions } from "../stopping";
import { WorkbookError } from "../workbook-error";
import { run } from "./faults";
import { portions, stepBytes } from "./message-size";
import { entryBack, type Entry } from "./text-entry";

/** A cell as it was before we touched it. */
export interface FormerCell {
  sheet: string;
  cell: string;
  value: CellValue;
  formula: string | null;
  numberFormat: string;
}

/**
 * Queues the loading of cells about to change.
 * @returns what gives them once Excel has answered; that throws `protected` when a cell or a table may not be changed
 */
export function queueFormerCells(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  reshapes: readonly Pick<BlockReshape, "sheet">[],
): () => FormerCell[] {
  const { worksheets } = context.workbook;
  const protections = [...new Set([...edits, ...reshapes].map(({ sheet }) => sheet))].map((sheet) => {
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
  return () => {
    const refused = protections
      .filter(({ protection }) => protection.protected)
      .map(({ sheet }) => sheet)
      .filter(
        (name) =>
          reshapes.some(({ sheet }) => sheet === name) ||
          cells.some(({ sheet, range }) => sheet === name && range.format.protection.locked),
      );
    if (refused.length > 0) throw new WorkbookError("protected", refused);
    return cells.map(({ sheet, cell, range }) => formerCell(sheet, cell, range));
  };
}

/**
 * Loads cells about to change in one sync, in more where they are very many; what was queued before goes with the first.
 * @throws WorkbookError `protected` or `stopped`
 */
export async function loadFormerCells(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  reshapes: readonly Pick<BlockReshape, "sheet">[],
  stop: StopOptions,
): Promise<FormerCell[]> {
  const messages = edits.length === 0 ? [[]] : portions(edits, cellBytes);
  const loaded: FormerCell[] = [];
  for (const message of messages) {
    refuseStopped(stop);
    loaded.push(...(await loadTogether(context, message, reshapes)));
  }
  return loaded;
}

async function loadTogether(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  reshapes: readonly Pick<BlockReshape, "sheet">[],
): Promise<FormerCell[]> {
  const cells = queueFormerCells(context, edits, reshapes);
  await context.sync();
  return cells();
}

/** What a cell takes of a message: its address, what is asked of it, what it holds twice over, and what it will hold. */
export const cellBytes = ({ expected, value }: Pick<CellEdit, "expected" | "value">): number =>
  stepBytes(1, 3, expected, expected, value);

function formerCell(sheet: string, cell: string, range: Excel.Range): FormerCell {
  const value = only(range.values);
  const formula = only(range.formulas);
  return {
    sheet,
    cell,
    value,
    formula: typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null,
    numberFormat: String(only(range.numberFormat)),
  };
}

/** What the one cell of a range holds. */
export const only = (rows: unknown[][]): CellValue => rows[0]?.[0] as CellValue;

/** Queues what a cell is to hold. */
export function enter(range: Excel.Range, entry: Entry): void {
  if (entry.numberFormat !== undefined) range.numberFormat = [[entry.numberFormat]];
  range.values = [[entry.value]];
  if (entry.formatAfter !== undefined) range.numberFormat = [[entry.formatAfter]];
}

/** After messages of which not all came through, gives the cells that did change what they held before. */
export const putCellsBack = (former: readonly FormerCell[]): Promise<void> =>
  run(async (context) => {
    for (const message of portions(former, formerBytes)) await putBack(context, message);
  });

const formerBytes = ({ value, formula }: FormerCell): number =>
  cellBytes({ expected: formula ?? value, value: formula ?? value });

async function putBack(context: Excel.RequestContext, former: readonly FormerCell[]): Promise<void> {
  const rangeOf = ({ sheet, cell }: FormerCell): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRange(cell);
  const ranges = former.map((cell) => rangeOf(cell).load("formulas,numberFormat").untrack());
  await context.sync();

  former.forEach((cell, i) => {
    const { value, formula, numberFormat } = cell;
    const formulaNow = only(ranges[i]?.formulas ?? []);
    const formatNow = only(ranges[i]?.numberFormat ?? []);
    if (formulaNow === (formula ?? value) && formatNow === numberFormat) return;
    const range = rangeOf(cell);
    enter(range, entryBack(formula ?? value, formula !== null, numberFormat));
    range.untrack();
  });
  await context.sync();
}
