// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, parseCellAddress } from "../address";
import type { CellEdit } from "../cell-edit";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import { WorkbookError } from "../workbook-error";
import { readCellFormats, type CellFormat } from "./cell-formats";
import type { OpenBook } from "./excelize";
import { partBytes, partText, type Parts } from "./package";
import { leaningCells, overwrittenFormulas, patchCells, type NewValue } from "./patch-cells";
import { scanPart } from "./read-snapshot";
import { withFullCalculation, withoutCalculationChain } from "./recalculation";
import type { SheetScan } from "./sheet-scan";
import { withTableHeadings } from "./table-headings";
import { readWorkbookPart } from "./workbook-part";

/** A sheet with the values that go into it. */
interface SheetChange {
  name: string;
  path: string;
  xml: string;
  scan: SheetScan;
  values: NewValue[];
}

/**
 * Writes edits into the parts of their sheets; nothing else of the workbook changes.
 * @param snapshot what the workbook holds
 * @throws WorkbookError `sheet-missing`, `protected` or `changed-meanwhile`
 */
export async function applyEdits(
  parts: Parts,
  snapshot: WorkbookSnapshot,
  edits: readonly CellEdit[],
  open: OpenBook,
): Promise<Parts> {
  const changes = sheetChanges(parts, edits);
  refuseProtected(changes, readCellFormats(parts));
  refuseChanged(snapshot, edits);

  const hasFormulas = snapshot.sheets.some(({ formulas }) => Object.keys(formulas).length > 0);
  let result = hasFormulas ? withFullCalculation(parts) : parts;
  for (const { name, path, xml, scan, values } of changes) {
    const overwritten = overwrittenFormulas(scan, values);
    if (overwritten.length > 0) result = withoutCalculationChain(result);
    const leaning = leaningCells(scan, overwritten);
    const book = leaning.length > 0 ? await open() : null;
    const freed = leaning.flatMap((cell) => {
      const formula = book?.GetCellFormula(name, cellAddress(cell.row, cell.column)).formula;
      return formula === undefined ? [] : [{ cell, formula }];
    });
    result = {
      ...withTableHeadings(result, path, values),
      [path]: partBytes(patchCells(xml, scan, values, freed)),
    };
  }
  return result;
}

function sheetChanges(parts: Parts, edits: readonly CellEdit[]): SheetChange[] {
  const entries = new Map(readWorkbookPart(parts).worksheets.map((entry) => [entry.name, entry]));
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  const missing = names.filter((name) => !entries.has(name));
  if (missing.length > 0) throw new WorkbookError("sheet-missing", missing);
  return names.flatMap((name) => {
    const entry = entries.get(name);
    if (!entry) return [];
    const inSheet = edits.filter(({ sheet }) => sheet === name);
    const values = inSheet.map(({ cell, value }) => ({ ...parseCellAddress(cell), value }));
    return [
      { name, path: entry.path, xml: partText(parts, entry.path), scan: scanPart(parts, entry), values },
    ];
  });
}

/** Cells are locked unless their style says otherwise, and that counts once their sheet is protected. */
function refuseProtected(changes: readonly SheetChange[], formats: readonly CellFormat[]): void {
  const refused = changes.filter(({ scan, values }) => {
    if (!scan.isProtected) return false;
    const open = scan.rows
      .flatMap(({ cells }) => cells)
      .filter(({ style }) => formats[Number(style ?? 0)]?.isLocked === false)
      .map(({ row, column }) => cellAddress(row, column));
    const unlocked = new Set(open);
    return values.some(({ row, column }) => !unlocked.has(cellAddress(row, column)));
  });
  if (refused.length > 0) {
    throw new WorkbookError(
      "protected",
      refused.map(({ name }) => name),
    );
  }
}

function refuseChanged({ sheets }: WorkbookSnapshot, edits: readonly CellEdit[]): void {
  const valueAt = ({ sheet, cell }: CellEdit): CellValue => {
    const found = sheets.find(({ name }) => name === sheet);
    const { row, column } = parseCellAddress(cell);
    return found?.values[row - found.top]?.[column - found.left] ?? "";
  };
  const changed = edits.filter((edit) => normalised(valueAt(edit)) !== normalised(edit.expected));
  if (changed.length === 0) return;
  throw new WorkbookError(
    "changed-meanwhile",
    changed.map(({ sheet, cell }) => `${sheet}!${cell}`),
  );
}

/** Excel and the file format disagree on line ends only. */
const normalised = (value: CellValue): CellValue =>
  typeof value === "string" ? value.replaceAll("\r\n", "\n") : value;
