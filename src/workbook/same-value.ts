// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit } from "./cell-edit";
import type { CellValue } from "./snapshot";
import { WorkbookError, type WorkbookErrorCode } from "./workbook-error";

/** True for equal values; Excel and the file format disagree on line ends only. */
export const sameValue = (a: CellValue | undefined, b: CellValue): boolean =>
  withPlainEnds(a) === withPlainEnds(b);

const withPlainEnds = (value: CellValue | undefined): CellValue | undefined =>
  typeof value === "string" ? value.replaceAll("\r\n", "\n") : value;

/**
 * Compares what cells hold with what is wanted of them.
 * @param wanted `expected` before writing, `value` after it
 * @throws WorkbookError `changed-meanwhile` or `not-written`, naming the cells that differ
 */
export function refuseDifferent(
  edits: readonly CellEdit[],
  wanted: "expected" | "value",
  held: (edit: CellEdit, index: number) => CellValue | undefined,
): void {
  const different = edits.filter((edit, index) => !sameValue(held(edit, index), edit[wanted]));
  if (different.length === 0) return;
  const code: WorkbookErrorCode = wanted === "expected" ? "changed-meanwhile" : "not-written";
  throw new WorkbookError(
    code,
    different.map(({ sheet, cell }) => `${sheet}!${cell}`),
  );
}
