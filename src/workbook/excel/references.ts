// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, quotedSheetName } from "../address";
import { WorkbookError } from "../workbook-error";
import type { LoadedCells } from "./cell-loading";
import type { SheetEntry } from "./inventory";

/** Sheet names in lower case → the sheet that takes their place in formulas. */
export type Successors = ReadonlyMap<string, string>;

/** A text constant, a quoted sheet name or a bare one. */
const PARTS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The formula with its references to a sheet pointed at the one that takes its place. */
export const pointedAt = (formula: string, successors: Successors): string =>
  formula.replace(PARTS, (part, quoted: string | undefined, bare: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    const successor = name === undefined ? undefined : successors.get(name.toLowerCase());
    return successor === undefined ? part : `${quotedSheetName(successor)}!`;
  });

/** Formulas of one sheet of the user's. */
export interface SheetFormulas {
  sheet: SheetEntry;
  cells: LoadedCells;
}

/**
 * Queues what keeps the user's formulas and names alive when a sheet they refer to is about to be deleted: the same
 * reference, at the sheet that takes its place. Renaming that sheet later mends their text.
 * @param names the workbook's own, with their formulas loaded
 * @returns how many were pointed elsewhere
 * @throws WorkbookError `protected` when such a formula stands on a protected sheet
 */
export function queueSuccession(
  context: Excel.RequestContext,
  formulas: readonly SheetFormulas[],
  names: readonly Excel.NamedItem[],
  successors: Successors,
): number {
  const cells = formulas.flatMap(({ sheet, cells }) => changedFormulas(sheet, cells, successors));
  const locked = cells.filter(({ sheet }) => sheet.isProtected).map(({ sheet }) => sheet.name);
  if (locked.length > 0) throw new WorkbookError("protected", [...new Set(locked)]);
  for (const { sheet, cell, formula } of cells) {
    const range = context.workbook.worksheets.getItem(sheet.id).getRange(cell);
    range.formulas = [[formula]];
    range.untrack();
  }
  const changedNames = names.filter(({ formula }) => pointedAt(String(formula), successors) !== formula);
  for (const item of changedNames) item.formula = pointedAt(String(item.formula), successors);
  return cells.length + changedNames.length;
}

function changedFormulas(
  sheet: SheetEntry,
  { formulas }: LoadedCells,
  successors: Successors,
): { sheet: SheetEntry; cell: string; formula: string }[] {
  const { row: top, column: left } = sheet.used ?? { row: 0, column: 0 };
  return formulas.flatMap((row, r) =>
    row.flatMap((former, c) => {
      if (typeof former !== "string" || !former.startsWith("=")) return [];
      const formula = pointedAt(former, successors);
      return formula === former ? [] : [{ sheet, cell: cellAddress(top + r, left + c), formula }];
    }),
  );
}
