// SPDX-License-Identifier: EUPL-1.2
import type { BlockReshape } from "../workbook/block-reshape";
import type { CellEdit } from "../workbook/cell-edit";
import type { WorkbookSnapshot } from "../workbook/snapshot";

const TEXT_FORMAT = "@";

/**
 * What takes a change back: each cell is expected to hold what was written, and gets what it held; tables get the
 * columns they lost and lose those they got, in the opposite order. The width of a column that is taken away stays.
 * @param before the workbook that the change is made for, if it is known: its cells of the format Text lose it to a number
 */
export const inverseOf = (
  { edits, reshapes = [] }: { edits: readonly CellEdit[]; reshapes?: readonly BlockReshape[] | undefined },
  before: WorkbookSnapshot | null,
): { edits: CellEdit[]; reshapes: BlockReshape[] } => ({
  edits: edits.map(({ sheet, cell, expected, value }) =>
    asItWasShown({ sheet, cell, expected: value, value: expected }, before),
  ),
  reshapes: reshapes
    .map((reshape) => ({
      ...reshape,
      lastColumn: reshape.lastColumn + reshape.change,
      change: -reshape.change,
    }))
    .reverse(),
});

/** An edit that gives a cell back what it held: with a number in the matter, also its format Text, which that may cost. */
export function asItWasShown(back: CellEdit, before: WorkbookSnapshot | null): CellEdit {
  const own = before?.sheets.find(({ name }) => name === back.sheet);
  const hasNumber = typeof back.value !== "string" || typeof back.expected !== "string";
  const wasText = hasNumber && own?.numberFormats[back.cell] === TEXT_FORMAT;
  return wasText ? { ...back, numberFormat: TEXT_FORMAT } : back;
}
