// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../plan/plan-document";
import { normalisedText } from "../plan/wording";
import type { CellEdit } from "../workbook/cell-edit";
import type { CellValue } from "../workbook/snapshot";

/**
 * The `fix` of a report: puts a value in the place of what a cell holds.
 * None where that could lose something: a formula is the user's to change, and a cell may be unknown.
 */
export function replaceContent(content: CellContent | null, value: CellValue): { fix?: CellEdit[] } {
  if (content === null || content.formula !== null) return {};
  return { fix: [{ sheet: content.sheet, cell: content.cell, expected: content.value, value }] };
}

/** As `replaceContent`, but only where the cell holds this text and nothing else. */
export const replaceText = (
  content: CellContent | null,
  text: string,
  value: CellValue,
): { fix?: CellEdit[] } =>
  content !== null && normalisedText(String(content.value)) === normalisedText(text)
    ? replaceContent(content, value)
    : {};
