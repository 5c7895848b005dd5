// SPDX-License-Identifier: EUPL-1.2
import { columnLetters, parseCellAddress } from "../workbook/address";
import { groupedBy } from "../workbook/grouping";
import type { Restructure, StructureStep } from "../workbook/restructure";
import { refuseDifferent } from "../workbook/same-value";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { WorkbookError } from "../workbook/workbook-error";
import { applyToSnapshot, valueAt } from "./apply-to-snapshot";
import { Rearrangement, type Row } from "./growth/rearrangement";

/**
 * The workbook as it will be after a change to its rows and sheets; the one given stays as it is. Cells move with what
 * they hold; the text of formulas stays as it is: to make references follow is for the real workbook.
 * @throws WorkbookError `sheet-missing`, `changed-meanwhile` or `name-taken`, as a real workbook would
 */
export function applyRestructure(
  snapshot: WorkbookSnapshot,
  { expects, steps, edits }: Restructure,
): WorkbookSnapshot {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const missing = expects.filter(({ sheet }) => !sheets.has(sheet)).map(({ sheet }) => sheet);
  if (missing.length > 0) throw new WorkbookError("sheet-missing", [...new Set(missing)]);
  refuseDifferent(
    expects.map(({ sheet, cell, value }) => ({ sheet, cell, expected: value, value })),
    "expected",
    ({ sheet, cell }) => valueAt(sheets.get(sheet), cell),
  );
  return applyToSnapshot(applySteps(snapshot, steps), edits);
}

/** The workbook once rows and sheets stand where steps bring them. */
export function applySteps(snapshot: WorkbookSnapshot, steps: readonly StructureStep[]): WorkbookSnapshot {
  if (steps.length === 0) return snapshot;
  const rearrangement = new Rearrangement(snapshot);
  for (const step of steps) rearrangement.take(step);
  const touched = new Set(steps.flatMap((step) => (step.kind === "show-sheet" ? [] : [step.sheet])));
  const origins = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    ...snapshot,
    sheets: rearrangement.inOrder.flatMap(({ name, origin, visibility, rows }) => {
      const sheet = origins.get(origin);
      if (!sheet) return [];
      const isCopy = name !== origin;
      if (!touched.has(name)) return [{ ...sheet, name, visibility, ...(isCopy && { mark: null }) }];
      return [{ ...withRows(sheet, rows), name, visibility, ...(isCopy && { mark: null }) }];
    }),
  };
}

function withRows(sheet: SheetSnapshot, rows: readonly Row[]): SheetSnapshot {
  const { top, left, values } = sheet;
  const isUsed = ({ source }: Row): boolean => source >= top && source < top + values.length;
  const first = rows.findIndex(isUsed);
  const last = rows.findLastIndex(isUsed);
  const blank = (values[0] ?? []).map(() => "" as const);
  return {
    ...sheet,
    top: Math.max(first, 0),
    left,
    values:
      first < 0 ? [] : rows.slice(first, last + 1).map(({ source }) => [...(values[source - top] ?? blank)]),
    formulas: withRowsOf(sheet.formulas, rows),
    numberFormats: withRowsOf(sheet.numberFormats, rows),
  };
}

/** Contents by address, each where its row comes to stand, and once for each copy of the row. */
function withRowsOf(cells: Readonly<Record<string, string>>, rows: readonly Row[]): Record<string, string> {
  const bySource = groupedBy(Object.entries(cells), ([cell]) => parseCellAddress(cell).row);
  return Object.fromEntries(
    rows.flatMap(({ source }, row) =>
      (bySource.get(source) ?? []).map(([cell, text]) => [
        `${columnLetters(parseCellAddress(cell).column)}${row + 1}`,
        text,
      ]),
    ),
  );
}
