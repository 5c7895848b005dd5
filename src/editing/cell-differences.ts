// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "../workbook/address";
import type { CellEdit } from "../workbook/cell-edit";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { valueAt } from "./apply-to-snapshot";

/** The cells to write so that the sheets of a workbook hold what those of the same name hold in another. */
export const cellDifferences = (now: WorkbookSnapshot, wanted: WorkbookSnapshot): CellEdit[] =>
  wanted.sheets.flatMap((sheet) => {
    const own = now.sheets.find(({ name }) => name === sheet.name);
    return own && own !== sheet ? differences(own, sheet) : [];
  });

function differences(now: SheetSnapshot, wanted: SheetSnapshot): CellEdit[] {
  const bottom = Math.max(now.top + now.values.length, wanted.top + wanted.values.length);
  const width = ({ left, values }: SheetSnapshot): number => left + (values[0]?.length ?? 0);
  const right = Math.max(width(now), width(wanted));
  const edits: CellEdit[] = [];
  for (let row = Math.min(now.top, wanted.top); row < bottom; row++) {
    for (let column = Math.min(now.left, wanted.left); column < right; column++) {
      const cell = cellAddress(row, column);
      const [expected, value] = [valueAt(now, cell), valueAt(wanted, cell)];
      if (expected !== value) edits.push({ sheet: now.name, cell, expected, value });
    }
  }
  return edits;
}
